// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"

#include <cstddef>
#include <string>

namespace offhook::benchmark {

/// A harmless business mail of about so many bytes. Its paragraphs are numbered, so that no two are the same.
std::string sample_text(Language language, std::size_t bytes);

} // namespace offhook::benchmark
