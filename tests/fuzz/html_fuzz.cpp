// SPDX-License-Identifier: MPL-2.0
// Any bytes as the HTML of a mail.
#include "base/unicode.hpp"

#include <mail/html_text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace offhook;
    constexpr std::size_t most = 64U * 1024 * 1024; // as for mails
    // The reader is given what was decoded before: UTF-8.
    const auto html = to_utf8(to_utf16({reinterpret_cast<const char*>(data), size}));
    const auto text = mail::html_to_text(html, most);
    if (to_utf8(to_utf16(text)) != text || std::count(text.begin(), text.end(), '\r') > 0)
        std::abort();
    return 0;
}
