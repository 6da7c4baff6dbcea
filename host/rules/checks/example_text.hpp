// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/compiler/compiled_rules.hpp"
#include "rules/search/matcher.hpp"
#include "text/token.hpp"

#include <string>
#include <vector>

namespace offhook::rules {

/// An example as the matcher sees it. One that begins with "Subject: " or "Betreff: " has a subject line, with the body
/// below an empty line.
struct ExampleText {
    explicit ExampleText(const std::string& example);

    std::vector<Match> matches_of(const CompiledRules& rules) const;

    /// The words of a match, UTF-8.
    std::string words(const Match& match) const;

    std::u16string text;
    text::TokenizedText tokenized;
};

} // namespace offhook::rules
