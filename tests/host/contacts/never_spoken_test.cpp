// SPDX-License-Identifier: MPL-2.0
// With whom many mails went to and fro without a call, on either side of each limit.
#include "catch.hpp"
#include "service/server_at.hpp"

#include <string>
#include <vector>

using namespace offhook;
using test::ServerAt;
namespace json = boost::json;

namespace {

struct Counted {
    std::string address;
    int sent = 10;
    int received = 10;
    std::string last = "2026-01-22T09:00:00Z"; ///< the first was on 1 January, at the same time of the day
};

void count(ServerAt& server, const std::vector<Counted>& people) {
    json::array contacts;
    for (const Counted& one : people) {
        contacts.push_back(json::object{{"address", one.address},
                                        {"sent", one.sent},
                                        {"received", one.received},
                                        {"first", "2026-01-01T09:00:00Z"},
                                        {"last", one.last}});
    }
    server("count-mails", {{"folder", "inbox"}, {"cursor", "1"}, {"contacts", contacts}});
}

bool is_said(ServerAt& server, const std::string& to) {
    const json::object reply = server("check", {{"draft", {{"text", ""}, {"to", json::array{to}}}}});
    return test::severity_in(reply, "never-spoken") == 1;
}

bool is_said_of(const std::vector<Counted>& people) {
    ServerAt server;
    count(server, people);
    return is_said(server, people.front().address);
}

} // namespace

TEST_CASE("ten mails each way within three weeks are many") {
    CHECK(is_said_of({{"max@example.com", 10, 10}}));
    CHECK_FALSE(is_said_of({{"max@example.com", 9, 10}}));
    CHECK_FALSE(is_said_of({{"max@example.com", 10, 9}}));
    CHECK_FALSE(is_said_of({{"max@example.com", 10, 10, "2026-01-22T08:59:59Z"}}));
}

TEST_CASE("three people who write and are written to are a company") {
    const std::vector<Counted> three = {{"a@firm.example", 4, 4}, {"b@firm.example", 4, 4}, {"c@firm.example", 2, 2}};
    CHECK(is_said_of(three));
    CHECK_FALSE(is_said_of({{"a@firm.example", 6, 6}, {"b@firm.example", 6, 6}}));
    CHECK_FALSE(is_said_of({{"a@firm.example", 4, 4}, {"b@firm.example", 6, 6}, {"c@firm.example", 0, 5}}));
    CHECK_FALSE(is_said_of({{"a@firm.example", 4, 4}, {"b@firm.example", 6, 6}, {"c@firm.example", 5, 0}}));
}

TEST_CASE("it is said for an hour, and then no more") {
    ServerAt server;
    count(server, {{"max@example.com"}});
    CHECK(is_said(server, "max@example.com"));
    server.set_time("2026-03-03T10:59:59+01:00");
    CHECK(is_said(server, "max@example.com"));
    server.set_time("2026-03-03T11:00:00+01:00");
    CHECK_FALSE(is_said(server, "max@example.com"));
}
