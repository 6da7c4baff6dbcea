// SPDX-License-Identifier: MPL-2.0
// Every limit of requests and replies, on either side of it.
#include "catch.hpp"
#include "service/server_at.hpp"

#include <string>
#include <vector>

using namespace offhook;
using test::ServerAt;
namespace json = boost::json;

namespace {

json::string units(std::size_t count) {
    return json::string(count, 'x');
}

/// An address of so many bytes.
json::string address(std::size_t length) {
    json::string text = units(length - 12);
    text += "@example.com";
    return text;
}

json::array texts(std::size_t count) {
    json::array list;
    for (std::size_t index = 0; index < count; ++index) {
        list.emplace_back(json::string("a" + std::to_string(index) + "@example.com"));
    }
    return list;
}

json::object call_with(std::string_view field, const json::value& value) {
    json::object call{
        {"key", "a"}, {"address", "max@example.com"}, {"at", "2026-03-02T11:00:00Z"}, {"outcome", "busy"}};
    call[field] = value;
    return {{"call", call}};
}

json::object count_of(std::string_view field, const json::value& value) {
    json::object count{{"address", "max@example.com"},
                       {"sent", 1},
                       {"received", 1},
                       {"first", "2026-03-01T09:00:00Z"},
                       {"last", "2026-03-02T09:00:00Z"}};
    count[field] = value;
    return {{"folder", "inbox"}, {"cursor", "1"}, {"contacts", json::array{count}}};
}

json::object counts(std::size_t people) {
    json::array contacts;
    for (const json::value& one : texts(people)) {
        contacts.push_back(json::object{{"address", one},
                                        {"sent", 1},
                                        {"received", 1},
                                        {"first", "2026-03-01T09:00:00Z"},
                                        {"last", "2026-03-02T09:00:00Z"}});
    }
    return {{"folder", "inbox"}, {"cursor", "1"}, {"contacts", contacts}};
}

json::object draft_with(std::string_view field, const json::value& value) {
    json::object request{{"draft", {{"text", ""}}}};
    request[field] = value;
    return request;
}

struct Limit {
    std::string name;
    std::string method;
    json::object accepted;
    json::object refused;
};

json::value nested(int levels) {
    json::value value = json::array();
    for (int level = 1; level < levels; ++level) {
        value = json::array{value};
    }
    return value;
}

} // namespace

TEST_CASE("a request is served up to each limit, and refused beyond it") {
    const json::object call_request{{"draft", {{"text", ""}}}, {"minutes", 5}};
    const auto with = [](json::object request, std::string_view field, const json::value& value) {
        request[field] = value;
        return request;
    };
    const std::vector<Limit> limits = {
        {"the id", "counted", {{"id", units(4096)}}, {{"id", units(4097)}}},
        {"nesting", "counted", {{"more", nested(31)}}, {{"more", nested(32)}}},
        {"the oldest version", "hello", {{"protocol", 1}}, {{"protocol", 0}}},
        {"the newest version", "hello", {{"protocol", 1000000}}, {{"protocol", 1000001}}},
        {"points agreed", "after-call", draft_with("agreed", texts(100)), draft_with("agreed", texts(101))},
        {"points left open", "after-call", draft_with("open", texts(100)), draft_with("open", texts(101))},
        {"replaced words", "request-call", with(call_request, "replace", true),
         with(with(call_request, "replace", true), "keep_aside", true)},
        {"words kept aside", "request-call", with(call_request, "keep_aside", true),
         with(with(call_request, "keep_aside", true), "replace", true)},
        {"no contact", "contact", {{"addresses", texts(1)}}, {{"addresses", texts(0)}}},
        {"contacts", "contact", {{"addresses", texts(10)}}, {{"addresses", texts(11)}}},
        {"an empty key", "log-call", call_with("key", "-"), call_with("key", "")},
        {"a key", "log-call", call_with("key", units(64)), call_with("key", units(65))},
        {"an address", "log-call", call_with("address", address(320)), call_with("address", address(321))},
        {"a name", "log-call", call_with("name", units(200)), call_with("name", units(201))},
        {"a number", "log-call", call_with("number", units(64)), call_with("number", units(65))},
        {"a note", "log-call", call_with("note", units(2000)), call_with("note", units(2001))},
        {"a Message-ID", "log-call", call_with("message_id", units(998)), call_with("message_id", units(999))},
        {"the beginning of time", "log-call", call_with("at", "1970-01-01T00:00:00Z"),
         call_with("at", "1969-12-31T23:59:59Z")},
        {"a short number", "dial", {{"number", "+123"}}, {{"number", "+12"}}},
        {"a long number", "dial", {{"number", "+123456789012345"}}, {{"number", "+1234567890123456"}}},
        {"a folder", "count-mails", with(counts(1), "folder", units(1000)), with(counts(1), "folder", units(1001))},
        {"a cursor", "count-mails", with(counts(1), "cursor", units(1000)), with(counts(1), "cursor", units(1001))},
        {"people counted", "count-mails", counts(10000), counts(10001)},
        {"no mails sent", "count-mails", count_of("sent", 0), count_of("sent", -1)},
        {"mails sent", "count-mails", count_of("sent", 1000000000), count_of("sent", 1000000001)},
        {"mails received", "count-mails", count_of("received", 1000000000), count_of("received", 1000000001)},
        {"the first mail", "count-mails", count_of("first", "2026-03-02T09:00:00Z"),
         count_of("first", "2026-03-02T09:00:01Z")},
        {"what to forget", "forget", {{"all", true}}, {{"all", true}, {"address", "max@example.com"}}},
        {"whom to forget", "forget", {{"address", "max@example.com"}}, {{"all", false}}},
    };
    for (const Limit& limit : limits) {
        INFO(limit.name);
        ServerAt server;
        const json::object served = server(limit.method, limit.accepted);
        INFO(served);
        CHECK_FALSE(served.contains("error"));
        CHECK(server(limit.method, limit.refused).contains("error"));
    }
}

TEST_CASE("the name of an unknown method is repeated where it is short") {
    ServerAt server;
    const auto repeated = [&](std::size_t length) {
        const std::string name(length, 'x');
        const std::string message(server(name, {}).at("error").at("message").as_string());
        return message.find(name) != std::string::npos;
    };
    CHECK(repeated(40));
    CHECK_FALSE(repeated(41));
}

TEST_CASE("a popup is told the newest 20 calls of a contact, the settings page 100 of all") {
    ServerAt server;
    for (int number = 10; number <= 30; ++number) {
        auto call = call_with("key", json::string("a" + std::to_string(number)));
        call["call"].as_object()["at"] = json::string("2026-02-01T09:" + std::to_string(number) + ":00Z");
        server("log-call", call);
    }
    const json::object contact = server("contact", {{"addresses", json::array{"max@example.com"}}});
    const json::array& calls = contact.at("contacts").at(0).at("calls").as_array();
    CHECK(calls.size() == 20);
    CHECK(calls.front().at("key") == "a30");
    CHECK(calls.back().at("key") == "a11");
    for (int number = 100; number < 180; ++number) {
        server("log-call", call_with("key", json::string("b" + std::to_string(number))));
    }
    const json::object stored = server("stored", {});
    CHECK(stored.at("counts").at("calls") == 101);
    CHECK(stored.at("calls").as_array().size() == 100);
}

TEST_CASE("the settings page is told 500 of the people with whom mails were counted") {
    ServerAt server;
    server("count-mails", counts(500));
    CHECK(server("stored", {}).at("mail_counts").as_array().size() == 500);
    json::object more = counts(501);
    more["cursor"] = "2";
    more["anew"] = true;
    server("count-mails", more);
    const json::object stored = server("stored", {});
    CHECK(stored.at("counts").at("mail_counts") == 501);
    CHECK(stored.at("mail_counts").as_array().size() == 500);
}

TEST_CASE("at most 20 problems of packs are told") {
    for (const std::size_t count : {20U, 21U}) {
        ServerAt server;
        server.rule_book().add_problems(std::vector<rules::Problem>(count, {"my.toml", 3, "is wrong"}));
        CHECK(server("hello", {{"protocol", 1}}).at("problems").as_array().size() == 20);
    }
}

TEST_CASE("the newest 200 mails of a thread are read") {
    ServerAt server;
    const auto mails_told = [&](int mails) {
        json::array thread;
        for (int index = 0; index < mails; ++index) {
            thread.push_back(json::object{{"from", index % 2 == 0 ? "jane@example.org" : "max@example.com"}});
        }
        const json::object reply =
            server("check", {{"me", json::array{"jane@example.org"}}, {"thread", thread}, {"draft", {{"text", ""}}}});
        return std::string(reply.at("warnings").at(0).at("reason").as_string());
    };
    CHECK(mails_told(199).find("200 mails") != std::string::npos);
    CHECK(mails_told(200).find("201 mails") != std::string::npos);
    CHECK(mails_told(201).find("201 mails") != std::string::npos);
}

TEST_CASE("at most 30 signatures of 4,000 units are told") {
    ServerAt server;
    const auto signatures = [&](std::size_t mails, std::size_t length) {
        const json::string text("Yes.\n\n-- \n" + std::string(length - 4, 'x'));
        json::array thread;
        for (std::size_t index = 0; index < mails; ++index) {
            thread.push_back(json::object{{"from", "max@example.com"}, {"text", text}});
        }
        return server("signatures", {{"thread", thread}}).at("signatures").as_array();
    };
    CHECK(signatures(30, 10).size() == 30);
    CHECK(signatures(31, 10).size() == 30);
    CHECK(signatures(1, 4000).at(0).at("text").as_string().size() == 4000);
    CHECK(signatures(1, 4001).at(0).at("text").as_string().size() == 4000);
    CHECK(signatures(1, 3999).at(0).at("text").as_string().size() == 3999);
}
