// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/body/body.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace offhook::mail {

/// The own words of the mails that a body quotes, level by level, oldest first: the thread, as far as the body shows
/// it. At most 50 levels are read. `segments` are those of divide_body.
std::vector<std::u16string> quoted_mails(std::u16string_view body, const std::vector<Segment>& segments);

} // namespace offhook::mail
