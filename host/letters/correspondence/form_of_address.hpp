// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

namespace offhook::letters {

/// The German form of address: Sie or du.
enum class Formality { formal, informal };

/// How a German text addresses its reader.
struct FormOfAddress {
    Formality address = Formality::formal;
    bool several = false; ///< informal with "ihr" and "euch" only: more than one reader, or a company
};

/// Tells Sie from du by pronouns and the greeting line; the more frequent of the two where both stand. "Sie" and "Ihr"
/// where any word has a capital, as at the start of a sentence, count only where nothing else tells, and not before a
/// verb that shows "she". None where the text shows neither. `text` is one writer's own words; its first 64 Ki code
/// units are read.
std::optional<FormOfAddress> form_of_address(std::u16string_view text);

} // namespace offhook::letters
