// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace offhook::mail {

/// What a phone or an app puts below a mail: "Sent from my iPhone", "Von meinem iPad gesendet", "Get Outlook for
/// Android<https://…>". The words are those of a line, not folded.
bool is_device_line(std::u16string_view words);

} // namespace offhook::mail
