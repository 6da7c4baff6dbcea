// SPDX-License-Identifier: MPL-2.0
#include "letters/correspondence/person_name.hpp"

#include "base/plain_text.hpp"
#include "letters/correspondence/office_name.hpp"
#include "text/folding.hpp"
#include "words/correspondence/person_names.hpp"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <vector>

namespace offhook::letters {

namespace {

namespace names = words::person_names;

constexpr std::size_t longest_name = 60;
constexpr std::size_t most_words = 5;

/// Folded, without full stops.
std::u16string key_of(std::u16string_view word) {
    std::u16string key = text::fold(word);
    std::erase(key, u'.');
    return key;
}

std::vector<std::u16string_view> split(std::u16string_view text, char16_t separator) {
    std::vector<std::u16string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        const std::u16string_view part = trimmed(text.substr(0, end));
        if (!part.empty()) {
            parts.push_back(part);
        }
        if (end == std::u16string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

/// Takes out what stands in brackets, and what follows "via", a bar, a slash or a free-standing dash.
std::u16string without_additions(std::u16string_view name) {
    std::u16string result;
    int depth = 0;
    for (const char16_t unit : name) {
        if (unit == u'(' || unit == u'[') {
            ++depth;
        } else if (unit == u')' || unit == u']') {
            depth = std::max(0, depth - 1);
        } else if (depth == 0) {
            result.push_back(unit);
        }
    }
    for (const std::u16string_view mark :
         {u" via ", u" Via ", u" | ", u"|", u" - ", u" – ", u" — ", u"/", u" @ ", u" · "}) {
        result.resize(std::min(result.size(), result.find(mark)));
    }
    return plain_text(result);
}

/// A capital followed by small letters, also in parts ("Anna-Maria", "O'Neil", "McHill"), an initial, or a word of a
/// script without case.
bool is_name_word(std::u16string_view word) {
    std::size_t capitals = 0;
    std::size_t small = 0;
    bool starts_small = false;
    for (std::size_t index = 0; index < word.size();) {
        const bool first = index == 0;
        UChar32 character = 0;
        U16_NEXT(word, index, word.size(), character);
        if (character == u'-' || character == u'\'' || character == 0x2019 || character == u'.') {
            if (first) {
                return false;
            }
            continue;
        }
        if (u_isalpha(character) == 0 && (U_GET_GC_MASK(character) & U_GC_M_MASK) == 0) {
            return false;
        }
        capitals += u_isupper(character) != 0 ? 1 : 0;
        small += u_islower(character) != 0 ? 1 : 0;
        starts_small = starts_small || (first && u_islower(character) != 0);
    }
    return !starts_small && (capitals <= 1 || small > 0);
}

bool is_initial(std::u16string_view word) {
    return character_count(word) == 1 || (word.size() == 2 && word[1] == u'.');
}

std::u16string joined(std::vector<std::u16string_view>::const_iterator first,
                      std::vector<std::u16string_view>::const_iterator last) {
    std::u16string result;
    for (; first != last; ++first) {
        if (!result.empty()) {
            result.push_back(u' ');
        }
        result.append(*first);
    }
    return result;
}

void add_title(std::u16string_view word, std::u16string& titles) {
    const std::u16string_view title = text::fold(word).starts_with(u"prof") ? u"Prof." : u"Dr.";
    if (titles.find(title) == std::u16string::npos) {
        titles += titles.empty() ? u"" : u" ";
        titles += title;
    }
}

/// Takes courtesy and titles off the front and the letters after the name off the end.
void take_titles(std::vector<std::u16string_view>& words, PersonName& name) {
    std::size_t front = 0;
    for (; front < words.size(); ++front) {
        const std::u16string_view word = words[front];
        if (const std::optional<Courtesy> courtesy = read_courtesy(word)) {
            name.courtesy = courtesy;
        } else if (is_academic_title(word)) {
            add_title(word, name.titles);
        } else if (!is_part_of_title(word) || (is_initial(word) && name.titles.empty())) {
            break;
        }
    }
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(front));
    while (!words.empty() && words::is_one_of(key_of(words.back()), names::letters_after_name)) {
        words.pop_back();
    }
}

bool are_name_words(const std::vector<std::u16string_view>& words) {
    return !words.empty() && words.size() <= most_words && is_name_word(words.back()) &&
           std::all_of(words.begin(), words.end(),
                       [](std::u16string_view word) { return is_name_word(word) || is_name_particle(word); });
}

/// "Hügel, Max": every word before the comma belongs to the surname. Two names there may be given name and surname with
/// something else after the comma ("Max Hügel, Berlin"), which can't be told.
bool is_surname_alone(const std::vector<std::u16string_view>& words) {
    return are_name_words(words) && std::count_if(words.begin(), words.end(), [](std::u16string_view word) {
                                        return !is_name_particle(word);
                                    }) == 1;
}

std::optional<PersonName> read_surname_first(std::u16string_view before, std::u16string_view after, PersonName name) {
    std::vector<std::u16string_view> surname = split(before, u' ');
    std::vector<std::u16string_view> given = split(after, u' ');
    take_titles(surname, name);
    take_titles(given, name);
    // "Heide, Anna von der"
    std::size_t particles_at_end = 0;
    while (particles_at_end < given.size() && is_name_particle(given[given.size() - 1 - particles_at_end])) {
        ++particles_at_end;
    }
    surname.insert(surname.begin(), given.end() - static_cast<std::ptrdiff_t>(particles_at_end), given.end());
    given.resize(given.size() - particles_at_end);
    if (!is_surname_alone(surname) || !are_name_words(given)) {
        return std::nullopt;
    }
    name.surname = joined(surname.begin(), surname.end());
    name.given = joined(given.begin(), given.end());
    return name;
}

std::optional<PersonName> read_given_first(std::u16string_view whole, PersonName name) {
    std::vector<std::u16string_view> words = split(whole, u' ');
    take_titles(words, name);
    if (!are_name_words(words) || is_name_particle(words.front())) {
        return std::nullopt;
    }
    if (words.size() == 1) {
        // "Dr. Hügel", "Frau Berg", but "Max"
        (name.courtesy || !name.titles.empty() ? name.surname : name.given) = words.front();
        return name;
    }
    const auto particle = std::find_if(words.cbegin() + 1, words.cend(), is_name_particle);
    const auto surname = particle == words.cend() ? words.cend() - 1 : particle;
    name.given = joined(words.cbegin(), surname);
    name.surname = joined(surname, words.cend());
    return name;
}

} // namespace

std::optional<Courtesy> read_courtesy(std::u16string_view word) {
    const std::u16string key = key_of(word);
    if (words::is_one_of(key, names::mr)) {
        return Courtesy::mr;
    }
    if (words::is_one_of(key, names::ms)) {
        return Courtesy::ms;
    }
    if (words::is_one_of(key, names::mrs)) {
        return Courtesy::mrs;
    }
    return words::is_one_of(key, names::mx) ? std::optional(Courtesy::mx) : std::nullopt;
}

bool is_academic_title(std::u16string_view word) {
    return words::is_one_of(key_of(word), names::academic_titles);
}

bool is_part_of_title(std::u16string_view word) {
    return words::is_one_of(key_of(word), names::parts_of_titles);
}

bool is_name_particle(std::u16string_view word) {
    return words::is_one_of(word, names::particles);
}

std::u16string PersonName::full() const {
    return given.empty() ? surname : surname.empty() ? given : given + u" " + surname;
}

std::u16string PersonName::first_given() const {
    const std::u16string first = given.substr(0, given.find(u' '));
    return is_initial(first) || first.find(u'.') != std::u16string::npos ? std::u16string() : first;
}

std::optional<PersonName> read_person_name(std::u16string_view display_name) {
    if (display_name.size() > 4 * longest_name || display_name.find(u'@') != std::u16string_view::npos) {
        return std::nullopt;
    }
    const std::u16string plain = without_additions(plain_text(display_name));
    PersonName name;
    std::vector<std::u16string_view> parts;
    for (const std::u16string_view part : split(plain, u',')) {
        std::vector<std::u16string_view> words = split(part, u' ');
        take_titles(words, name);
        const bool titles_only = words.empty(); // "Hügel, Max, Dr."
        const bool place_of_work = !parts.empty() && is_office_name(part);
        if (!titles_only && !place_of_work) {
            parts.push_back(part);
        }
    }
    if (plain.size() > longest_name || parts.empty() || std::any_of(parts.begin(), parts.end(), is_office_name)) {
        return std::nullopt;
    }
    switch (parts.size()) {
    case 1:
        return read_given_first(parts[0], name);
    case 2:
        return read_surname_first(parts[0], parts[1], name);
    default:
        return std::nullopt;
    }
}

} // namespace offhook::letters
