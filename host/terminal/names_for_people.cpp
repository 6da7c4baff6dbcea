// SPDX-License-Identifier: MPL-2.0
#include "terminal/names_for_people.hpp"

#include "advice/kind_label.hpp"
#include "sentences/advice.hpp"
#include "terminal/language_of_user.hpp"

namespace offhook::program {

using advice::Advice;
using advice::Kind;

std::string_view name_for_person(Kind kind) {
    return advice::label_of_kind(kind, person_language());
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
        return std::string(sentences::advice::consider_call(person_language()));
    case Advice::call:
        return std::string(sentences::advice::call(person_language()));
    }
    return std::string(sentences::advice::write(person_language()));
}

} // namespace offhook::program
