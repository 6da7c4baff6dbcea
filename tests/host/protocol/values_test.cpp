// SPDX-License-Identifier: MPL-2.0
// What the program holds in its sources as its clients do: values of the protocol's page, which the extension's tests
// compare too.
#include "advice/judgement.hpp"
#include "catch.hpp"
#include "command_line/temporary_folder.hpp"
#include "draft/client_settings.hpp"
#include "judgement/warning.hpp"
#include "ledger/call.hpp"
#include "mail/origin.hpp"
#include "protocol/examples.hpp"
#include "protocol/limits.hpp"
#include "protocol/read_request.hpp"
#include "service/server.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace offhook;
namespace json = boost::json;

namespace {

std::vector<std::string> texts(const json::value& list) {
    return json::value_to<std::vector<std::string>>(list);
}

/// The reply to a request about a draft, with a fresh ledger.
json::object reply_to(std::string_view method, std::string_view text, const json::object& fields) {
    static const rules::RuleBook rule_book;
    const TemporaryFolder folder;
    ledger::Ledger ledger(folder.path() / "offhook" / "calls.sqlite");
    letters::LetterTemplates templates(folder.path() / "letters");
    json::object request = fields;
    request["id"] = "x";
    request["method"] = method;
    request["draft"] = {{"text", text}};
    return json::parse(service::answer(json::serialize(request), {rule_book, ledger, templates})).as_object();
}

bool accepts_settings(const json::object& settings) {
    return !reply_to("check", "", {{"settings", settings}}).contains("error");
}

std::size_t most_spans() {
    std::string text;
    for (int line = 0; line < 200; ++line) {
        text += "You are completely incompetent!\n\n";
    }
    return reply_to("check", text, {}).at("warnings").at(0).at("spans").as_array().size();
}

} // namespace

TEST_CASE("the settings of requests have the ranges and usual values of the protocol's page") {
    const json::object settings = protocol_values().at("settings").as_object();
    const draft::ClientSettings usual;
    const json::object own{{"turns", usual.turns},
                           {"attempts", usual.attempts},
                           {"attempt_days", usual.attempt_days},
                           {"call_from", usual.call_from},
                           {"call_until", usual.call_until}};
    REQUIRE(settings.size() == own.size());
    for (const auto& [name, setting] : settings) {
        INFO(std::string(name));
        CHECK(setting.at("usual") == own.at(name));
        const std::int64_t least = setting.at("least").as_int64();
        const std::int64_t most = setting.at("most").as_int64();
        const auto accepts = [&, key = std::string(name)](std::int64_t value) {
            json::object told{{"call_from", 0}, {"call_until", 24}}; // the first must be below the second
            told[key] = value;
            return accepts_settings(told);
        };
        CHECK(accepts(least));
        CHECK(accepts(most));
        CHECK_FALSE(accepts(least - 1));
        CHECK_FALSE(accepts(most + 1));
    }
}

TEST_CASE("the version and the limits are those of the protocol's page") {
    const json::object values = protocol_values();
    CHECK(values.at("protocol").as_int64() == protocol::protocol_version);
    const json::object most = values.at("most").as_object();
    const json::object own{{"thread_mails", protocol::most_thread_mails},
                           {"contacts", protocol::most_contacts},
                           {"mail_counts", protocol::most_counts},
                           {"spans", most_spans()}};
    CHECK(most == own);
    const json::object bytes{{"address", ledger::longest_address},
                             {"name", ledger::longest_name},
                             {"number", ledger::longest_number},
                             {"note", ledger::longest_note},
                             {"message_id", ledger::longest_message_id}};
    CHECK(values.at("most_bytes") == bytes);
    json::array minutes;
    for (int length = 0; length <= 60; ++length) {
        if (!reply_to("request-call", "", {{"minutes", length}}).contains("error")) {
            minutes.emplace_back(length);
        }
    }
    CHECK(values.at("minutes") == minutes);
}

TEST_CASE("the kinds of warnings, the advice and the outcomes of calls are called as on the protocol's page") {
    const json::object values = protocol_values();
    std::vector<std::string> kinds;
    for (int kind = 0; kind <= static_cast<int>(advice::Kind::attempts); ++kind) {
        kinds.emplace_back(advice::name_of_kind(static_cast<advice::Kind>(kind)));
    }
    CHECK(texts(values.at("kinds")) == kinds);
    std::vector<std::string> advices;
    for (int one = 0; one <= static_cast<int>(advice::Advice::call); ++one) {
        advices.emplace_back(advice::name_of_advice(static_cast<advice::Advice>(one)));
    }
    CHECK(texts(values.at("advice")) == advices);
    std::vector<std::string> outcomes;
    for (int outcome = 0; outcome <= static_cast<int>(ledger::Outcome::they_called); ++outcome) {
        outcomes.emplace_back(ledger::name_of_outcome(static_cast<ledger::Outcome>(outcome)));
    }
    CHECK(texts(values.at("outcomes")) == outcomes);
}

TEST_CASE("the line above what the writer keeps for themselves begins and ends as the protocol's page says") {
    const std::string mark(protocol_values().at("divider_mark").as_string());
    for (const std::string_view text : {"Du bist unfähig, wie immer.", "You are useless, as always."}) {
        const json::object reply = reply_to("request-call", text, {{"minutes", 5}, {"keep_aside", true}});
        const std::string divider(reply.at("divider").as_string());
        INFO(divider);
        CHECK(divider.starts_with(mark + " "));
        CHECK(divider.ends_with(" " + mark));
    }
}

TEST_CASE("the header fields that tell a mail's origin are those of the protocol's page") {
    CHECK(texts(protocol_values().at("origin_fields")) ==
          std::vector<std::string>(mail::origin_fields.begin(), mail::origin_fields.end()));
}
