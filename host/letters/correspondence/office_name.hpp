// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace offhook::letters {

/// Whether a display name is that of an office, a role or a company ("Buchhaltung", "Support Team", "Beispiel GmbH").
bool is_office_name(std::u16string_view name);

/// Whether an address, in lower case, is that of an office or a role ("info@", "kunden-service@").
bool is_office_address(std::string_view address);

} // namespace offhook::letters
