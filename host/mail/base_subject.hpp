// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace offhook::mail {

/// A subject without the reply and forward prefixes ("Re:", "AW:") and list tags at its start: what RFC 5256, 2.1 calls
/// the base subject, for the prefixes of all the languages that are known.
std::u16string_view base_subject(std::u16string_view subject);

/// Whether a subject is that of a reply: "Re: Plan", also behind a tag: "[list] AW: Plan".
bool is_reply_subject(std::u16string_view subject);

} // namespace offhook::mail
