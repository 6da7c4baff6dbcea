// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace offhook::mail {

/// The words of an HTML body as plain text with LF line ends: blocks, list items and table rows on lines of their own,
/// quotes (`blockquote`) marked with "> ", a mail client's signature element with "-- " above, a rule as a line of
/// dashes. Scripts, styles, comments, the head and elements that are not displayed are left out.
/// Takes UTF-8 and gives at most about `most` bytes. Time and memory are bounded for any input (see bounded_html.hpp).
std::string html_to_text(std::string_view html, std::size_t most);

} // namespace offhook::mail
