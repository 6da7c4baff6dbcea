// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ledger/call.hpp"

#include <boost/json/object.hpp>

namespace offhook::protocol {

/// A call as all replies and exported files hold it: as read_call reads it.
boost::json::object write_call(const ledger::Call& call);

} // namespace offhook::protocol
