// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace offhook::contacts {

/// freemail.toml as it was when the program was built.
extern const std::string_view freemail_file;

/// Whether anybody can have an address at the domain, which is in small letters.
bool is_freemail(std::string_view domain);

} // namespace offhook::contacts
