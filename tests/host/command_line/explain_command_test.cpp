// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "command_line/process.hpp"

#include <boost/json.hpp>

namespace {

const std::string mail = "From: Jane Roe <jane@example.org>\nTo: Max Hill <max@example.com>\nSubject: Invoice\n"
                         "Content-Type: text/plain; charset=utf-8\n\nDear Max,\n\nyou are incompetent, perhaps.\n";

Run explain(const std::string& language) {
    return run_offhook({"explain"}, mail, {{"LC_ALL", language}});
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("explain tells rules, weights, sums and thresholds") {
    const Run run = explain("en_GB.UTF-8");
    CHECK(run.status == 0);
    CHECK(holds(run.output, "tone-insult-en/insult-ability"));
    CHECK(holds(run.output, "“you are incompetent”"));
    CHECK(holds(run.output, "impoliteness formula"));
    CHECK(holds(run.output, "modality-en/hedge"));
    CHECK(holds(run.output, "Sum: "));
    CHECK(holds(run.output, "A sum of 2 is a hint, 4 a warning, 7 a strong one."));
    CHECK(holds(run.output, "Lines: 3 own, 0 introducing a quote, 0 quoted, 0 signature"));
    CHECK(holds(run.output, "Language by line: English 1–3"));
    CHECK(run.output.find('\x1B') == std::string::npos);
}

TEST_CASE("explain speaks the person's language") {
    const Run run = explain("de_DE.UTF-8");
    CHECK(holds(run.output, "Summe: "));
    CHECK(holds(run.output, "„you are incompetent“"));
    CHECK_FALSE(holds(run.output, "Sum: "));
}

TEST_CASE("explain gives the judgement and its grounds as JSON, of files and of requests") {
    const Run of_file = run_offhook({"explain", "--format=json"}, mail);
    CHECK(of_file.status == 0);
    const auto json = boost::json::parse(of_file.output);
    CHECK(json.at("warnings").at(0).at("kind").as_string() == "tone");
    CHECK(json.at("thresholds").as_array().size() == 3);
    const auto& tone = json.at("mails").at(0).at("subjects").at(0);
    CHECK(tone.at("subject").as_string() == "tone");
    CHECK(tone.at("sentences").at(0).at("rules").at(0).as_object().contains("rule"));
    const Run of_line = run_offhook({"explain", "--format=jsonl"},
                                    "{\"id\":\"a\",\"draft\":{\"text\":\"You are incompetent.\"}}\nnonsense\n");
    CHECK(of_line.status == 1);
    const auto first = boost::json::parse(of_line.output.substr(0, of_line.output.find('\n')));
    CHECK(first.at("id").as_string() == "a");
    CHECK(first.at("mails").as_array().size() == 1);
}

TEST_CASE("explain says on standard error what it can't read") {
    const Run run = run_offhook({"explain", "/nowhere/mail.eml"});
    CHECK(run.status == 1);
    CHECK(holds(run.errors, "/nowhere/mail.eml"));
    CHECK(holds(run_offhook({"--help"}).output, "explain"));
}
