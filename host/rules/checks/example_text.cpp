// SPDX-License-Identifier: MPL-2.0
#include "rules/checks/example_text.hpp"

#include "base/unicode.hpp"
#include "text/tokenizer.hpp"

#include <algorithm>
#include <string_view>

namespace offhook::rules {

namespace {

/// The length of the name of a subject's header, with which an example begins; 0 where it has no subject.
std::size_t length_of_header_name(std::u16string_view text) {
    for (const std::u16string_view name : {u"Subject: ", u"Betreff: "}) {
        if (text.starts_with(name)) {
            return name.size();
        }
    }
    return 0;
}

} // namespace

ExampleText::ExampleText(const std::string& example) : text(to_utf16(example)) {
    const std::size_t header_name = length_of_header_name(text);
    text.erase(0, header_name);
    tokenized = text::tokenize(text, header_name == 0 ? 0 : std::min(text.find(u'\n'), text.size()));
}

std::vector<Match> ExampleText::matches_of(const CompiledRules& rules) const {
    return find_matches(rules, tokenized, 0, static_cast<std::uint32_t>(tokenized.sentences.size()));
}

std::string ExampleText::words(const Match& match) const {
    const std::uint32_t start = tokenized.tokens[match.first_token].start;
    return to_utf8(std::u16string_view(text).substr(start, tokenized.tokens[match.end_token - 1].end - start));
}

} // namespace offhook::rules
