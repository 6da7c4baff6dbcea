// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::wording {

// Why a person's own sentence for letters can't be used, and what to do.

std::string template_is_empty(Language language);
std::string template_is_too_long(Language language, std::size_t most_characters);
std::string template_has_line_breaks(Language language);
/// `near` is what stands where it can't be read further; may be empty.
std::string template_is_malformed(Language language, std::string_view near);
std::string template_has_unknown_placeholder(Language language, std::string_view name,
                                             const std::vector<std::string>& known);
std::string template_is_unknown(Language language, std::string_view key);
std::string templates_not_written(Language language, std::string_view path, std::string_view cause);

} // namespace offhook::wording
