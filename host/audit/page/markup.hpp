// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace offhook::audit {

/// Text as it may stand in HTML, between tags and in quoted attributes: words of mails are hostile.
std::string escaped(std::string_view text);

/// A table with a row of headings; `caption` names it. Cells are text, not markup; all columns but the first hold
/// numbers.
std::string table(std::string_view caption, const std::vector<std::string>& headings,
                  const std::vector<std::vector<std::string>>& rows);

} // namespace offhook::audit
