// SPDX-License-Identifier: MPL-2.0
#include "letters/sender.hpp"

#include "base/ascii.hpp"
#include "base/plain_text.hpp"
#include "base/unicode.hpp"
#include "letters/correspondence/person_name.hpp"

#include <algorithm>

namespace offhook::letters {

namespace {

constexpr std::size_t longest_name = 80;
constexpr std::size_t longest_number = 60;

/// One line without braces, which would look like a placeholder that was not filled.
std::u16string line_of(std::u16string_view text) {
    std::u16string result(text);
    std::erase_if(result, [](char16_t unit) { return unit == u'{' || unit == u'}'; });
    return plain_text(result);
}

} // namespace

std::u16string senders_name(std::string_view name, const draft::Participant& writer, Formality address) {
    const std::u16string set = line_of(to_utf16(name));
    const std::u16string shown = set.empty() ? line_of(writer.name()) : set;
    if (character_count(shown) > longest_name || shown.find(u'@') != std::u16string::npos) {
        return {};
    }
    const std::optional<PersonName> person = read_person_name(shown);
    if (person && address == Formality::informal && !person->first_given().empty()) {
        return person->given;
    }
    // "Reh, Jana" is for address books.
    const bool surname_first = person && shown.find(u',') != std::u16string::npos;
    return surname_first ? (person->titles.empty() ? u"" : person->titles + u" ") + person->full() : shown;
}

std::u16string senders_number(std::string_view number) {
    std::u16string line = line_of(to_utf16(number));
    while (!line.empty() && std::u16string_view(u".,;:!? ").find(line.back()) != std::u16string_view::npos) {
        line.pop_back();
    }
    const bool usable = std::any_of(line.begin(), line.end(), is_digit) && character_count(line) <= longest_number;
    return usable ? line : std::u16string();
}

} // namespace offhook::letters
