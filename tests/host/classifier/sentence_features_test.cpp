// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "classifier/sentence_features.hpp"
#include "text/tokenizer.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace offhook;
using namespace offhook::classifier;

namespace {

std::vector<std::string> names_of(std::u16string_view words) {
    const text::TokenizedText text = text::tokenize(words);
    std::vector<std::string> names;
    for (const auto& [feature, name] : named_word_features(text, text.sentences.at(0))) {
        names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

TEST_CASE("the features of a sentence are its words, its pairs with the bounds, and the marks that tell something") {
    CHECK(names_of(u"Du nervst!") == std::vector<std::string>{"pair ! $", "pair ^ du", "pair du nervst",
                                                              "pair nervst !", "word !", "word du", "word nervst"});
    CHECK(names_of(u"At 9: ok") ==
          std::vector<std::string>{"pair # ok", "pair ^ at", "pair at #", "pair ok $", "word #", "word at", "word ok"});
}

TEST_CASE("a repeated mark, words in quotation marks and shouting are features of their own") {
    const auto has = [](std::u16string_view words, const std::string& name) {
        const std::vector<std::string> names = names_of(words);
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    CHECK(has(u"Really??", "mark ?"));
    CHECK_FALSE(has(u"Really?", "mark ?"));
    CHECK(has(u"He said “idiot” to me", "quoted idiot"));
    CHECK_FALSE(has(u"He said “idiot” to me", "word idiot"));
    CHECK(has(u"ANSWER ME NOW", "shouting"));
    CHECK_FALSE(has(u"ANSWER ME", "shouting"));
    CHECK_FALSE(has(u"The FAQ and the PDF are on the NAS", "shouting"));
}

TEST_CASE("a name gives the feature that the words give") {
    for (const std::u16string_view words :
         {u"Warum haben Sie nicht geantwortet??", u"STOP DOING THIS!!", u"He said “idiot” at 9, ok? \U0001F600"}) {
        const text::TokenizedText text = text::tokenize(words);
        std::vector<Feature> features;
        add_word_features(text, text.sentences.at(0), features);
        const auto named = named_word_features(text, text.sentences.at(0));
        REQUIRE(named.size() == features.size());
        for (std::size_t index = 0; index < named.size(); ++index) {
            CAPTURE(named[index].second);
            CHECK(named[index].first == features[index]);
            CHECK(feature_of_name(named[index].second) == named[index].first);
        }
    }
    CHECK(feature_of_name("pack tone-insult-de") == feature_of_pack("tone-insult-de"));
    CHECK(feature_of_name("sum 3 tone") == feature_of_sum("tone", 3));
    CHECK(feature_of_sum("tone", 3) != feature_of_sum("tone", 4));
    CHECK(feature_of_sum("tone", 3) != feature_of_sum("complaint", 3));
}
