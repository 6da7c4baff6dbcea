// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace offhook::mail {

/// The document cut down to what its plain text needs, so that an HTML parser reads it in bounded time and depth: the
/// tags of blocks, lists, tables, quotes and line breaks, without their attributes; at most 200 open at once
/// and 300,000 in all. Left out
/// are other tags (formatting, links), comments, scripts, styles, titles, and closing tags that close nothing. An
/// element that is not displayed gets the attribute `hidden`, a mail client's element for the signature
/// `class="signature"`. Words and character references stay as they are. Linear.
std::string bounded_html(std::string_view html);

} // namespace offhook::mail
