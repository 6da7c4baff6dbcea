// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

namespace offhook {

/// A language that Offhook has rules and templates for.
enum class Language { german, english };

/// The language of a BCP 47 tag ("de", "de-AT", "en_GB", in any case), none for any other language.
std::optional<Language> language_of_tag(std::string_view tag);

/// "de" or "en".
std::string_view tag_of_language(Language language);

} // namespace offhook
