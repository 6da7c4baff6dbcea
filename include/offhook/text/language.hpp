// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <offhook/locale.hpp>
#include <offhook/text/token.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace offhook::text {

/// What the words of a text tell about its language.
struct LanguageEvidence {
    std::optional<Language> language; ///< none where too few words tell, or another language is likelier
    bool foreign = false;             ///< the words tell of a language that is neither German nor English
};

/// Tells the language of the tokens [first_token, end_token) by their function words.
LanguageEvidence detect_language(const TokenizedText& text, std::uint32_t first_token, std::uint32_t end_token);

/// Tells the language of a text by its function words. Linear in the text's length.
LanguageEvidence detect_language(std::u16string_view text);

} // namespace offhook::text
