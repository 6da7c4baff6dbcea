// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "ledger/call.hpp"
#include "protocol/error.hpp"

#include <boost/json/object.hpp>

#include <variant>

namespace offhook::protocol {

/// Reads a call that does not come in a request: its fields are those of `log-call`, but the key may be missing. Such a
/// call gets one that is made of its other fields, the same each time. Texts need not be UTF-8; others are refused.
/// The message of the error is in the language.
std::variant<ledger::Call, ProtocolError> read_call(const boost::json::object& fields, Language language);

/// The same for the changes of `edit-call`, without a key.
std::variant<ledger::CallChanges, ProtocolError> read_call_changes(const boost::json::object& fields,
                                                                   Language language);

} // namespace offhook::protocol
