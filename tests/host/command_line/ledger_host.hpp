// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "command_line/process.hpp"
#include "ledger/ledger.hpp"
#include "native_messaging/frame.hpp"

#include <boost/json.hpp>

#include <filesystem>
#include <functional>
#include <map>
#include <string>

/// The real host with a ledger in a folder, spoken to over real pipes.
class LedgerHost {
public:
    /// `environment` is added to that of the tests; `before` runs in the new process.
    explicit LedgerHost(const std::filesystem::path& data, std::map<std::string, std::string> environment = {},
                        const std::function<void()>& before = {})
        : process_({"/home/jane/.mozilla/native-messaging-hosts/offhook.host.json", "companion@offhook"},
                   with(std::move(environment), "XDG_DATA_HOME", data), before) {}

    /// Sends a request; its id is the number of the request.
    void send(boost::json::object request) {
        request["id"] = std::to_string(++sent_);
        process_.write(offhook::frames::make_frame(boost::json::serialize(request)));
    }

    /// The next reply; null at the end of the output.
    boost::json::value receive() const {
        const std::string frame = process_.read_frame();
        return frame.empty() ? boost::json::value() : boost::json::parse(frame);
    }

    boost::json::value ask(boost::json::object request) {
        send(std::move(request));
        return receive();
    }

    Process& process() { return process_; }

private:
    static std::map<std::string, std::string> with(std::map<std::string, std::string> environment,
                                                   const std::string& name, const std::string& value) {
        environment[name] = value;
        return environment;
    }

    Process process_;
    int sent_ = 0;
};

/// A request to log a call.
inline boost::json::object log_request(const offhook::ledger::Call& call) {
    return {{"method", "log-call"},
            {"call",
             {{"key", call.key},
              {"address", call.address},
              {"name", call.name},
              {"at", offhook::calendar::write_moment(call.at)},
              {"number", call.number},
              {"outcome", std::string(offhook::ledger::name_of_outcome(call.outcome))},
              {"note", call.note},
              {"message_id", call.message_id}}}};
}

inline std::string error_of(const boost::json::value& reply) {
    const boost::json::value* const error = reply.as_object().if_contains("error");
    return error == nullptr ? "" : std::string(error->at("code").as_string());
}

inline std::string message_of(const boost::json::value& reply) {
    return std::string(reply.at("error").at("message").as_string());
}
