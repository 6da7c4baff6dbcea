// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offhook::letters {

/// The title that goes with a surname. German knows the first two only, as "Herr" and "Frau".
enum class Courtesy { mr, ms, mrs, mx };

/// "Herr", "Hr.", "Frau", "Mr", "Ms." and the like; none for any other word.
std::optional<Courtesy> read_courtesy(std::u16string_view word);

/// A word that stands for a doctor's or professor's degree ("Dr.", "Prof"); titles of other kinds are not used in
/// greetings.
bool is_academic_title(std::u16string_view word);

/// A word that may stand among titles without being one for greetings ("rer.", "nat.", "Dipl.-Ing.").
bool is_part_of_title(std::u16string_view word);

/// A lower-case word of a surname ("von", "de").
bool is_name_particle(std::u16string_view word);

/// A person's name, parted.
struct PersonName {
    std::u16string given;   ///< all given names; may be empty
    std::u16string surname; ///< with particles ("von der Heide"); empty where there is but one name
    std::u16string titles;  ///< "Prof. Dr.", without the degree's field; may be empty
    std::optional<Courtesy> courtesy;

    /// Given name and surname.
    std::u16string full() const;
    /// The first given name where a person can be called by it, which an initial is not; else empty.
    std::u16string first_given() const;
};

/// Reads a display name: "Max Hügel", "Hügel, Max", "Prof. Dr. Anna von der Heide (Vertrieb)", "Max Hügel via List".
/// None where it may be something else than a person's name: an address, an office, a company, all in capitals or in
/// lower case, more than five words.
std::optional<PersonName> read_person_name(std::u16string_view display_name);

} // namespace offhook::letters
