// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "text/token.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace offhook::text {

constexpr std::size_t most_languages = 16;

/// What the words of a text tell about its language.
struct LanguageEvidence {
    std::optional<Language> language; ///< none where too few words tell, or another language is likelier
    bool foreign = false;             ///< the words tell of a language that is neither German nor English
};

/// Counts the function words of each language that is known. Counts can be added up, so that a mail's is that of its
/// paragraphs.
class FunctionWordCount {
public:
    /// Counts the words among the tokens [first_token, end_token).
    void add(const TokenizedText& text, std::uint32_t first_token, std::uint32_t end_token);
    void add(const FunctionWordCount& other);

    LanguageEvidence evidence() const;

private:
    std::array<int, most_languages> sums_{};
};

/// Whether a word is frequent in any language that is known, and so tells nothing of a text's matter.
bool is_function_word(const Token& token);

/// Tells the language of a text by its function words. Linear in the text's length.
LanguageEvidence detect_language(std::u16string_view text);

} // namespace offhook::text
