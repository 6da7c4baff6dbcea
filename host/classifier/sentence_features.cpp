// SPDX-License-Identifier: MPL-2.0
#include "classifier/sentence_features.hpp"

#include "base/unicode.hpp"
#include "text/folding.hpp"

#include <algorithm>

namespace offhook::classifier {

namespace {

using text::Token;
using text::TokenKind;

// A sentence is shouted if so many of its words are written in capitals, and more than half.
constexpr int least_shouted_words = 3;

constexpr std::uint64_t symbol_of(std::u16string_view folded) {
    return text::hash_of(folded);
}

constexpr std::uint64_t start_symbol = symbol_of(u"^");
constexpr std::uint64_t end_symbol = symbol_of(u"$");
constexpr std::uint64_t number_symbol = symbol_of(u"#");
constexpr std::uint64_t picture_symbol = symbol_of(u"*");
constexpr std::uint64_t quotation_symbol = symbol_of(u"\"");

/// What a feature is made of; part of the hash.
enum class Sort : std::uint64_t { word = 1, pair, quoted, mark, shouting, pack, sum };

// The finisher of splitmix64 (Steele, Lea, Flood 2014): near hashes come out far apart.
constexpr std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

constexpr Feature feature(Sort sort, std::uint64_t first, std::uint64_t second = 0) {
    const std::uint64_t whole = mixed(first + static_cast<std::uint64_t>(sort) * 0x9e3779b97f4a7c15U) ^ (second << 1U);
    return static_cast<Feature>(mixed(whole) >> 32U);
}

bool counts(char16_t mark) {
    return mark == u'.' || mark == u',' || mark == u'!' || mark == u'?';
}

/// Calls `use(feature, name)` for each; `name` is a function, so that names are only made where they are wanted.
template <typename Use>
void for_each_word_feature(const text::TokenizedText& text, const text::Sentence& sentence, const Use& use) {
    std::uint64_t before = start_symbol;
    std::u16string_view form_before = u"^";
    int words = 0;
    int shouted = 0;
    const auto pair = [&](std::uint64_t symbol, std::u16string_view form) {
        use(feature(Sort::pair, before, symbol), [&] { return "pair " + to_utf8(form_before) + ' ' + to_utf8(form); });
        before = symbol;
        form_before = form;
    };
    for (std::uint32_t index = sentence.first_token; index < sentence.end_token; ++index) {
        const Token& token = text.tokens[index];
        std::uint64_t symbol = token.hash;
        std::u16string_view form = text.folded_form(token);
        switch (token.kind) {
        case TokenKind::word:
            ++words;
            shouted += token.letter_case == text::LetterCase::capitals ? 1 : 0;
            break;
        case TokenKind::number:
            symbol = number_symbol;
            form = u"#";
            break;
        case TokenKind::symbol:
            symbol = picture_symbol;
            form = u"*";
            break;
        case TokenKind::punctuation:
            if (form.empty() || !counts(form.front())) {
                continue;
            }
            if (token.end - token.start > 1) {
                use(feature(Sort::mark, form.front()), [&] { return "mark " + to_utf8(form.substr(0, 1)); });
            }
            form = form.substr(0, 1);
            symbol = symbol_of(form);
            break;
        }
        if (token.quoted) {
            use(feature(Sort::quoted, symbol), [&] { return "quoted " + to_utf8(form); });
            before = quotation_symbol;
            form_before = u"\"";
            continue;
        }
        use(feature(Sort::word, symbol), [&] { return "word " + to_utf8(form); });
        pair(symbol, form);
    }
    pair(end_symbol, u"$");
    if (shouted >= least_shouted_words && shouted * 2 > words) {
        use(feature(Sort::shouting, 0), [] { return std::string("shouting"); });
    }
}

std::u16string_view next_word(std::u16string_view& rest) {
    const std::size_t end = std::min(rest.find(u' '), rest.size());
    const std::u16string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return word;
}

} // namespace

void add_word_features(const text::TokenizedText& text, const text::Sentence& sentence,
                       std::vector<Feature>& features) {
    features.clear();
    for_each_word_feature(text, sentence, [&](Feature one, const auto&) { features.push_back(one); });
    std::sort(features.begin(), features.end());
    features.erase(std::unique(features.begin(), features.end()), features.end());
}

std::vector<std::pair<Feature, std::string>> named_word_features(const text::TokenizedText& text,
                                                                 const text::Sentence& sentence) {
    std::vector<std::pair<Feature, std::string>> features;
    for_each_word_feature(text, sentence, [&](Feature one, const auto& name) { features.emplace_back(one, name()); });
    std::sort(features.begin(), features.end());
    features.erase(
        std::unique(features.begin(), features.end(), [](const auto& a, const auto& b) { return a.first == b.first; }),
        features.end());
    return features;
}

Feature feature_of_name(std::string_view name) {
    const std::u16string whole = to_utf16(name);
    std::u16string_view rest = whole;
    const std::u16string_view sort = next_word(rest);
    if (sort == u"pair") {
        const std::uint64_t first = symbol_of(next_word(rest));
        return feature(Sort::pair, first, symbol_of(rest));
    }
    if (sort == u"word") {
        return feature(Sort::word, symbol_of(rest));
    }
    if (sort == u"quoted") {
        return feature(Sort::quoted, symbol_of(rest));
    }
    if (sort == u"mark") {
        return feature(Sort::mark, rest.empty() ? u' ' : rest.front());
    }
    if (sort == u"pack") {
        return feature_of_pack(to_utf8(rest));
    }
    if (sort == u"sum") {
        const std::u16string_view least = next_word(rest);
        return feature_of_sum(to_utf8(rest), least.empty() ? 0 : least.front() - u'0');
    }
    return feature(Sort::shouting, 0);
}

Feature feature_of_pack(std::string_view pack) {
    return feature(Sort::pack, symbol_of(to_utf16(pack)));
}

Feature feature_of_sum(std::string_view matter, int least) {
    return feature(Sort::sum, symbol_of(to_utf16(matter)), static_cast<std::uint64_t>(least));
}

} // namespace offhook::classifier
