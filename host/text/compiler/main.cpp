// SPDX-License-Identifier: MPL-2.0
// Turns the frequent words of all languages into C++ source, when the program is built.
#include <offhook/text/folding.hpp>
#include <offhook/unicode.hpp>

#include <fmt/format.h>
#include <toml++/toml.h>

#include <bit>
#include <cstdio>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace {

constexpr std::uint32_t most_languages = 16;

using Languages = std::map<std::u16string, std::uint32_t>;

void add_words(const toml::array& words, std::uint32_t bit, Languages& languages) {
    for (const toml::node& word : words) {
        languages[offhook::text::fold(offhook::to_utf16(word.value_exact<std::string>().value()))] |= bit;
    }
}

std::string source_of(const Languages& languages, std::uint32_t language_count) {
    struct Entry {
        std::uint32_t hash = 0;
        std::uint32_t text = 0;
        std::size_t length = 0;
        std::uint32_t languages = 0;
    };
    std::vector<Entry> entries(std::bit_ceil(languages.size() * 2));
    std::u16string text;
    for (const auto& [word, bits] : languages) {
        const std::uint32_t hash = offhook::text::hash_of(word);
        std::size_t slot = hash & (entries.size() - 1);
        while (entries[slot].length != 0) {
            slot = (slot + 1) & (entries.size() - 1);
        }
        entries[slot] = {hash, static_cast<std::uint32_t>(text.size()), word.size(), bits};
        text += word;
    }
    std::string source = "#include \"text/function_words.hpp\"\n\nnamespace offhook::text {\n\nnamespace {\n"
                         "constexpr FunctionWord entries[] = {";
    for (const Entry& entry : entries) {
        source += fmt::format("{{{},{},{},{}}},\n", entry.hash, entry.text, entry.length, entry.languages);
    }
    source += "};\nconstexpr char16_t text[] = {";
    for (const char16_t unit : text) {
        source += fmt::format("{},", static_cast<unsigned>(unit));
    }
    source +=
        fmt::format("0}};\n}} // namespace\n\nconst FunctionWords function_words = {{entries, {{text, {}}}, {}}};\n\n"
                    "}} // namespace offhook::text\n",
                    text.size(), language_count);
    return source;
}

int run(const std::string& output, const std::string& german, const std::string& english, const std::string& others) {
    Languages languages;
    add_words(*toml::parse_file(german)["function-words"].as_array(), 1, languages);
    add_words(*toml::parse_file(english)["function-words"].as_array(), 2, languages);
    std::uint32_t count = 2;
    const toml::table foreign = toml::parse_file(others);
    for (const auto& [tag, words] : *foreign["function-words"].as_table()) {
        add_words(*words.as_array(), 1U << count++, languages);
    }
    if (count > most_languages) {
        throw std::runtime_error("languages.toml has too many languages for FunctionWordCount");
    }
    std::ofstream(output) << source_of(languages, count);
    return 0;
}

} // namespace

int main(int argument_count, char** arguments) {
    try {
        if (argument_count != 5) {
            fmt::print(stderr,
                       "use: compile-function-words OUTPUT.cpp de/lexicon.toml en/lexicon.toml languages.toml\n");
            return 2;
        }
        return run(arguments[1], arguments[2], arguments[3], arguments[4]);
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
