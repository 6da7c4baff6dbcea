// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "contacts/quiet_hours.hpp"

#include <string>

namespace offhook::wording {

/// "It is 22:14 there. Call tomorrow from 9:00 (15:00 your time)."
std::string text_of(Language language, const contacts::QuietTime& quiet);

} // namespace offhook::wording
