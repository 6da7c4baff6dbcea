// SPDX-License-Identifier: MPL-2.0
#include "rules/checks/example_text.hpp"

#include <offhook/text/tokenizer.hpp>
#include <offhook/unicode.hpp>

namespace offhook::rules {

ExampleText::ExampleText(const std::string& example) : text(to_utf16(example)), tokenized(text::tokenize(text)) {}

std::vector<Match> ExampleText::matches_of(const CompiledRules& rules) const {
    return find_matches(rules, tokenized, 0, static_cast<std::uint32_t>(tokenized.sentences.size()));
}

std::string ExampleText::words(const Match& match) const {
    const std::uint32_t start = tokenized.tokens[match.first_token].start;
    return to_utf8(std::u16string_view(text).substr(start, tokenized.tokens[match.end_token - 1].end - start));
}

} // namespace offhook::rules
