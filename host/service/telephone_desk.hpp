// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ledger/ledger.hpp"
#include "protocol/error.hpp"
#include "protocol/ledger_requests.hpp"

#include <boost/json.hpp>

#include <string>

namespace offhook::service {

/// What the replies about calls are made with.
struct TelephoneDesk {
    ledger::Ledger& ledger;
    bool (*dial)(const std::string& number);
    calendar::Moment now;
};

/// Each serves a request and gives the reply without its id. They throw ledger::StorageError and
/// protocol::RequestFault.
boost::json::object serve(const protocol::ContactRequest& request, const TelephoneDesk& desk);
boost::json::object serve(const protocol::LogCallRequest& request, const TelephoneDesk& desk);
boost::json::object serve(const protocol::EditCallRequest& request, const TelephoneDesk& desk);
boost::json::object serve(const protocol::RemoveCallRequest& request, const TelephoneDesk& desk);
boost::json::object serve(const protocol::SetContactRequest& request, const TelephoneDesk& desk);
boost::json::object serve(const protocol::SnoozeRequest& request, const TelephoneDesk& desk);
boost::json::object serve(const protocol::DialRequest& request, const TelephoneDesk& desk);
boost::json::object serve(const protocol::CountMailsRequest& request, const TelephoneDesk& desk);
boost::json::object serve(const protocol::CountedRequest& request, const TelephoneDesk& desk);
boost::json::object serve(const protocol::StoredRequest& request, const TelephoneDesk& desk);
boost::json::object serve(const protocol::ForgetRequest& request, const TelephoneDesk& desk);

} // namespace offhook::service
