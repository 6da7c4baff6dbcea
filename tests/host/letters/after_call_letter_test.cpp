// SPDX-License-Identifier: MPL-2.0
#include "call_requests.hpp"
#include "catch.hpp"
#include "letters/after_call_letter.hpp"
#include "letters/call_letter.hpp"

using namespace offhook;
using test::built_in;
using test::write_after_call_letter;

namespace {

test::AfterCallRequest after(const test::CallRequest& draft, std::vector<std::string> agreed,
                             std::vector<std::string> open) {
    test::AfterCallRequest request;
    static_cast<test::Told&>(request) = draft;
    request.agreed = std::move(agreed);
    request.open = std::move(open);
    return request;
}

} // namespace

TEST_CASE("after a call, German, Sie: what was agreed and what is open") {
    const test::AfterCallRequest request =
        after(test::german_request("Haben Sie noch etwas Geduld?"),
              {"Neue Lieferung bis 12. Mai", " ", "Sie prüfen\ndie Rechnung"}, {"Wer trägt die Fracht?"});
    CHECK(write_after_call_letter(request, built_in).text == R"(Guten Tag Max Hügel,

vielen Dank für das Gespräch über „Bestellung 4711“.

Das haben wir vereinbart:
- Neue Lieferung bis 12. Mai
- Sie prüfen die Rechnung

Das ist noch offen:
- Wer trägt die Fracht?

Falls ich etwas vergessen oder falsch verstanden habe, geben Sie mir bitte kurz Bescheid.

Freundliche Grüße
Jana Reh)");
}

TEST_CASE("after a call, German, du: the greeting that stands is reused") {
    const test::AfterCallRequest request = after(test::german_request("Hallo Max,\n\n"), {"Treffen am Montag"}, {});
    const letters::Letter letter = write_after_call_letter(request, built_in);
    CHECK(letter.at == 10);
    CHECK(letter.remove.empty());
    CHECK(letter.divider.empty());
    CHECK(letter.text == R"(danke für das Gespräch über „Bestellung 4711“.

Das haben wir vereinbart:
- Treffen am Montag

Falls ich etwas vergessen oder falsch verstanden habe, sag mir bitte kurz Bescheid.

Viele Grüße
Jana)");
}

TEST_CASE("after a call, English, without a point: thanks alone") {
    test::AfterCallRequest request = after(test::english_request(), {}, {"", "\t"});
    CHECK(write_after_call_letter(request, built_in).text == R"(Dear Max Hill,

Thank you for talking with me about “Order 4711”.

Kind regards
Jane Roe)");
    request.thread = {test::mail_of("Max Hill <max@example.com>", "Hi Jane,\n\ncall me.\n\nMax")};
    CHECK(write_after_call_letter(request, built_in).text == R"(Hi Max,

Thanks for the call about “Order 4711”.

Best wishes
Jane)");
}

TEST_CASE("a draft that is kept aside stays below a line") {
    test::CallRequest request = test::english_request("Dear Max,\n\nyou are useless.");
    request.keep_aside = true;
    const letters::Letter letter = test::write_call_letter(request, {}, built_in);
    CHECK(letter.divider == "――――― For my eyes only – delete before sending ―――――");
    CHECK(letter.text.ends_with("\nJane Roe\n\n" + letter.divider));
    CHECK(letter.at == 9);
    CHECK(letter.remove.empty());
}

TEST_CASE("after three attempts, the letter says so") {
    const test::CallRequest german = test::german_request();
    const std::string text =
        test::write_call_letter(german, test::warnings_of({advice::Kind::complaint, advice::Kind::attempts}), built_in)
            .text;
    CHECK(text.find("ich habe ein paarmal versucht, Sie wegen „Bestellung 4711“ telefonisch zu erreichen, leider ohne "
                    "Erfolg.") != std::string::npos);
}
