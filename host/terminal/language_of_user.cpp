// SPDX-License-Identifier: MPL-2.0
#include "terminal/language_of_user.hpp"

#include <unistd.h>

#include <cstdlib>

namespace offhook::program {

Language person_language() {
    for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* const value = std::getenv(name);
        if (value != nullptr && *value != '\0') {
            return language_of_tag(value).value_or(Language::english);
        }
    }
    return Language::english;
}

bool shows_colour() {
    const char* const refused = std::getenv("NO_COLOR");
    return isatty(STDOUT_FILENO) != 0 && (refused == nullptr || *refused == '\0');
}

} // namespace offhook::program
