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
            const std::set<std::uint32_t> matched = rules_reached(rules, rule.matches);
            const std::vector<SourceText> untried = not_in(matched, rule.patterns, index);
            if (untried.size() == rule.patterns.size()) {
                problems.push_back(
                    {pack_.file, rule.line,
                     fmt::format("The rule “{}” is dead: no text that it must match reaches it.", rule.id)});
            } else {
                warn_of_untried(rule, untried, rule.patterns.size(), faulty_lines, untried_patterns, problems);
            }
            const std::set<std::uint32_t> spared = rules_reached(rules, rule.spares);
            warn_of_untried(rule, not_in(spared, rule.unless, index), rule.unless.size(), faulty_lines,
                            untried_exceptions, problems);
        }
    }

private:
    static constexpr auto untried_patterns =
        "No text that the rule “{}” must match reaches {} of its {} patterns ({}); "
        "add texts that do, or take away what is of no use.";
    static constexpr auto untried_exceptions =
        "No text that the rule “{}” must spare shows {} of its {} exceptions ({}); "
        "add texts that do, or take away what is of no use.";

    /// Those of the texts whose numbers, from `index` on, were not reached. Counts `index` on.
    static std::vector<SourceText> not_in(const std::set<std::uint32_t>& reached, const std::vector<SourceText>& texts,
                                          std::uint32_t& index) {
        std::vector<SourceText> untried;
        for (const SourceText& text : texts) {
            if (!reached.contains(index++)) {
                untried.push_back(text);
            }
        }
        return untried;
    }

    // One warning a rule: a pack whose author wrote many patterns and few texts would drown all else otherwise.
    void warn_of_untried(const Rule& rule, std::vector<SourceText> untried, std::size_t all,
                         const std::set<std::uint32_t>& faulty_lines, const char* cause,
                         std::vector<Problem>& problems) const {
        std::erase_if(untried, [&](const SourceText& text) { return faulty_lines.contains(text.line); });
        if (untried.empty()) {
            return;
        }
        std::set<std::uint32_t> lines;
        for (const SourceText& text : untried) {
            lines.insert(text.line);
        }
        const std::string which = untried.size() == 1 ? fmt::format("“{}”", untried.front().text)
                                                      : fmt::format("lines {}", fmt::join(lines, ", "));
        problems.push_back({pack_.file, untried.front().line,
                            fmt::format(fmt::runtime(cause), rule.id, untried.size(), all, which), true});
    }

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
