// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <offhook/advice/judgement.hpp>
#include <offhook/contacts/acquaintance.hpp>
#include <offhook/locale.hpp>

#include <string>

namespace offhook::wording {

/// What to do after attempts that are enough.
std::string text_of(Language language, const contacts::Attempts& attempts);

/// That there were many mails and no call.
std::string text_of(Language language, const contacts::NeverSpoken& never_spoken);

/// Why no call is suggested.
std::string text_of(Language language, advice::NoCall no_call);

} // namespace offhook::wording
