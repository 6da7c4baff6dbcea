// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/judgement.hpp"
#include "base/locale.hpp"
#include "contacts/acquaintance.hpp"

#include <string>

namespace offhook::wording {

/// What to do after attempts that are enough.
std::string text_of(Language language, const contacts::Attempts& attempts);

/// That there were many mails and no call.
std::string text_of(Language language, const contacts::NeverSpoken& never_spoken);

/// Why no call is suggested.
std::string text_of(Language language, advice::NoCall no_call);

} // namespace offhook::wording
