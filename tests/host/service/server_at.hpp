// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "command_line/temporary_folder.hpp"
#include "service/server.hpp"

#include <boost/json.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace offhook::test {

inline calendar::Moment time_of_server;

/// A server with nothing stored, at a time that a test chooses; at first Tuesday, 3 March 2026, 10:00 in Berlin. One at
/// a time.
class ServerAt {
public:
    /// With the program's own rules, or with the packs of a folder besides.
    explicit ServerAt(const std::filesystem::path& packs = {}) {
        set_time("2026-03-03T10:00:00+01:00");
        if (!packs.empty()) {
            rule_book_.add_folder(packs);
        }
    }

    void set_time(std::string_view moment) { time_of_server = calendar::read_moment(moment).value(); }

    rules::RuleBook& rule_book() { return rule_book_; }

    boost::json::object answer(std::string_view request) {
        return boost::json::parse(
                   service::answer(request, {rule_book_, ledger_, templates_, [](const std::string&) { return true; },
                                             [] { return time_of_server; }}))
            .as_object();
    }

    boost::json::object operator()(std::string_view method, boost::json::object fields) {
        fields.emplace("id", "1");
        fields["method"] = method;
        return answer(boost::json::serialize(fields));
    }

private:
    TemporaryFolder folder_;
    rules::RuleBook rule_book_;
    ledger::Ledger ledger_{folder_.path() / "offhook" / "calls.sqlite"};
    letters::LetterTemplates templates_{folder_.path() / "letters"};
};

/// How severe the warning of a kind is in a reply; 0 where there is none.
inline std::int64_t severity_in(const boost::json::object& reply, std::string_view kind) {
    for (const boost::json::value& warning : reply.at("warnings").as_array()) {
        if (std::string_view(warning.at("kind").as_string()) == kind) {
            return warning.at("severity").as_int64();
        }
    }
    return 0;
}

} // namespace offhook::test
