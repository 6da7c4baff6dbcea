// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "contacts/quiet_hours.hpp"

#include <string>

namespace offhook::contacts {

/// "It is 22:14 there. Call tomorrow from 9:00 (15:00 your time)."
std::string reason_of(const QuietTime& quiet, Language language);

} // namespace offhook::contacts
