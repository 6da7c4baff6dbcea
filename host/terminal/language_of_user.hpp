// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"

#include <string_view>

namespace offhook::program {

/// The person's language, from LC_ALL, LC_MESSAGES or LANG; English for any other.
Language person_language();

/// The English or the German text, as the person reads it.
std::string_view for_person(std::string_view english, std::string_view german);

/// Whether standard output is a terminal that shows colour (https://no-color.org).
bool shows_colour();

} // namespace offhook::program
