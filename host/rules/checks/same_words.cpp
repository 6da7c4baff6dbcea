// SPDX-License-Identifier: MPL-2.0
#include "rules/checks/checks.hpp"
#include "rules/checks/example_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace offhook::rules {

void check_same_words(const Lexicon& lexicon, const Pack& pack, std::vector<Problem>& problems) {
    std::vector<Problem> told_elsewhere;
    const OwnedRulesPointer owned = compile(lexicon, {&pack, 1}, told_elsewhere);
    const CompiledRules rules = view(*owned);
    std::set<std::pair<std::uint32_t, std::uint32_t>> told;
    for (std::uint32_t index = 0; index < pack.rules.size(); ++index) {
        for (const SourceText& example : pack.rules[index].matches) {
            const ExampleText text(example.text);
            const std::vector<Match> matches = text.matches_of(rules);
            for (const Match& own : matches) {
                for (const Match& other : matches) {
                    if (own.rule != index || other.rule == index || own.first_token != other.first_token ||
                        own.end_token != other.end_token || !told.insert(std::minmax(index, other.rule)).second) {
                        continue;
                    }
                    const Rule& rule = pack.rules[other.rule];
                    problems.push_back(
                        {pack.file, example.line,
                         fmt::format("The rules “{}” (line {}) and “{}” (line {}) both match “{}”, so that both weigh; "
                                     "narrow one, or join them.",
                                     pack.rules[index].id, pack.rules[index].line, rule.id, rule.line, text.words(own)),
                         true});
                }
            }
        }
    }
}

} // namespace offhook::rules
