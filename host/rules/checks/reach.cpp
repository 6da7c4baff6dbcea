// SPDX-License-Identifier: MPL-2.0
#include "rules/checks/checks.hpp"
#include "rules/checks/example_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace offhook::rules {

namespace {

/// A pack in which each pattern, and each exception, is a rule of its own, so that matches tell which one it was.
class PatternPack {
public:
    explicit PatternPack(const Pack& pack) : pack_(pack) {
        alone_.file = pack.file;
        alone_.id = pack.id;
        alone_.subject = pack.subject;
        alone_.language = pack.language;
        alone_.sets = pack.sets;
        for (const Rule& rule : pack.rules) {
            for (const SourceText& pattern : rule.patterns) {
                Rule only = rule;
                only.patterns = {pattern};
                alone_.rules.push_back(std::move(only));
            }
            for (const SourceText& exception : rule.unless) {
                Rule only;
                only.weight = 1;
                only.forbids = 0;
                only.patterns = {exception};
                alone_.rules.push_back(std::move(only));
            }
        }
    }

    void check(const Lexicon& lexicon, std::vector<Problem>& problems) const {
        std::vector<Problem> faulty;
        const OwnedRulesPointer owned = compile(lexicon, {&alone_, 1}, faulty);
        const CompiledRules rules = view(*owned);
        std::set<std::uint32_t> faulty_lines;
        for (const Problem& problem : faulty) {
            faulty_lines.insert(problem.line);
        }
        std::uint32_t index = 0;
        for (const Rule& rule : pack_.rules) {
            std::vector<Problem> dead;
            const std::set<std::uint32_t> matched = rules_reached(rules, rule.matches);
            std::size_t reached = 0;
            for (const SourceText& pattern : rule.patterns) {
                if (matched.contains(index++)) {
                    ++reached;
                } else if (!faulty_lines.contains(pattern.line)) {
                    dead.push_back({pack_.file, pattern.line,
                                    fmt::format("No text that the rule “{}” must match reaches the pattern “{}”; add "
                                                "one, or take the pattern away.",
                                                rule.id, pattern.text),
                                    true});
                }
            }
            if (reached == 0) {
                dead = {{pack_.file, rule.line,
                         fmt::format("The rule “{}” is dead: no text that it must match reaches it.", rule.id)}};
            }
            problems.insert(problems.end(), dead.begin(), dead.end());
            const std::set<std::uint32_t> spared = rules_reached(rules, rule.spares);
            for (const SourceText& exception : rule.unless) {
                if (!spared.contains(index++) && !faulty_lines.contains(exception.line)) {
                    problems.push_back({pack_.file, exception.line,
                                        fmt::format("No text that the rule “{}” must spare shows the exception “{}”; "
                                                    "add one, or take the exception away.",
                                                    rule.id, exception.text),
                                        true});
                }
            }
        }
    }

private:
    static std::set<std::uint32_t> rules_reached(const CompiledRules& rules, const std::vector<SourceText>& examples) {
        std::set<std::uint32_t> reached;
        for (const SourceText& example : examples) {
            for (const Match& match : ExampleText(example.text).matches_of(rules)) {
                reached.insert(match.rule);
            }
        }
        return reached;
    }

    const Pack& pack_;
    Pack alone_;
};

} // namespace

void check_reach(const Lexicon& lexicon, const Pack& pack, std::vector<Problem>& problems) {
    PatternPack(pack).check(lexicon, problems);
}

} // namespace offhook::rules
