// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace offhook::dial {

/// Hands a number ("+" and digits, nothing else) to the program that the system opens `tel:` with, by xdg-open. Does
/// not wait until that ends. False where there is no xdg-open, or where it fails within the first second.
bool open_number(const std::string& number);

} // namespace offhook::dial
