// SPDX-License-Identifier: MPL-2.0
#include "base/locale.hpp"

#include "base/ascii.hpp"

#include <string>

namespace offhook {

std::optional<Language> language_of_tag(std::string_view tag) {
    if (tag.size() < 2 || (tag.size() > 2 && tag[2] != '-' && tag[2] != '_')) {
        return std::nullopt;
    }
    const std::string language = lower_case(tag.substr(0, 2));
    if (language == "de") {
        return Language::german;
    }
    return language == "en" ? std::optional(Language::english) : std::nullopt;
}

std::string_view tag_of_language(Language language) {
    return language == Language::german ? "de" : "en";
}

} // namespace offhook
