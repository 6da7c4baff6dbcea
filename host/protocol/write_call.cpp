// SPDX-License-Identifier: MPL-2.0
#include "protocol/write_call.hpp"

#include "calendar/moment.hpp"

#include <boost/json/value.hpp>

namespace offhook::protocol {

namespace json = boost::json;

namespace {

json::value text_or_null(const std::string& text) {
    return text.empty() ? json::value(nullptr) : json::value(text);
}

} // namespace

json::object write_call(const ledger::Call& call) {
    return {{"key", call.key},
            {"address", call.address},
            {"name", text_or_null(call.name)},
            {"at", calendar::write_moment(call.at)},
            {"number", text_or_null(call.number)},
            {"outcome", std::string(ledger::name_of_outcome(call.outcome))},
            {"note", text_or_null(call.note)},
            {"message_id", text_or_null(call.message_id)}};
}

} // namespace offhook::protocol
