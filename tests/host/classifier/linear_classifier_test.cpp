// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "classifier/linear_classifier.hpp"
#include "classifier/weight_file.hpp"

#include <cmath>
#include <stdexcept>
#include <string>

using namespace offhook;
using namespace offhook::classifier;

namespace {

/// Two words that speak for a harsh tone and against it, each step worth a quarter.
WeightFile two_words() {
    WeightFile file;
    file.heads[0] = {-1.5F, 0.25F, {0.5F, 1, 1.5F, 2, 3}};
    file.weights = {{"word idiot", {12, 0, 0, 0, 0, 0}}, {"word thanks", {-127, 4, 0, 0, 0, 0}}};
    return file;
}

/// The message with which a weight file is refused; empty where it is not.
std::string fault_of(const std::string& text) {
    try {
        tables_of(read_weight_file(text));
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    return {};
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a weight file reads as it was written") {
    const WeightFile file = two_words();
    const std::string text = write_weight_file(file);
    CHECK(text.find("# tone\t-1.5\t0.25\t0.5\t1\t1.5\t2\t3\n") == 0);
    CHECK(text.find("word thanks\t-127\t4\t0\t0\t0\t0\n") != std::string::npos);
    CHECK(write_weight_file(read_weight_file(text)) == text);
}

TEST_CASE("a broken weight file is refused with its line") {
    CHECK(contains(fault_of("# tone\t1\t1\t1\t1\t1\t1\t1\n# wrath\t1\n"), "line 2"));
    CHECK(contains(fault_of("word a\t128\t0\t0\t0\t0\t0\n"), "128"));
    CHECK(fault_of("word a\t127\t0\t0\t0\t0\t0\n").empty());
    CHECK(contains(fault_of("word a\t1\n"), "line 1"));
    CHECK(contains(fault_of("word a\t1\t0\t0\t0\t0\t0\nword a\t1\t0\t0\t0\t0\t0\n"), "word a"));
}

TEST_CASE("only known features have weights") {
    const WeightFile file = two_words();
    const WeightTables tables = tables_of(file);
    const LinearModel model{tables.entries, tables.filter, file.heads};
    REQUIRE(model.find(feature_of_name("word idiot")) != nullptr);
    CHECK(model.find(feature_of_name("word idiot"))->weights[0] == 12);
    for (const char* const unknown : {"word idiots", "pair ^ idiot", "quoted idiot", "shouting"}) {
        CHECK(model.find(feature_of_name(unknown)) == nullptr);
    }
    CHECK(LinearModel{}.find(feature_of_name("word idiot")) == nullptr);
}

TEST_CASE("one harsh sentence counts, a civil one takes off 0.69 at the most, and long mails do not add up") {
    const WeightFile file = two_words();
    const WeightTables tables = tables_of(file);
    const LinearModel model{tables.entries, tables.filter, file.heads};
    const Feature harsh[] = {feature_of_name("word idiot")};
    const Feature civil[] = {feature_of_name("word thanks")};
    const SentenceSums of_harsh = sums_of(model, harsh);
    const SentenceSums of_civil = sums_of(model, civil);
    CHECK(of_harsh[0] == 3);
    CHECK(of_civil[0] == -31.75F);
    MailScore score(model);
    CHECK(score.of(Head::tone) == -1.5F);
    score.add(of_harsh);
    CHECK(score.of(Head::tone) == Approx(-1.5 + std::log1p(std::exp(3.0)) - std::log(2.0)));
    const float before = score.of(Head::tone);
    score.add(of_civil);
    CHECK(score.of(Head::tone) == Approx(before - std::log(2.0)).margin(0.001));
    const float with_civil = score.of(Head::tone);
    for (int neutral = 0; neutral < 1000; ++neutral) {
        score.add(SentenceSums{});
    }
    CHECK(score.of(Head::tone) == Approx(with_civil).margin(0.001));
    SentenceSums huge{};
    huge[0] = 1e30F;
    score.add(huge);
    CHECK(std::isfinite(score.of(Head::tone)));
}
