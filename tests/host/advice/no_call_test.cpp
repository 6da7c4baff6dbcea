// SPDX-License-Identifier: MPL-2.0
// What the ledger and the recipients change in the advice, through the real host.
#include "catch.hpp"
#include "command_line/ledger_host.hpp"
#include "command_line/temporary_folder.hpp"
#include "ledger/sample_calls.hpp"

#include <boost/json.hpp>

using namespace offhook;
namespace json = boost::json;

namespace {

/// A host with a ledger of its own, and drafts to Max that a call would be better than.
class Desk {
public:
    json::value check(json::object draft_changes = {}, json::object request_changes = {}) {
        json::object draft{{"subject", "Re: Order 4711"},
                           {"from", "Jane Roe <jane@example.org>"},
                           {"to", json::array{"Max Hill <Max@example.com>"}},
                           {"text", "Dear Mr Hill,\n\n"}};
        for (const auto& [name, value] : draft_changes) {
            draft[name] = value;
        }
        json::object request{
            {"method", "check"}, {"locale", "en"}, {"me", {"jane@example.org"}}, {"thread", {complaint()}}};
        for (const auto& [name, value] : request_changes) {
            request[name] = value;
        }
        request["draft"] = draft;
        return host_.ask(std::move(request));
    }

    static json::object complaint() {
        return {{"from", "Max Hill <max@example.com>"},
                {"date", "2026-03-02T09:00:00Z"},
                {"message_id", "1@example.com"},
                {"subject", "Order 4711"},
                {"text", "Hello,\n\nI ordered on 3 February and you promised delivery within a week. Nothing has "
                         "arrived, and nobody "
                         "answers my mails. I want my money back.\n\nMax Hill"}};
    }

    void log(int number, ledger::Outcome outcome, std::chrono::hours ago = std::chrono::hours(0)) {
        ledger::Call call = sample_call(number);
        call.at = calendar::now();
        call.at.time -= ago + std::chrono::minutes(60 - number);
        call.outcome = outcome;
        REQUIRE(error_of(host_.ask(log_request(call))).empty());
    }

    json::value ask(json::object request) { return host_.ask(std::move(request)); }

    void count(const std::string& address, int sent, int received, const std::string& first = "2026-01-05T08:00:00Z") {
        REQUIRE(error_of(ask({{"method", "count-mails"},
                              {"folder", address},
                              {"cursor", "1"},
                              {"contacts",
                               {{{"address", address},
                                 {"name", "Max Hill"},
                                 {"sent", sent},
                                 {"received", received},
                                 {"first", first},
                                 {"last", "2026-03-02T08:00:00Z"}}}}}))
                    .empty());
    }

private:
    TemporaryFolder data_;
    LedgerHost host_{data_.path(), {{"LC_ALL", "en_GB.UTF-8"}}};
};

std::vector<std::string> kinds(const json::value& reply) {
    std::vector<std::string> found;
    for (const json::value& warning : reply.at("warnings").as_array()) {
        found.emplace_back(warning.at("kind").as_string());
    }
    return found;
}

std::string advice(const json::value& reply) {
    return std::string(reply.at("advice").as_string());
}

std::string cause(const json::value& reply) {
    const json::value* const no_call = reply.as_object().if_contains("no_call");
    return no_call == nullptr ? "" : std::string(no_call->at("cause").as_string());
}

using Kinds = std::vector<std::string>;

} // namespace

TEST_CASE("a complaint is one to call about, where nothing speaks against it") {
    Desk desk;
    CHECK(kinds(desk.check()) == Kinds{"complaint"});
    CHECK(advice(desk.check()) != "write");
    CHECK(cause(desk.check()).empty());
}

TEST_CASE("after three unanswered calls the advice is to write, until both have spoken") {
    Desk desk;
    desk.log(1, ledger::Outcome::no_answer);
    desk.log(2, ledger::Outcome::voicemail);
    CHECK(advice(desk.check()) != "write");
    desk.log(3, ledger::Outcome::busy);
    const auto enough = desk.check();
    CHECK(advice(enough) == "write");
    CHECK(kinds(enough).size() == 2);
    bool found = false;
    for (const auto& warning : enough.at("warnings").as_array()) {
        if (warning.at("kind").as_string() == "attempts") {
            found = true;
            CHECK(warning.at("severity").as_int64() == 2);
            CHECK(std::string(warning.at("reason").as_string()).starts_with("You have called 3 times lately"));
        }
    }
    CHECK(found);
    CHECK(advice(desk.check({}, {{"settings", {{"attempts", 4}}}})) != "write");
    CHECK(advice(desk.check({{"to", {"Eve <eve@example.com>", "max@example.com"}}})) != "write");
    desk.log(4, ledger::Outcome::they_called);
    CHECK(kinds(desk.check()) == Kinds{"complaint"});
}

TEST_CASE("attempts and mails without a call are not told where they are switched off") {
    const TemporaryFolder config;
    write_file(config.path() / "offhook" / "settings.toml", "[rules]\noff = [\"attempts\", \"never-spoken\"]\n");
    const TemporaryFolder data;
    {
        ledger::Ledger own(data.path() / "offhook" / "calls.sqlite");
        const auto now = calendar::now().time;
        own.count_mails({"inbox", "1"}, {{"eve@example.com", "", 10, 10, now - std::chrono::days(30), now}}, false);
        for (int number = 1; number <= 3; ++number) {
            ledger::Call call = sample_call(number);
            call.at = calendar::now();
            own.log(call);
        }
    }
    LedgerHost host(data.path(), {{"XDG_CONFIG_HOME", config.path()}});
    const auto hello = host.ask({{"method", "hello"}, {"protocol", 1}});
    CHECK(hello.at("problems").as_array().empty());
    for (const std::string to : {"max@example.com", "eve@example.com"}) {
        CHECK(kinds(host.ask({{"method", "check"}, {"draft", {{"to", {to}}, {"text", "Hello"}}}})).empty());
    }
}

TEST_CASE("the check of mails on the command line does not ask the ledger") {
    const TemporaryFolder data;
    ledger::Ledger(data.path() / "offhook" / "calls.sqlite")
        .set_contact("max@example.com", {true, std::nullopt, std::nullopt});
    const std::string line =
        R"({"id":"1","draft":{"to":["max@example.com"],"text":"You are completely incompetent."}})";
    const auto reply =
        json::parse(run_offhook({"check", "--format=jsonl"}, line, {{"XDG_DATA_HOME", data.path()}}).output);
    CHECK(advice(reply) == "call");
    CHECK(cause(reply).empty());
}

TEST_CASE("a contact that prefers mail is never suggested to be called, but a harsh tone is still told") {
    Desk desk;
    desk.log(1, ledger::Outcome::no_answer);
    desk.log(2, ledger::Outcome::no_answer);
    desk.log(3, ledger::Outcome::no_answer);
    desk.ask({{"method", "set-contact"}, {"address", "max@example.com"}, {"prefers_mail", true}});
    const auto calm = desk.check();
    CHECK(cause(calm) == "prefers-mail");
    CHECK(kinds(calm).empty());
    CHECK(advice(calm) == "write");
    const auto harsh = desk.check({{"text", "Dear Mr Hill,\n\nyou are completely incompetent."}});
    CHECK(kinds(harsh) == Kinds{"tone"});
    CHECK(advice(harsh) == "write");
    CHECK(cause(desk.check({{"to", {"eve@example.com", "max@example.com"}}})) == "prefers-mail");
    CHECK(cause(desk.check({{"to", {"eve@example.com"}}})).empty());
    // A draft without a recipient answers who wrote.
    CHECK(cause(desk.check({{"to", json::array()}})) == "prefers-mail");
}

TEST_CASE("a snoozed thread is left alone, by any of its mails") {
    Desk desk;
    desk.ask({{"method", "snooze"}, {"message_id", "<1@example.com>"}, {"until", "2099-01-01T00:00:00Z"}});
    CHECK(cause(desk.check()) == "snoozed");
    json::object later = Desk::complaint();
    later["message_id"] = "2@example.com";
    CHECK(cause(desk.check({}, {{"thread", {later}}})).empty());
    later["references"] = json::array{"1@example.com"};
    CHECK(cause(desk.check({}, {{"thread", {later}}})) == "snoozed");
    desk.ask({{"method", "snooze"}, {"message_id", "1@example.com"}, {"until", nullptr}});
    CHECK(cause(desk.check()).empty());
}

TEST_CASE("many recipients, lists and programs are not called") {
    Desk desk;
    const json::array four{"a@example.com", "b@example.com", "c@example.com", "Jane <JANE@example.org>",
                           "d@example.com"};
    CHECK(cause(desk.check({{"to", four}})).empty());
    CHECK(cause(desk.check({{"to", four}, {"cc", {"e@example.com"}}})) == "many-recipients");
    CHECK(cause(desk.check({{"to", {"No Reply <no-reply@example.com>"}}})) == "automatic");
    CHECK(cause(desk.check({{"to", {"no-reply@example.com", "max@example.com"}}})).empty());
    const auto answering = [&](const std::string& field, const std::string& value) {
        json::object mail = Desk::complaint();
        mail["headers"] = {{field, value}};
        return cause(desk.check({}, {{"thread", {mail}}}));
    };
    CHECK(answering("list-id", "<users.example.com>") == "automatic");
    CHECK(answering("auto-submitted", "auto-replied") == "automatic");
    CHECK(answering("auto-submitted", "auto-generated") == "automatic");
    CHECK(answering("auto-submitted", "no").empty());
    // A form on a web page is answered to the person who filled it in.
    json::object form = Desk::complaint();
    form["from"] = "Form <form@example.org>";
    form["headers"] = {{"auto-submitted", "auto-generated"}};
    CHECK(cause(desk.check({}, {{"thread", {form}}})).empty());
}

TEST_CASE("many mails over weeks and no call are told quietly, once") {
    Desk desk;
    desk.count("max@example.com", 10, 9);
    CHECK(kinds(desk.check()) == Kinds{"complaint"});
    desk.count("max@example.com", 1, 1);
    CHECK(kinds(desk.check()) == Kinds{"complaint"}); // the cursor was counted already
    desk.ask({{"method", "count-mails"},
              {"folder", "sent"},
              {"cursor", "1"},
              {"contacts",
               {{{"address", "max@example.com"},
                 {"sent", 0},
                 {"received", 1},
                 {"first", "2026-03-02T08:00:00Z"},
                 {"last", "2026-03-02T08:00:00Z"}}}}});
    for (int pause_in_typing = 0; pause_in_typing < 3; ++pause_in_typing) {
        const auto told = desk.check();
        REQUIRE(kinds(told) == Kinds{"complaint", "never-spoken"});
        const auto& hint = told.at("warnings").at(1);
        CHECK(hint.at("severity").as_int64() == 1);
        CHECK(std::string(hint.at("reason").as_string()) == "20 mails have gone to and fro with Max Hill in 8 weeks, "
                                                            "and no call is logged. A short call to get to know each "
                                                            "other makes many things easier.");
    }
    desk.log(1, ledger::Outcome::no_answer);
    CHECK(kinds(desk.check()) == Kinds{"complaint"});
}

TEST_CASE("few mails, or many within days, tell nothing of a relationship") {
    Desk desk;
    desk.count("max@example.com", 50, 50, "2026-02-10T08:00:00Z");
    CHECK(kinds(desk.check()) == Kinds{"complaint"});
}

TEST_CASE("a whole company with which nobody spoke is told, but not a provider of free mail, nor one's own") {
    for (const auto& [domain, people, expected] : {std::tuple<std::string, int, bool>{"company.example", 3, true},
                                                   {"company.example", 2, false},
                                                   {"gmx.at", 3, false},
                                                   {"example.org", 3, false}}) {
        INFO(domain << " " << people);
        Desk desk;
        for (int person = 0; person < people; ++person) {
            desk.count(std::to_string(person) + "@" + domain, 4 + 6 / people, 4 + 6 / people);
        }
        const auto reply = desk.check({{"to", {"0@" + domain}}});
        CHECK((kinds(reply) == Kinds{"complaint", "never-spoken"}) == expected);
        if (expected) {
            CHECK(std::string(reply.at("warnings").at(1).at("reason").as_string())
                      .find("with 3 people at company.example") != std::string::npos);
        }
    }
}

TEST_CASE("what was said an hour ago is not said again") {
    const TemporaryFolder data;
    const auto reply_after = [&](std::chrono::hours ago) {
        const std::filesystem::path file = data.path() / "offhook" / "calls.sqlite";
        ledger::Ledger own(file);
        own.forget_all();
        const auto now = calendar::now().time;
        own.count_mails({"inbox", "1"}, {{"max@example.com", "", 10, 10, now - std::chrono::days(30), now}}, false);
        own.tell_never_spoken("max@example.com", now - ago);
        LedgerHost host(data.path());
        return kinds(host.ask({{"method", "check"}, {"draft", {{"to", {"max@example.com"}}, {"text", "Hello"}}}}));
    };
    CHECK(reply_after(std::chrono::hours(0)) == Kinds{"never-spoken"});
    CHECK(reply_after(std::chrono::hours(2)).empty());
}
