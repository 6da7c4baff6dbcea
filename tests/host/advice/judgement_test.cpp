// SPDX-License-Identifier: MPL-2.0
#include "advice/judgement.hpp"
#include "base/unicode.hpp"
#include "catch.hpp"
#include "draft/told.hpp"

#include <algorithm>

using namespace offhook;
using advice::Advice;
using advice::Judgement;
using advice::Kind;

namespace {

test::Told draft_of(std::string text) {
    test::Told request;
    request.draft.text = std::move(text);
    request.draft.from = "Jane Roe <jane@example.org>";
    return request;
}

Judgement judge(const test::Told& request) {
    static const rules::RuleBook rule_book;
    return advice::judge(test::conversation_of(request), rule_book);
}

const advice::Warning* find(const Judgement& judgement, Kind kind) {
    const auto found = std::find_if(judgement.warnings.begin(), judgement.warnings.end(),
                                    [kind](const advice::Warning& warning) { return warning.kind == kind; });
    return found == judgement.warnings.end() ? nullptr : &*found;
}

int severity(const Judgement& judgement, Kind kind) {
    const advice::Warning* const warning = find(judgement, kind);
    return warning == nullptr ? 0 : warning->severity;
}

test::Told thread_of(int mails) {
    test::Told request = draft_of("Hello Max, yes.");
    for (int index = 0; index < mails; ++index) {
        const bool own = (mails - index) % 2 == 0;
        request.thread.push_back(
            {own ? "Jane Roe <JANE@example.org>" : "Max Hill <max@example.com>", "", "Re: Colours", "Blue or green?"});
    }
    return request;
}

} // namespace

TEST_CASE("a harsh draft gets a warning about its words, in place") {
    const std::string text = "Hallo Max,\n\nSie sind völlig unfähig.\n";
    const Judgement judgement = judge(draft_of(text));
    const advice::Warning* const tone = find(judgement, Kind::tone);
    REQUIRE(tone != nullptr);
    CHECK(tone->severity == 3);
    CHECK(judgement.advice == Advice::call);
    REQUIRE(tone->spans.size() == 1);
    const std::u16string units = to_utf16(text);
    CHECK(to_utf8(units.substr(tone->spans[0].start, tone->spans[0].end - tone->spans[0].start)) ==
          "Sie sind völlig unfähig");
}

TEST_CASE("the same words in a quote or a signature are not the writer's") {
    const std::string words = "You are completely incompetent.";
    CHECK(severity(judge(draft_of("Hi Max,\n\n" + words)), Kind::tone) == 3);
    CHECK(severity(judge(draft_of("Hi Max,\n\nfine with me.\n\nOn Monday Max Hill wrote:\n> " + words)), Kind::tone) ==
          0);
    CHECK(severity(judge(draft_of("Hi Max,\n\nfine with me.\n\n-- \n" + words)), Kind::tone) == 0);
}

TEST_CASE("words between two quotes are the writer's, and their place is told in the whole text") {
    const std::string text = "> Are you there?\n\nYou are completely incompetent.\n\n> And now?\n";
    const Judgement judgement = judge(draft_of(text));
    REQUIRE(find(judgement, Kind::tone) != nullptr);
    CHECK(find(judgement, Kind::tone)->spans.front().start == text.find("You"));
}

TEST_CASE("each paragraph is judged in its language, another language not at all") {
    CHECK(severity(judge(draft_of("Hallo Max, vielen Dank für die Unterlagen, die wir von dir haben.\n\nYou are "
                                  "completely incompetent, and "
                                  "that is what I have to say to you.")),
                   Kind::tone) == 3);
    const Judgement french = judge(draft_of(
        "Bonjour, je vous remercie pour votre facture et nous allons la payer. Idiot, c'est un mot pour vous."));
    CHECK_FALSE(french.language);
    CHECK(french.warnings.empty());
}

TEST_CASE("the reason is in the person's language, whatever the mail's is") {
    auto request = draft_of("You are completely incompetent.");
    request.locale = Language::german;
    const std::string german = judge(request).warnings.front().reason;
    request.locale = Language::english;
    const std::string english = judge(request).warnings.front().reason;
    CHECK(german != english);
    CHECK_FALSE(german.empty());
    CHECK_FALSE(english.empty());
}

TEST_CASE("an empty draft, and one of odd characters, is calm") {
    for (const char* const text :
         {"", "\n\n\n", " ", "\xF0\x9F\x98\x80", "\xFF\xFE", "a\u0308\u0308\u0308", "?!?!?!"}) {
        const Judgement judgement = judge(draft_of(text));
        CHECK(judgement.advice == Advice::write);
    }
}

TEST_CASE("a long thread is counted in turns between the two sides") {
    CHECK(severity(judge(thread_of(3)), Kind::long_thread) == 0);
    CHECK(severity(judge(thread_of(8)), Kind::long_thread) == 2);
    CHECK(severity(judge(thread_of(14)), Kind::long_thread) == 3);
    auto monologue = thread_of(1);
    for (int index = 0; index < 12; ++index) {
        monologue.thread.push_back(monologue.thread.front());
    }
    CHECK(severity(judge(monologue), Kind::long_thread) == 0);
}

TEST_CASE("from how many turns on a thread is long, the person decides") {
    auto request = thread_of(5);
    CHECK(severity(judge(request), Kind::long_thread) == 2);
    request.settings.turns = 7;
    CHECK(severity(judge(request), Kind::long_thread) == 1);
    request.settings.turns = 8;
    CHECK(severity(judge(request), Kind::long_thread) == 0);
    request.settings.turns = 3;
    CHECK(severity(judge(request), Kind::long_thread) == 3);
}

TEST_CASE("the reason of a long thread tells turns, changes of hands, days and words") {
    auto request = thread_of(7);
    for (std::size_t index = 0; index < request.thread.size(); ++index) {
        request.thread[index].date = "2026-03-0" + std::to_string(index + 1) + "T09:00:00Z";
    }
    const Judgement judgement = judge(request);
    REQUIRE(find(judgement, Kind::long_thread) != nullptr);
    CHECK(find(judgement, Kind::long_thread)
              ->reason.starts_with("With this one, 8 mails have gone to and fro here in 8 turns within 6 days; the "
                                   "matter changed hands 7 times. That has cost 21 words so far."));
}

TEST_CASE("mails by machines and to lists make no thread long") {
    auto request = thread_of(8);
    for (test::ToldMail& mail : request.thread) {
        if (mail.from.starts_with("Max")) {
            mail.headers = {{"list-id", "Gardeners <gardeners.example.net>"}};
        }
    }
    CHECK(severity(judge(request), Kind::long_thread) == 0);
    auto answered_list = thread_of(14);
    answered_list.thread.back().headers = {{"list-unsubscribe", "<mailto:off@example.net>"}};
    CHECK(severity(judge(answered_list), Kind::long_thread) == 0);
}

TEST_CASE("mails that only their subject ties to the thread give a hint at most") {
    auto request = thread_of(8);
    for (std::size_t index = 0; index < 4; ++index) {
        request.thread[index].weak = true;
    }
    CHECK(severity(judge(request), Kind::long_thread) == 1);
    request.thread[3].weak = false;
    CHECK(severity(judge(request), Kind::long_thread) == 2);
}

TEST_CASE("a reply to a complaint is told, an answer to one's own mail is none") {
    auto request = draft_of("Dear Max,\n\n");
    request.thread.push_back({"Max Hill <max@example.com>", "", "Order 4711",
                              "You promised delivery within a week. Nothing has arrived, and nobody answers my mails. "
                              "I want my money back."});
    CHECK(severity(judge(request), Kind::complaint) >= 2);
    request.thread.back().from = "Jane Roe <jane@example.org>";
    CHECK(severity(judge(request), Kind::complaint) == 0);
}

TEST_CASE("every kind appears at most once, strongest first") {
    auto request = thread_of(14);
    request.draft.text = "You are completely incompetent. You are an utter disgrace. Sie sind unfähig.";
    const Judgement judgement = judge(request);
    for (std::size_t index = 1; index < judgement.warnings.size(); ++index) {
        CHECK(judgement.warnings[index - 1].severity >= judgement.warnings[index].severity);
        for (std::size_t other = 0; other < index; ++other) {
            CHECK(judgement.warnings[index].kind != judgement.warnings[other].kind);
        }
    }
}

TEST_CASE("a mail that says Sie and du is taken for a translation") {
    auto request = draft_of("Guten Tag,\n\n");
    request.thread.push_back(
        {"Max Hill <max@example.com>", "", "Re: Angebot",
         "Vielen Dank, dass Sie uns geschrieben haben. Wenn du Fragen hast, können Sie uns anrufen. Wir freuen "
         "uns, dich bald zu sehen."});
    CHECK(severity(judge(request), Kind::translation) == 2);
    request.thread.back().text =
        "Vielen Dank, dass Sie uns geschrieben haben. Wenn Sie Fragen haben, können Sie uns anrufen. „Du“ sagt "
        "man bei uns nicht.";
    CHECK(severity(judge(request), Kind::translation) == 0);
}
