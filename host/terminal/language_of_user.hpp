// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

namespace offhook::program {

/// The person's language, from LC_ALL, LC_MESSAGES or LANG; English for any other.
Language person_language();

/// A sentence as the person reads it.
template <typename... Arguments, typename... Values>
auto for_person(const sentences::Sentence<Arguments...>& sentence, const Values&... values) {
    return sentence(person_language(), values...);
}

/// Whether standard output is a terminal that shows colour (https://no-color.org).
bool shows_colour();

} // namespace offhook::program
