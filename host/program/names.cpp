// SPDX-License-Identifier: MPL-2.0
#include "program/names.hpp"

#include "program/person.hpp"

#include <offhook/wording/wording.hpp>

namespace offhook::program {

using advice::Advice;
using advice::Kind;

std::string_view name_for_person(Kind kind) {
    switch (kind) {
    case Kind::tone:
        return for_person("Tone", "Ton");
    case Kind::complaint:
        return for_person("Complaint", "Beschwerde");
    case Kind::conflict:
        return for_person("Conflict", "Konflikt");
    case Kind::long_thread:
        return for_person("Long thread", "Langes Hin und Her");
    case Kind::scheduling:
        return for_person("Finding a date", "Terminsuche");
    case Kind::refusal:
        return for_person("Refusal", "Absage");
    case Kind::translation:
        return for_person("Machine translation", "Maschinenübersetzung");
    case Kind::misunderstanding:
        return for_person("Misunderstanding", "Missverständnis");
    case Kind::never_spoken:
        return for_person("Never spoken", "Nie gesprochen");
    case Kind::attempts:
        return for_person("Attempts", "Anrufversuche");
    }
    return {};
}

std::string_view name_of_severity_for_person(int severity) {
    switch (severity) {
    case 0:
        return for_person("nothing", "nichts");
    case 1:
        return for_person("a hint", "ein Hinweis");
    case 2:
        return for_person("a warning", "eine Warnung");
    default:
        return for_person("a strong warning", "eine starke Warnung");
    }
}

std::string_view name_of_language_for_person(std::optional<Language> language) {
    if (!language) {
        return for_person("not judged", "nicht beurteilt");
    }
    return *language == Language::german ? for_person("German", "Deutsch") : for_person("English", "Englisch");
}

std::string sentence_for_person(Advice advice) {
    switch (advice) {
    case Advice::write:
        break;
    case Advice::consider_call:
        return wording::text(person_language(), wording::Text::advice_consider_call);
    case Advice::call:
        return wording::text(person_language(), wording::Text::advice_call);
    }
    return wording::text(person_language(), wording::Text::advice_write);
}

} // namespace offhook::program
