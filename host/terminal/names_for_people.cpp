// SPDX-License-Identifier: MPL-2.0
#include "terminal/names_for_people.hpp"

#include "advice/kind_label.hpp"
#include "sentences/advice.hpp"
#include "sentences/command_line/judgement.hpp"
#include "terminal/language_of_user.hpp"

namespace offhook::program {

using advice::Advice;
using advice::Kind;
namespace judgement = sentences::judgement;

std::string_view name_for_person(Kind kind) {
    return advice::label_of_kind(kind, person_language());
}

std::string_view name_of_severity_for_person(int severity) {
    switch (severity) {
    case 0:
        return for_person(judgement::nothing);
    case 1:
        return for_person(judgement::hint);
    case 2:
        return for_person(judgement::warning);
    default:
        return for_person(judgement::strong_warning);
    }
}

std::string_view name_of_language_for_person(std::optional<Language> language) {
    if (!language) {
        return for_person(judgement::not_judged);
    }
    return *language == Language::german ? for_person(judgement::german) : for_person(judgement::english);
}

std::string_view sentence_for_person(Advice advice) {
    switch (advice) {
    case Advice::write:
        break;
    case Advice::consider_call:
        return for_person(sentences::advice::consider_call);
    case Advice::call:
        return for_person(sentences::advice::call);
    }
    return for_person(sentences::advice::write);
}

} // namespace offhook::program
