// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <offhook/locale.hpp>

#include <optional>
#include <string_view>

namespace offhook::text {

/// What the words of a text tell about its language.
struct LanguageEvidence {
    std::optional<Language> language; ///< none where too few words tell, or another language is likelier
    bool foreign = false;             ///< the words tell of a language that is neither German nor English
};

/// Tells the language of a text by its function words. Linear in the text's length.
LanguageEvidence detect_language(std::u16string_view text);

} // namespace offhook::text
