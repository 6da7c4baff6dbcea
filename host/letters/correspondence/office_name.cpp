// SPDX-License-Identifier: MPL-2.0
#include "letters/correspondence/office_name.hpp"

#include "base/unicode.hpp"
#include "text/folding.hpp"
#include "words/correspondence/office_names.hpp"

#include <algorithm>
#include <string>

namespace offhook::letters {

namespace {

namespace offices = words::office_names;

bool ends_like_an_office(std::u16string_view word) {
    return std::any_of(std::begin(offices::last_parts), std::end(offices::last_parts),
                       [&](std::u16string_view part) { return word.size() > part.size() && word.ends_with(part); });
}

bool names_an_office(std::u16string_view word) {
    return words::is_one_of(word, offices::roles) || words::is_one_of(word, offices::companies) ||
           ends_like_an_office(word);
}

/// Runs `test` on each run of letters of a folded text, full stops within ("e.V.") passed over.
bool any_word(std::u16string_view folded, bool (*test)(std::u16string_view)) {
    static constexpr std::u16string_view separators = u" \t,;:/|&+()[]<>-_–—·•*#!?'\"0123456789";
    std::u16string word;
    for (const char16_t unit : folded) {
        if (separators.find(unit) == std::u16string_view::npos) {
            if (unit != u'.') {
                word.push_back(unit);
            }
            continue;
        }
        if (test(word)) {
            return true;
        }
        word.clear();
    }
    return test(word);
}

} // namespace

bool is_office_name(std::u16string_view name) {
    return any_word(text::fold(name), names_an_office);
}

bool is_office_address(std::string_view address) {
    std::u16string local = text::fold(to_utf16(address.substr(0, address.rfind('@'))));
    std::replace(local.begin(), local.end(), u'.', u'-'); // here a full stop parts words: "info.berlin@"
    return any_word(local,
                    [](std::u16string_view word) {
                        return words::is_one_of(word, offices::roles) || ends_like_an_office(word);
                    }) ||
           words::begins_with_one_of(local, offices::unread);
}

} // namespace offhook::letters
