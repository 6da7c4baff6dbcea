// SPDX-License-Identifier: MPL-2.0
#include "base/locale.hpp"

#include <cctype>

namespace offhook {

std::optional<Language> language_of_tag(std::string_view tag) {
    if (tag.size() < 2 || (tag.size() > 2 && tag[2] != '-' && tag[2] != '_')) {
        return std::nullopt;
    }
    const auto lower = [](char letter) { return static_cast<char>(std::tolower(static_cast<unsigned char>(letter))); };
    const char first = lower(tag[0]);
    const char second = lower(tag[1]);
    if (first == 'd' && second == 'e') {
        return Language::german;
    }
    if (first == 'e' && second == 'n') {
        return Language::english;
    }
    return std::nullopt;
}

std::string_view tag_of_language(Language language) {
    return language == Language::german ? "de" : "en";
}

} // namespace offhook
