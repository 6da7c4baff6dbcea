// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/body/body_reader.hpp"

namespace offhook::mail {

/// How many entries from `at` on are an attribution: "On … wrote:", in many languages, also wrapped. 0 if `at` begins
/// none. Some lines are one only where marked lines follow.
std::size_t attribution_length(const BodyReader& reader, std::size_t at);

} // namespace offhook::mail
