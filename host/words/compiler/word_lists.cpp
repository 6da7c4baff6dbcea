// SPDX-License-Identifier: MPL-2.0
#include "words/compiler/word_lists.hpp"

#include "base/unicode.hpp"
#include "text/folding.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace offhook::words {

namespace {

constexpr std::string_view any_language = "any";

struct Description {
    std::set<std::string> languages;
    std::vector<std::string> traits;
};

/// In the order of code units, as binary searches need them.
using Table = std::map<std::u16string, Description>;

[[noreturn]] void refuse(const toml::node& node, std::string_view why) {
    const toml::source_region& source = node.source();
    throw std::runtime_error(fmt::format("{}:{}: {}", source.path ? *source.path : "", source.begin.line, why));
}

const toml::array& as_array(const toml::node& node) {
    if (!node.is_array()) {
        refuse(node, "this must be an array");
    }
    return *node.as_array();
}

std::string as_text(const toml::node& node) {
    const std::optional<std::string> text = node.value_exact<std::string>();
    if (!text || text->empty()) {
        refuse(node, "this must be a text that is not empty");
    }
    return *text;
}

std::string identifier(std::string_view name) {
    std::string result(name);
    std::replace(result.begin(), result.end(), '-', '_');
    return result;
}

std::string type_name(std::string_view name) {
    std::string result = identifier(name);
    result.front() = static_cast<char>(result.front() - 'a' + 'A');
    return result;
}

std::string literal(std::u16string_view word) {
    std::string result = "u\"";
    for (const char unit : to_utf8(word)) {
        result += unit == '"' || unit == '\\' ? "\\" : "";
        result += unit;
    }
    return result + '"';
}

/// One TOML file, and the C++ that is made of it.
class Compiler {
public:
    explicit Compiler(const std::string& file) : file_(toml::parse_file(file)) {
        folded_ = file_["folded"].value_or(false);
        cpp_ = fmt::format("#pragma once\n\n#include \"words/word_list.hpp\"\n\nnamespace offhook::words::{} {{\n",
                           std::filesystem::path(file).stem().string());
    }

    std::string run() {
        for (const auto& [name, node] : file_) {
            if (node.is_array() && !node.is_array_of_tables()) {
                write_traits(name.str(), *node.as_array());
            }
        }
        for (const auto& [name, node] : file_) {
            if (node.is_array_of_tables()) {
                write_table(name.str(), *node.as_array());
            } else if (node.is_table()) {
                write_list(name.str(), *node.as_table());
            } else if (!node.is_array() && name.str() != "folded") {
                refuse(node, "this is neither a list of words nor what a table tells of them");
            }
        }
        return cpp_ + "} // namespace\n";
    }

private:
    void write_traits(std::string_view name, const toml::array& traits) {
        if (!trait_key_.empty()) {
            refuse(traits, "a file's tables tell one thing of their words");
        }
        trait_key_ = name;
        cpp_ += fmt::format("\nenum {} : unsigned {{\n    none = 0,\n", type_name(name));
        for (const toml::node& trait : traits) {
            cpp_ += fmt::format("    {} = {},\n", identifier(as_text(trait)), 1U << traits_.size());
            traits_.insert(as_text(trait));
        }
        cpp_ += "};\n";
    }

    void write_list(std::string_view name, const toml::table& list) {
        Table words;
        for (const auto& [language, node] : list) {
            add_words(language.str(), as_array(node), {}, words);
        }
        if (words.empty()) {
            refuse(list, "this list has no words");
        }
        cpp_ += fmt::format("\ninline constexpr Word {}[] = {{\n", identifier(name));
        for (const auto& [word, description] : words) {
            cpp_ += fmt::format("    {},\n", literal(word));
        }
        cpp_ += "};\n";
    }

    void write_table(std::string_view name, const toml::array& groups) {
        Table words;
        for (const toml::node& node : groups) {
            const toml::table& group = *node.as_table();
            const std::vector<std::string> traits = traits_of(group);
            for (const auto& [key, value] : group) {
                if (key.str() != trait_key_) {
                    add_words(key.str(), as_array(value), traits, words);
                }
            }
        }
        cpp_ += fmt::format("\ninline constexpr DescribedWord {}[] = {{\n", identifier(name));
        for (const auto& [word, description] : words) {
            cpp_ += fmt::format("    {{{}, {}, {}}},\n", literal(word), only_language(description.languages),
                                fmt::join(description.traits, " | "));
        }
        cpp_ += "};\n";
    }

    std::vector<std::string> traits_of(const toml::table& group) const {
        const toml::node* const node = group.get(trait_key_);
        if (node == nullptr) {
            refuse(group, fmt::format("this lacks “{}”", trait_key_));
        }
        std::vector<std::string> traits;
        const auto add = [&](const toml::node& trait) {
            if (!traits_.contains(as_text(trait))) {
                refuse(trait, fmt::format("“{}” is not among those that the file names above", as_text(trait)));
            }
            traits.push_back(identifier(as_text(trait)));
        };
        if (!node->is_array()) {
            add(*node);
        } else {
            std::for_each(node->as_array()->begin(), node->as_array()->end(), add);
        }
        return traits.empty() ? std::vector<std::string>{"none"} : traits;
    }

    void add_words(std::string_view language, const toml::array& list, const std::vector<std::string>& traits,
                   Table& words) const {
        if (language.size() != 2 && language != any_language) {
            refuse(list, fmt::format("“{}” is no language: write its two letters of ISO 639-1, or “any”", language));
        }
        for (const toml::node& node : list) {
            const auto [entry, is_new] = words.try_emplace(form_of(node), Description{{}, traits});
            if (entry->second.traits != traits) {
                refuse(node, "this word stands for something else above");
            }
            if (!entry->second.languages.insert(std::string(language)).second) {
                refuse(node, "this language has the word twice");
            }
        }
    }

    /// A word in the form in which those of mails are compared with it.
    std::u16string form_of(const toml::node& node) const {
        const std::u16string word = to_utf16(as_text(node));
        if (folded_) {
            return text::fold(word);
        }
        if (std::any_of(word.begin(), word.end(), [](char16_t unit) { return u_tolower(unit) != unit; })) {
            refuse(node, "write this word in small letters");
        }
        return word;
    }

    static std::string_view only_language(const std::set<std::string>& languages) {
        if (languages == std::set<std::string>{"de"}) {
            return "Language::german";
        }
        return languages == std::set<std::string>{"en"} ? "Language::english" : "std::nullopt";
    }

    toml::table file_;
    bool folded_ = false;
    std::string trait_key_; ///< of the groups of tables; empty where the file has none
    std::set<std::string> traits_;
    std::string cpp_;
};

} // namespace

std::string header_for(const std::string& file) {
    return Compiler(file).run();
}

} // namespace offhook::words
