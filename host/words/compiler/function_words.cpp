// SPDX-License-Identifier: MPL-2.0
#include "words/compiler/function_words.hpp"

#include "base/unicode.hpp"
#include "text/folding.hpp"
#include "text/hash_table.hpp"
#include "text/language/function_words.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <bit>
#include <map>
#include <stdexcept>
#include <vector>

namespace offhook::words {

namespace {

using text::FunctionWord;
using text::most_languages;
using text::weight_of_own_word;

struct Meaning {
    std::uint32_t languages = 0;
    bool asks_again = false;
    bool is_courtesy = false;
};

using Words = std::map<std::u16string, Meaning>;

std::vector<std::u16string> folded(const toml::array& words) {
    std::vector<std::u16string> result;
    for (const toml::node& word : words) {
        result.push_back(text::fold(to_utf16(word.value_exact<std::string>().value())));
    }
    return result;
}

void add_frequent(const toml::array& words, std::uint32_t bit, Words& all) {
    for (const std::u16string& word : folded(words)) {
        all[word].languages |= bit;
    }
}

void add_lexicon(const std::string& file, std::uint32_t bit, Words& all) {
    const toml::table lexicon = toml::parse_file(file);
    add_frequent(*lexicon["function-words"].as_array(), bit, all);
    for (const std::u16string& words : folded(*lexicon["asking-again"].as_array())) {
        all[words].asks_again = true;
    }
    for (const std::u16string& word : folded(*lexicon["courtesies"].as_array())) {
        all[word].is_courtesy = true;
    }
}

std::string source_of(const Words& words) {
    std::vector<FunctionWord> entries(std::bit_ceil(words.size() * 4));
    for (const auto& [word, meaning] : words) {
        FunctionWord entry{text::hash_of(word), {}, meaning.asks_again, meaning.is_courtesy};
        for (std::size_t language = 0; language < entry.shares.size(); ++language) {
            const bool frequent = (meaning.languages >> language & 1U) != 0;
            entry.shares.at(language) =
                static_cast<std::uint8_t>(frequent ? weight_of_own_word / std::popcount(meaning.languages) : 0);
        }
        text::add_entry<FunctionWord>(entry, entries);
    }
    std::string source = "#include \"text/language/function_words.hpp\"\n\nnamespace offhook::text {\n\nnamespace {\n"
                         "constexpr FunctionWord entries[] = {";
    for (const FunctionWord& entry : entries) {
        source += fmt::format("{{{}UL,{{{}}},{},{}}},\n", entry.hash, fmt::join(entry.shares, ","), entry.asks_again,
                              entry.is_courtesy);
    }
    source += "};\n} // namespace\n\nconst std::span<const FunctionWord> function_words(entries);\n\n"
              "} // namespace offhook::text\n";
    return source;
}

} // namespace

std::string source_of_function_words(const std::string& german_lexicon, const std::string& english_lexicon,
                                     const std::string& foreign_languages) {
    Words all;
    add_lexicon(german_lexicon, 1, all);
    add_lexicon(english_lexicon, 2, all);
    std::uint32_t count = 2;
    const toml::table foreign = toml::parse_file(foreign_languages);
    for (const auto& [tag, words] : *foreign["function-words"].as_table()) {
        add_frequent(*words.as_array(), 1U << count++, all);
    }
    if (count > most_languages) {
        throw std::runtime_error(fmt::format("{}: more than {} languages are too many for text::FunctionWordCount",
                                             foreign_languages, most_languages - 2));
    }
    return source_of(all);
}

} // namespace offhook::words
