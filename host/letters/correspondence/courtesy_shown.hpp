// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "letters/correspondence/correspondence.hpp"

#include <optional>

namespace offhook::letters {

/// Whether the correspondent is Herr or Frau, Mr or Ms, as the correspondence itself shows: by the display name, by a
/// greeting line of somebody else's mail, or by the correspondent's own signature. Never guessed from a given name.
/// None where nothing shows it or the signs disagree.
std::optional<Courtesy> courtesy_shown(const Correspondence& correspondence);

} // namespace offhook::letters
