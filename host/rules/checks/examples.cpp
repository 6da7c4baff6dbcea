// SPDX-License-Identifier: MPL-2.0
#include "rules/checks/example_text.hpp"
#include "rules/checks/pack_examples.hpp"
#include "rules/compiler/compiled_rules.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace offhook::rules {

namespace {

bool matches(const CompiledRules& rules, std::uint32_t rule, const std::string& example) {
    const std::vector<Match> found = ExampleText(example).matches_of(rules);
    return std::any_of(found.begin(), found.end(), [rule](const Match& match) { return match.rule == rule; });
}

} // namespace

void check_examples(const Lexicon& lexicon, const Pack& pack, std::vector<Problem>& problems) {
    const OwnedRulesPointer owned = compile(lexicon, {&pack, 1}, problems);
    const CompiledRules rules = view(*owned);
    for (std::uint32_t index = 0; index < pack.rules.size(); ++index) {
        const Rule& rule = pack.rules[index];
        for (const SourceText& example : rule.matches) {
            if (!matches(rules, index, example.text)) {
                problems.push_back(
                    {pack.file, example.line,
                     fmt::format("The rule “{}” must match “{}”, but does not.", rule.id, example.text)});
            }
        }
        for (const SourceText& example : rule.spares) {
            if (matches(rules, index, example.text)) {
                problems.push_back(
                    {pack.file, example.line,
                     fmt::format("The rule “{}” must spare “{}”, but matches it.", rule.id, example.text)});
            }
        }
    }
}

} // namespace offhook::rules
