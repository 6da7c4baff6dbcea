// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace offhook::sentences {

/// Words in one language, with a place for each argument as fmt writes it: "{}", or "{1}" where the language wants
/// another order. It does not compile where a place fits no argument, or an argument has no place.
template <typename... Arguments>
class Text {
public:
    consteval Text(const char* text) : form_(text) {
        if (!has_place_for_all(text)) {
            throw "an argument has no place in this text";
        }
    }

    std::string fill(const Arguments&... arguments) const { return fmt::format(form_, arguments...); }

private:
    static consteval bool has_place_for_all(std::string_view text) {
        std::array<bool, sizeof...(Arguments)> placed{};
        std::size_t next = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text.substr(at, 2) == "{{" || text.substr(at, 2) == "}}") {
                ++at;
            } else if (text[at] == '{') {
                const char inner = text[at + 1];
                placed.at(inner >= '0' && inner <= '9' ? static_cast<std::size_t>(inner - '0') : next++) = true;
            }
        }
        for (const bool has_place : placed) {
            if (!has_place) {
                return false;
            }
        }
        return true;
    }

    fmt::format_string<const Arguments&...> form_;
};

/// Words without arguments are shown as they are, and so hold no braces.
template <>
class Text<> {
public:
    consteval Text(const char* text) : text_(text) {
        if (text_.find_first_of("{}") != std::string_view::npos) {
            throw "this text has a place, but the sentence has no argument";
        }
    }

    std::string_view fill() const { return text_; }

private:
    std::string_view text_;
};

/// What the program says to a person, in each of the languages that it speaks; leaving one out does not compile. Each
/// is defined once, in the file of its topic in this folder. This folder knows no other but base and calendar: who has
/// something to say fills in plain numbers and texts.
template <typename... Arguments>
struct Sentence {
    Text<Arguments...> english;
    Text<Arguments...> german;

    /// The sentence in a language: a std::string, a std::string_view where it takes no arguments.
    auto operator()(Language language, const Arguments&... arguments) const {
        return (language == Language::german ? german : english).fill(arguments...);
    }
};

} // namespace offhook::sentences
