// SPDX-License-Identifier: MPL-2.0
#include "advice/kind_label.hpp"

#include "sentences/advice.hpp"

namespace offhook::advice {

namespace {

const sentences::Sentence<>& sentence_of(Kind kind) {
    switch (kind) {
    case Kind::tone:
        return sentences::advice::tone;
    case Kind::complaint:
        return sentences::advice::complaint;
    case Kind::conflict:
        return sentences::advice::conflict;
    case Kind::long_thread:
        return sentences::advice::long_thread;
    case Kind::scheduling:
        return sentences::advice::scheduling;
    case Kind::refusal:
        return sentences::advice::refusal;
    case Kind::translation:
        return sentences::advice::translation;
    case Kind::misunderstanding:
        return sentences::advice::misunderstanding;
    case Kind::never_spoken:
        return sentences::advice::never_spoken;
    case Kind::attempts:
        break;
    }
    return sentences::advice::attempts;
}

} // namespace

std::string_view label_of_kind(Kind kind, Language language) {
    return sentence_of(kind)(language);
}

} // namespace offhook::advice
