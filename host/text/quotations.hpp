// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/token.hpp"

#include <string_view>

namespace offhook::text {

bool is_quotation_mark(char16_t mark);

/// Marks the tokens of somebody else's words: what stands between quotation marks that open and close within one
/// paragraph. `units` is the text that was tokenized.
void mark_quotations(std::u16string_view units, TokenizedText& text);

} // namespace offhook::text
