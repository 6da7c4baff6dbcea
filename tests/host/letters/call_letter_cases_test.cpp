// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "call_requests.hpp"
#include "catch.hpp"
#include "letters/call_letter.hpp"
#include "text/folding.hpp"

#include <functional>
#include <regex>
#include <string>
#include <vector>

using namespace offhook;
using advice::Kind;
using letters::Formality;
using letters::Letter;
using test::built_in;
using test::CallRequest;
using test::english_request;
using test::german_request;
using test::mail_of;
using test::warnings_of;
using test::write_call_letter;

namespace {

/// What no letter may hold, whatever the request is.
void check_fit_to_send(const Letter& letter) {
    static const std::regex faults(R"([{}]|  |[.,;:!?][.,;:!?]|^\s|\s$|\n\n\n| \n|\n | [.,;:!?]|[\t\r])");
    std::smatch fault;
    const bool faulty = std::regex_search(letter.text, fault, faults);
    INFO(letter.text);
    INFO("fault: “" << (faulty ? fault.str() : "") << "”");
    CHECK_FALSE(faulty);
    const std::string folded = to_utf8(text::fold(to_utf16(letter.text)));
    for (const char* word : {"offhook", "software", "beschwerde", "reklamation", "complain", "entschuldig",
                             "tut mir leid", "sorry", "apolog", "our mistake", "\xEF\xBF\xBD"}) {
        CHECK(folded.find(word) == std::string::npos);
    }
    CHECK(letter.address.has_value() == (letter.language == Language::german));
}

std::string first_line(const Letter& letter) {
    return letter.text.substr(0, letter.text.find('\n'));
}

std::string last_line(const Letter& letter) {
    return letter.text.substr(letter.text.rfind('\n') + 1);
}

struct Case {
    const char* title;
    CallRequest request;
    std::vector<Kind> kinds;
    const char* first_line;
    const char* contains;
    const char* last_line;
};

CallRequest with(CallRequest request, const std::function<void(CallRequest&)>& change) {
    change(request);
    return request;
}

const char* const hello_max_hill = "Dear Max Hill,";
const char* const tag_max_huegel = "Guten Tag Max Hügel,";

std::vector<Case> cases_of_greetings() {
    return {
        {"formal where nothing shows an address", german_request(), {}, tag_max_huegel, "Hätten Sie", "Jana Reh"},
        {"du from the draft's words", german_request("hast du die Rechnung?"), {}, "Hallo Max,", "Hättest du", "Jana"},
        {"Sie from the draft's words",
         german_request("Haben Sie die Rechnung?"),
         {},
         tag_max_huegel,
         "Hätten Sie",
         "Jana Reh"},
        {"du from the writer's earlier mail outweighs Sie in the answer",
         with(german_request(),
              [](CallRequest& request) {
                  request.thread = {
                      mail_of("jana@example.org", "Hallo Max,\n\nkannst du das bitte prüfen?"),
                      mail_of("max@example.com", "Guten Tag,\n\nkönnen Sie das bitte noch einmal schicken?")};
              }),
         {},
         "Hallo Max,",
         "Hättest du",
         "Jana"},
        {"a sentence-initial Sie that is she",
         with(german_request(),
              [](CallRequest& request) {
                  request.thread = {mail_of("max@example.com",
                                            "Hi Jana,\n\nich habe Anna gefragt. Sie hat mir gesagt, dass du "
                                            "das machst. Sie ist ab Montag weg.")};
              }),
         {},
         "Hallo Max,",
         "Hättest du",
         "Jana"},
        {"a customer's ihr is no du",
         with(german_request(),
              [](CallRequest& request) {
                  request.thread = {
                      mail_of("max@example.com", "Ich habe bei euch bestellt und nichts von euch gehört.")};
              }),
         {Kind::complaint},
         tag_max_huegel,
         "danke für Ihre Nachricht",
         "Jana Reh"},
        {"address by the quote when the thread is unknown",
         german_request("\n\nAm 2. März 2026 schrieb Max Hügel:\n> Hallo Jana,\n> kannst du mir das bitte noch einmal "
                        "schicken?\n"),
         {},
         "Hallo Max,",
         "Hättest du",
         "Jana"},
        {"surname first",
         with(german_request(), [](CallRequest& request) { request.draft.to = {"\"Hügel, Max\" <max@example.com>"}; }),
         {},
         tag_max_huegel,
         "Hätten Sie",
         "Jana Reh"},
        {"title without Herr or Frau",
         with(german_request(),
              [](CallRequest& request) { request.draft.to = {"Prof. Dr. Kim Berg <kim@example.com>"}; }),
         {},
         "Guten Tag Prof. Dr. Kim Berg,",
         "Hätten Sie",
         "Jana Reh"},
        {"Frau in the display name",
         with(german_request(), [](CallRequest& request) { request.draft.to = {"Frau Anna Berg <berg@example.com>"}; }),
         {},
         "Guten Tag Frau Berg,",
         "Hätten Sie",
         "Jana Reh"},
        {"Frau in a third person's greeting, with a double name",
         with(german_request(),
              [](CallRequest& request) {
                  request.draft.to = {"Anna Müller-Berg <berg@example.com>"};
                  request.thread = {
                      mail_of("Kim Wald <kim@example.net>", "Guten Tag Frau Müller-Berg,\n\ndas Muster ist da."),
                      mail_of("berg@example.com", "Guten Tag,\n\nkönnen Sie das bitte prüfen?")};
              }),
         {},
         "Guten Tag Frau Müller-Berg,",
         "Hätten Sie",
         "Jana Reh"},
        {"signs of Herr and of Frau",
         with(german_request(),
              [](CallRequest& request) {
                  request.draft.to = {"Kim Berg <berg@example.com>"};
                  request.thread = {
                      mail_of("Lars Wald <lars@example.net>", "Guten Tag Herr Berg,\n\ndas Muster ist da."),
                      mail_of("Lars Wald <lars@example.net>", "Guten Tag Frau Berg,\n\ndas Muster ist da.")};
              }),
         {},
         "Guten Tag Kim Berg,",
         "Hätten Sie",
         "Jana Reh"},
        {"a greeting for one part of the day is not repeated",
         with(german_request(),
              [](CallRequest& request) {
                  request.thread = {mail_of("jana@example.org", "Guten Morgen Herr Hügel,\n\nhier ist das Angebot.")};
              }),
         {},
         "Guten Tag Herr Hügel,",
         "Hätten Sie",
         "Jana Reh"},
        {"the writer's earlier greeting gets its comma",
         with(german_request(),
              [](CallRequest& request) {
                  request.thread = {mail_of("jana@example.org", "Grüezi Herr Hügel\n\nHier ist das Angebot.")};
              }),
         {},
         "Grüezi Herr Hügel,",
         "Hätten Sie",
         "Jana Reh"},
        {"office",
         with(german_request(), [](CallRequest& request) { request.draft.to = {"Buchhaltung <b@example.com>"}; }),
         {},
         "Guten Tag,",
         "Hätten Sie",
         "Jana Reh"},
        {"company",
         with(german_request(), [](CallRequest& request) { request.draft.to = {"Hügel GmbH <h@example.com>"}; }),
         {},
         "Guten Tag,",
         "Hätten Sie",
         "Jana Reh"},
        {"office address",
         with(german_request(), [](CallRequest& request) { request.draft.to = {"Stern Reisen <info@example.com>"}; }),
         {},
         "Guten Tag,",
         "Hätten Sie",
         "Jana Reh"},
        {"bare address",
         with(german_request(), [](CallRequest& request) { request.draft.to = {"max.huegel@example.com"}; }),
         {},
         "Guten Tag,",
         "Hätten Sie",
         "Jana Reh"},
        {"name from the thread where the recipient has none",
         with(german_request(),
              [](CallRequest& request) {
                  request.draft.to = {"max@example.com"};
                  request.thread = {
                      mail_of("Max Hügel <max@example.com>", "Guten Tag,\n\nkönnen Sie mir das erklären?")};
              }),
         {},
         tag_max_huegel,
         "Hätten Sie",
         "Jana Reh"},
        {"no recipient yet: who wrote last",
         with(german_request(),
              [](CallRequest& request) {
                  request.draft.to.clear();
                  request.thread = {
                      mail_of("Max Hügel <max@example.com>", "Guten Tag,\n\nkönnen Sie mir das erklären?")};
              }),
         {},
         tag_max_huegel,
         "Hätten Sie",
         "Jana Reh"},
        {"reply to all: who wrote last",
         with(german_request(),
              [](CallRequest& request) {
                  request.draft.to = {"Anna Berg <anna@example.com>", "Max Hügel <max@example.com>"};
                  request.thread = {
                      mail_of("Max Hügel <max@example.com>", "Guten Tag,\n\nkönnen Sie mir das erklären?")};
              }),
         {},
         tag_max_huegel,
         "Hätten Sie",
         "Jana Reh"},
        {"several recipients, Sie",
         with(german_request(),
              [](CallRequest& request) {
                  request.draft.to = {"Anna Berg <anna@example.com>", "Max Hügel <max@example.com>"};
              }),
         {},
         "Guten Tag,",
         "Hätten Sie",
         "Jana Reh"},
        {"no recipient at all",
         with(german_request(), [](CallRequest& request) { request.draft.to.clear(); }),
         {},
         "Guten Tag,",
         "Hätten Sie",
         "Jana Reh"},
        {"one name, Sie: may be a company",
         with(german_request(), [](CallRequest& request) { request.draft.to = {"Sternwarte <a@example.com>"}; }),
         {},
         "Guten Tag,",
         "Hätten Sie",
         "Jana Reh"},
        {"an initial is no name to call by",
         with(german_request("Hast du die Rechnung?"),
              [](CallRequest& request) { request.draft.to = {"M. Hügel <m@example.com>"}; }),
         {},
         "Hallo,",
         "Hättest du",
         "Jana"},
        {"a name with braces",
         with(german_request(), [](CallRequest& request) { request.draft.to = {"{Max} {0} <m@example.com>"}; }),
         {},
         "Guten Tag,",
         "Hätten Sie",
         "Jana Reh"},
        {"a name with an apostrophe",
         with(english_request(), [](CallRequest& request) { request.draft.to = {"Niamh O'Neil <n@example.com>"}; }),
         {},
         "Dear Niamh O'Neil,",
         "Could you spare",
         "Jane Roe"},
        {"a name from right to left",
         with(english_request(), [](CallRequest& request) { request.draft.to = {"דנה לוי <dana@example.com>"}; }),
         {},
         "Dear דנה לוי,",
         "Could you spare",
         "Jane Roe"},
        {"English title",
         with(english_request(), [](CallRequest& request) { request.draft.to = {"Dr. Kim Hill <k@example.com>"}; }),
         {},
         "Dear Dr Hill,",
         "Could you spare",
         "Jane Roe"},
        {"English, professor",
         with(english_request(),
              [](CallRequest& request) { request.draft.to = {"Prof. Dr. Kim Hill <k@example.com>"}; }),
         {},
         "Dear Professor Hill,",
         "Could you spare",
         "Jane Roe"},
        {"English, Dear with the given name",
         with(english_request(),
              [](CallRequest& request) {
                  request.thread = {
                      mail_of("Max Hill <max@example.com>", "Dear Jane,\n\ncould you send me the plan again, please?")};
              }),
         {},
         "Dear Max,",
         "Could you spare",
         "Jane Roe"},
        {"English, Dear with Ms",
         with(english_request(),
              [](CallRequest& request) {
                  request.thread = {
                      mail_of("Max Hill <max@example.com>", "Dear Ms Roe,\n\ncould you send me the plan again?")};
              }),
         {},
         hello_max_hill,
         "Could you spare",
         "Jane Roe"},
        {"English, Hi",
         with(english_request(),
              [](CallRequest& request) {
                  request.thread = {
                      mail_of("Max Hill <max@example.com>", "Hello Jane,\n\ncould you send me the plan again?")};
              }),
         {},
         "Hi Max,",
         "Do you have",
         "Jane"},
        {"English, several with Hi",
         with(english_request(),
              [](CallRequest& request) {
                  request.draft.to = {"Max Hill <max@example.com>", "Kim Wood <kim@example.com>"};
                  request.thread = {mail_of("jane@example.org", "Hi all,\n\nwould you please send me the plan?")};
              }),
         {},
         "Hi all,",
         "Do you have",
         "Jane"},
        {"English office",
         with(english_request(), [](CallRequest& request) { request.draft.to = {"Sales Team <s@example.com>"}; }),
         {},
         "Hello,",
         "Could you spare",
         "Jane Roe"},
        {"the own address among the recipients",
         with(german_request(),
              [](CallRequest& request) {
                  request.me = {"reh@example.net"};
                  request.draft.to = {"Jana Reh <REH@example.net>", "Max Hügel <max@example.com>"};
              }),
         {},
         tag_max_huegel,
         "Hätten Sie",
         "Jana Reh"},
    };
}

std::vector<Case> cases_of_sentences() {
    return {
        {"complaint stands before tone",
         german_request(),
         {Kind::tone, Kind::complaint},
         tag_max_huegel,
         "danke für Ihre Nachricht zu „Bestellung 4711“;",
         "Jana Reh"},
        {"conflict",
         german_request(),
         {Kind::conflict},
         tag_max_huegel,
         "würde ich gern persönlich mit Ihnen sprechen",
         "Jana Reh"},
        {"scheduling",
         german_request("Kannst du am Montag?"),
         {Kind::scheduling},
         "Hallo Max,",
         "schneller zu einem Termin",
         "Jana"},
        {"refusal",
         german_request("Das kannst du nicht ablehnen."),
         {Kind::refusal},
         "Hallo Max,",
         "deine Antwort zu „Bestellung 4711“",
         "Jana"},
        {"never spoken has no letter of its own",
         german_request(),
         {Kind::never_spoken, Kind::translation},
         tag_max_huegel,
         "klärt sich das meiste schneller",
         "Jana Reh"},
        {"a thread of one mail is not long",
         with(english_request(), [](CallRequest& request) { request.thread = {mail_of("max@example.com", "ok")}; }),
         {Kind::long_thread},
         hello_max_hill,
         "most things are settled",
         "Jane Roe"},
        {"more than twelve mails are counted in digits",
         with(english_request(),
              [](CallRequest& request) { request.thread.assign(31, mail_of("max@example.com", "ok")); }),
         {Kind::long_thread},
         hello_max_hill,
         "already exchanged 31 e-mails",
         "Jane Roe"},
        {"twelve mails are counted in words",
         with(german_request(),
              [](CallRequest& request) { request.thread.assign(12, mail_of("max@example.com", "ok")); }),
         {Kind::long_thread},
         tag_max_huegel,
         "schon zwölf E-Mails",
         "Jana Reh"},
        {"subject with quotation marks",
         with(german_request(), [](CallRequest& request) { request.draft.subject = "Frage zu \"Nord\""; }),
         {},
         tag_max_huegel,
         "über „Frage zu ‚Nord‘“ würde",
         "Jana Reh"},
        {"subject with apostrophes",
         with(english_request(), [](CallRequest& request) { request.draft.subject = "Jane's and Max''s 'plan'"; }),
         {},
         hello_max_hill,
         "about “Jane's and Max''s 'plan'”,",
         "Jane Roe"},
        {"subject with braces",
         with(english_request(), [](CallRequest& request) { request.draft.subject = "{0} {mails}"; }),
         {Kind::refusal},
         hello_max_hill,
         "understand your answer better",
         "Jane Roe"},
        {"subject that shouts",
         with(english_request(), [](CallRequest& request) { request.draft.subject = "Where is it?!?!?!"; }),
         {},
         hello_max_hill,
         "about “Where is it?”,",
         "Jane Roe"},
        {"subject of 1,000 characters",
         with(english_request(), [](CallRequest& request) { request.draft.subject = std::string(1000, 'x'); }),
         {},
         hello_max_hill,
         "I would like to talk with you briefly, as",
         "Jane Roe"},
        {"subject from right to left",
         with(english_request(), [](CallRequest& request) { request.draft.subject = "Re: הצעת מחיר 4711"; }),
         {},
         hello_max_hill,
         "“\u2068הצעת מחיר 4711\u2069”",
         "Jane Roe"},
        {"subject that names a complaint",
         with(english_request(), [](CallRequest& request) { request.draft.subject = "Complaint about order 4711"; }),
         {Kind::complaint},
         hello_max_hill,
         "Thank you for your message; I",
         "Jane Roe"},
        {"subject with a line break and another header",
         with(english_request(), [](CallRequest& request) { request.draft.subject = "Plan\r\nBcc: kim@example.com"; }),
         {},
         hello_max_hill,
         "“Plan Bcc: kim@example.com”",
         "Jane Roe"},
        {"number with odd ends",
         with(english_request(), [](CallRequest& request) { request.number = "  020 7946 0000, ext. 5.\n"; }),
         {},
         hello_max_hill,
         "on 020 7946 0000, ext. 5, or",
         "Jane Roe"},
        {"number without a digit",
         with(english_request(), [](CallRequest& request) { request.number = "{number}"; }),
         {},
         hello_max_hill,
         "let me know a good time and a number",
         "Jane Roe"},
        {"number that is no number",
         with(english_request(), [](CallRequest& request) { request.number = std::string(500, '1'); }),
         {},
         hello_max_hill,
         "let me know a good time and a number",
         "Jane Roe"},
        {"own name as set",
         with(german_request(), [](CallRequest& request) { request.name = "Dr. Jana Reh"; }),
         {},
         tag_max_huegel,
         "Hätten Sie",
         "Dr. Jana Reh"},
        {"own name surname first",
         with(german_request(), [](CallRequest& request) { request.draft.from = "\"Reh, Jana\" <jana@example.org>"; }),
         {},
         tag_max_huegel,
         "Hätten Sie",
         "Jana Reh"},
        {"own name unknown",
         with(german_request(), [](CallRequest& request) { request.draft.from = "jana@example.org"; }),
         {},
         tag_max_huegel,
         "Hätten Sie",
         "Freundliche Grüße"},
        {"own name is an office's",
         with(german_request("Hast du das?"), [](CallRequest& request) { request.name = "Verein Nord {e.V.}"; }),
         {},
         "Hallo Max,",
         "Hättest du",
         "Verein Nord e.V."},
        {"own name of 1,000 characters",
         with(german_request(), [](CallRequest& request) { request.name = std::string(1000, 'J'); }),
         {},
         tag_max_huegel,
         "Hätten Sie",
         "Freundliche Grüße"},
        {"ten minutes",
         with(german_request(), [](CallRequest& request) { request.minutes = 10; }),
         {},
         tag_max_huegel,
         "zehn Minuten",
         "Jana Reh"},
    };
}

void check(const std::vector<Case>& cases) {
    for (const Case& one : cases) {
        INFO(one.title);
        const Letter letter = write_call_letter(one.request, warnings_of(one.kinds), built_in);
        INFO(letter.text);
        CHECK(first_line(letter) == one.first_line);
        CHECK(letter.text.find(one.contains) != std::string::npos);
        CHECK(last_line(letter) == one.last_line);
        CHECK(letter.at == 0);
        CHECK(letter.remove.empty());
        check_fit_to_send(letter);
    }
}

} // namespace

TEST_CASE("letters greet who they go to") {
    check(cases_of_greetings());
}

TEST_CASE("letters say why, how long and who") {
    check(cases_of_sentences());
}

TEST_CASE("a greeting line that stands is reused") {
    struct Row {
        const char* text;
        const char* first_words;
        std::size_t at;
        std::vector<Span> remove;
    };
    const Row rows[] = {
        {"Hallo Max,\n\nhast du das?", "über „", 10, {{12, 24}}},
        {"Hallo Max,", "über „", 10, {}},
        {"Hallo Max,\n\n", "über „", 10, {}},
        {"\n\nHallo Max,\n\n   hast du das?\n\n\n", "über „", 12, {{14, 29}}},
        {"Hallo Max,  \r\n\r\nhast du das?\r\n", "über „", 12, {{16, 28}}},
        {"Hallo Max\n\nhast du das?", "Über „", 9, {{11, 23}}},
        {"Liebe Frau Berg, lieber Herr Hügel,\n\nwo bleibt das?", "über „", 35, {{37, 51}}},
        {"Hallo Max,\n\nhast du das?\n\n> Nein.\n\nDoch, das hast du.", "über „", 10, {{12, 24}, {35, 53}}},
        {"Hallo Max, hast du das?", "Hallo Max,", 0, {{0, 23}}},
        {"Hast du das?\n\nHallo Max,", "Hallo Max,", 0, {{0, 24}}},
        {"", "Guten Tag Max Hügel,", 0, {}},
        {"\n\n> Hallo Jana,\n> hast du das?", "Hallo Max,", 0, {}},
        {"\n\n-- \nJana Reh", "Guten Tag Max Hügel,", 0, {}},
        // English above a German letter
        {"Dear Max,\n\nhast du das schon und was meinst du dazu?", "Hallo Max,", 0, {{0, 52}}},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        CallRequest request = german_request(row.text);
        Letter letter = write_call_letter(request, {}, built_in);
        CHECK(letter.text.starts_with(row.first_words));
        CHECK(letter.at == row.at);
        CHECK(letter.remove.empty());
        request.replace = true;
        letter = write_call_letter(request, {}, built_in);
        CHECK(letter.text.starts_with(row.first_words));
        CHECK(letter.at == row.at);
        CHECK(letter.remove == row.remove);
        check_fit_to_send(letter);
    }
}

TEST_CASE("the language is the thread's, then the draft's, then the locale's") {
    const auto language_of = [](const CallRequest& request) {
        return write_call_letter(request, {}, built_in).language;
    };
    const char* const german = "Können Sie mir bitte sagen, wann die Ware kommt und was sie kostet?";
    const char* const english = "Could you please tell me when the goods will be here and what they cost?";
    const char* const french = "Pouvez-vous me dire quand les marchandises seront ici et combien elles vous coûtent ?";
    CallRequest request = english_request();
    request.draft.to.clear();
    CHECK(language_of(request) == Language::english);
    request.draft.text = german;
    CHECK(language_of(request) == Language::german);
    request.thread = {mail_of("max@example.com", german), mail_of("max@example.com", english)};
    CHECK(language_of(request) == Language::english);
    request.thread = {mail_of("max@example.com", english), mail_of("max@example.com", german),
                      mail_of("max@example.com", "4711")};
    CHECK(language_of(request) == Language::german);
    request.thread = {mail_of("max@example.com", english), mail_of("max@example.com", french)};
    CHECK(language_of(request) == Language::german);
    request.thread.clear();
    request.draft.text = "Sehr geehrte Damen und Herren,";
    CHECK(language_of(request) == Language::german);
    request.draft.text = std::string("\n\n> ") + german;
    CHECK(language_of(request) == Language::german);
}

TEST_CASE("every combination makes a letter fit to send") {
    const std::vector<std::vector<Kind>> reasons{{},
                                                 {Kind::complaint},
                                                 {Kind::conflict},
                                                 {Kind::misunderstanding},
                                                 {Kind::scheduling},
                                                 {Kind::long_thread},
                                                 {Kind::refusal},
                                                 {Kind::tone},
                                                 {Kind::attempts}};
    const std::vector<std::string> texts{"",
                                         "Haben Sie das?",
                                         "Hast du das?",
                                         "Habt ihr das?",
                                         "Hallo Max,\n\nhast du das?",
                                         "Sehr geehrte Damen und Herren\n\nHaben Sie das?",
                                         "Dear Mr Hill,\n\nwhere is it?",
                                         "Hi Max!\n\nwhere is it?"};
    const std::vector<std::string> subjects{"", "Re: Plan", "{0} '{name}' it''s", "Was?! \"Nord\" ...",
                                            std::string(1000, 'x')};
    const std::vector<std::string> names{"", "Max Hill <max@example.com>", "{0} <x@example.com>",
                                         "Dr. Kim \"K.\" <k@example.com>"};
    std::size_t count = 0;
    for (const auto& kinds : reasons) {
        for (const std::string& text : texts) {
            for (const std::string& subject : subjects) {
                for (const std::string& name : names) {
                    for (const bool german : {true, false}) {
                        CallRequest request = german ? german_request(text) : english_request(text);
                        request.draft.subject = subject;
                        request.draft.to = {name};
                        request.thread.assign(4, mail_of("max@example.com", ""));
                        request.minutes = count % 2 == 0 ? 5 : 10;
                        request.number = count % 3 == 0 ? "+49 30 901820" : "";
                        request.replace = count % 5 == 0;
                        check_fit_to_send(write_call_letter(request, warnings_of(kinds), built_in));
                        ++count;
                    }
                }
            }
        }
    }
}
