// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"

#include <string>
#include <system_error>

namespace offhook::sentences {

/// Why the system could not do something with a file: in English in the system's words, in German where it is one of
/// the usual causes.
std::string cause_text(Language language, const std::error_code& cause);

} // namespace offhook::sentences
