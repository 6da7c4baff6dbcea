// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "letters/correspondence/correspondence.hpp"

namespace offhook::letters {

/// The language for a letter: that of the newest mail that tells one, else of the words quoted in the draft, else of
/// the draft, else `locale`. A newest mail in a third language leaves the choice to the draft. Of each text 64 Ki code
/// units are read.
Language letter_language(const Correspondence& correspondence, Language locale);

} // namespace offhook::letters
