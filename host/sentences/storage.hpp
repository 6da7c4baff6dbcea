// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "ledger/storage_error.hpp"

#include <string>

namespace offhook::wording {

/// Why nothing could be stored, and what to do.
std::string text_of(Language language, const ledger::StorageError& error);

/// That the ledger was damaged, and where it was kept.
std::string text_of_damage(Language language, const std::string& kept_aside);

} // namespace offhook::wording
