// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/body/body_lines.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace offhook::mail {

/// What introduces a quoted or forwarded mail.
struct Introduction {
    std::size_t length = 0;   ///< entries of the lines; 0: there is none
    bool attribution = false; ///< nothing but "On … wrote:": neither a divider nor a header block
};

/// The introduction that begins at entry `at`: an attribution ("On … wrote:", also wrapped), a divider ("-----Original
/// Message-----"), a header block ("From: … Sent: … Subject: …"), or a run of these with empty lines between. `at` must
/// be below the number of lines and not an empty line. Looks at a bounded number of lines.
Introduction introduction_at(std::u16string_view body, const std::vector<Line>& lines, std::size_t at);

} // namespace offhook::mail
