// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "program/process.hpp"

namespace {

std::string mail_of(const std::string& text) {
    return "From: Jane Roe <jane@example.org>\nSubject: Invoice\nContent-Type: text/plain; charset=utf-8\n\n" + text;
}

std::string check(const std::string& text) {
    return run_offhook({"check"}, mail_of(text), {{"LC_ALL", "en_GB.UTF-8"}}).output;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("check shows the words in their line, with its number") {
    const std::string output =
        check("Dear Max,\n\nI am sorry to say that you are completely incompetent, today too.\n");
    CHECK(holds(output, "3 │ I am sorry to say that «you are completely incompetent», today too.\n"));
}

TEST_CASE("words that go over a line break are marked in both lines") {
    const std::string output = check("Max,\n\nyou are completely\nincompetent.\n");
    CHECK(holds(output, "3 │ «you are completely»\n"));
    CHECK(holds(output, "4 │ «incompetent».\n"));
}

TEST_CASE("of a long line the part around the words is shown") {
    std::string filler;
    for (int index = 0; index < 30; ++index) {
        filler += "The invoice lies on my desk and I read it, ";
    }
    const std::string output = check(filler + "and you are completely incompetent, " + filler + "so far.\n");
    CHECK(holds(output, "1 │ … "));
    CHECK(holds(output, "«you are completely incompetent»"));
    CHECK(output.size() < 800);
}

TEST_CASE("check offers the civil wording") {
    CHECK(holds(check("You are completely incompetent.\n"), "Put civilly: “I am not satisfied"));
}
