// SPDX-License-Identifier: MPL-2.0
#include "advice/thread_requests.hpp"
#include "catch.hpp"

using namespace offhook;

namespace {

/// A reply to a mail with so many ancestors, which are not there.
test::Told reply(std::size_t ancestors, std::string answered, std::string draft = "") {
    test::Told request = test::to_and_fro({std::move(answered)}, std::move(draft));
    request.thread.back().message_id = "answered@example.com";
    request.thread.back().subject = "Our matter";
    for (std::size_t index = 0; index < ancestors; ++index) {
        request.thread.back().references.push_back(std::to_string(index) + "@example.com");
    }
    return request;
}

bool wants_thread(const test::Told& request) {
    return test::judge(request).wants_thread;
}

} // namespace

TEST_CASE("earlier mails are wanted where there may be enough of them for a long thread") {
    CHECK(wants_thread(reply(3, "Thank you.")));
    CHECK_FALSE(wants_thread(reply(2, "Thank you.")));
    auto patient = reply(3, "Thank you.");
    patient.settings.turns = 10;
    CHECK_FALSE(wants_thread(patient));
}

TEST_CASE("earlier mails are wanted where something may go on from them") {
    CHECK(wants_thread(reply(1, "Tuesday does not work for me, sorry.")));
    CHECK(wants_thread(reply(1, "Into which wall does the fire door go?")));
    CHECK(wants_thread(reply(1, "You are completely incompetent.")));
    CHECK(wants_thread(reply(1, "Thank you.", "Would Friday at ten suit you?")));
}

TEST_CASE("nothing is wanted where there is nothing to be had") {
    CHECK_FALSE(wants_thread(reply(0, "Would Tuesday at ten suit you?")));
    auto complete = reply(8, "Would Tuesday at ten suit you?");
    complete.thread_complete = true;
    CHECK_FALSE(wants_thread(complete));
    auto all_there = reply(1, "Would Tuesday at ten suit you?");
    all_there.thread.insert(all_there.thread.begin(), {"jane@example.org", "", "", "Hello."});
    all_there.thread.front().message_id = "0@example.com";
    CHECK_FALSE(wants_thread(all_there));
    auto list = reply(8, "Would Tuesday at ten suit you?");
    list.thread.back().headers = {{"list-id", "x"}};
    CHECK_FALSE(wants_thread(list));
    CHECK_FALSE(wants_thread(test::to_and_fro({}, "Would Tuesday at ten suit you?")));
}

TEST_CASE("of mails that are told by their ids alone the words are wanted where something may go on from them") {
    const auto counted = [](std::string draft) {
        auto request = reply(3, "Thank you.", std::move(draft));
        for (int index = 0; index < 3; ++index) {
            test::ToldMail mail;
            mail.message_id = std::to_string(index) + "@example.com";
            mail.from = index == 1 ? "jane@example.org" : "";
            request.thread.insert(request.thread.end() - 1, mail);
        }
        return request;
    };
    CHECK_FALSE(wants_thread(counted("")));
    CHECK(wants_thread(counted("Would Friday at ten suit you?")));
}

TEST_CASE("an answer to a mail without References names its parent alone") {
    auto request = reply(0, "Would Tuesday at ten suit you?");
    request.thread.back().in_reply_to = "parent@example.org";
    CHECK(wants_thread(request));
}

TEST_CASE("an answer that names no mail at all wants what its subject finds") {
    auto request = reply(0, "Thank you.");
    request.thread.back().subject = "AW: Our matter";
    CHECK(wants_thread(request));
    request.thread.back().subject = "Reading: our matter";
    CHECK_FALSE(wants_thread(request));
    request.thread.back().subject = "Our matter";
    CHECK_FALSE(wants_thread(request));
}
