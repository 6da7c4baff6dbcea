// SPDX-License-Identifier: MPL-2.0
#include "terminal/printable.hpp"

#include "base/unicode.hpp"

namespace offhook::program {

std::string printable(std::u16string_view words) {
    std::u16string plain;
    for (const char16_t unit : words) {
        plain.push_back(unit < 0x20 || (unit >= 0x7F && unit < 0xA0) ? u' ' : unit);
    }
    return to_utf8(plain);
}

} // namespace offhook::program
