// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "judgement/warning.hpp"

#include <string_view>

namespace offhook::advice {

/// What a kind of warning is called for people ("Long thread").
std::string_view label_of_kind(Kind kind, Language language);

} // namespace offhook::advice
