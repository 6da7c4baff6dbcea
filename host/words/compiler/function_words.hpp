// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace offhook::words {

/// The C++ source of the hash table text::function_words, from the lexicons of both languages and the frequent words of
/// others. Throws std::runtime_error or toml::parse_error.
std::string source_of_function_words(const std::string& german_lexicon, const std::string& english_lexicon,
                                     const std::string& foreign_languages);

} // namespace offhook::words
