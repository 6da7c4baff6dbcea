// SPDX-License-Identifier: MPL-2.0
#include "rules/pattern_walk.hpp"
#include "rules/sentence_symbols.hpp"
#include "rules/surroundings.hpp"

#include <offhook/rules/matcher.hpp>

#include <algorithm>
#include <tuple>

namespace offhook::rules {

namespace {

class Matcher {
public:
    Matcher(const CompiledRules& rules, const text::TokenizedText& text, std::uint32_t first_sentence,
            std::uint32_t end_sentence, std::vector<TakenBack>* all_taken_back)
        : rules_(rules), first_sentence_(first_sentence), end_sentence_(end_sentence), symbols_(rules, text),
          walk_(symbols_), walk_of_exceptions_(symbols_), surroundings_(symbols_, first_sentence, end_sentence),
          all_taken_back_(all_taken_back) {}

    std::vector<Match> run() {
        for (sentence_ = first_sentence_; sentence_ < end_sentence_; ++sentence_) {
            symbols_.read(sentence_);
            for (const Anchor& anchor : symbols_.anchors()) {
                try_groups(anchor);
            }
        }
        return keep_longest();
    }

private:
    void try_groups(const Anchor& anchor) {
        const std::uint32_t end = rules_.symbols[anchor.symbol + 1].group_begin;
        for (std::uint32_t group = rules_.symbols[anchor.symbol].group_begin; group < end; ++group) {
            if (!symbols_.is_known_absent(rules_.groups[group].partner)) {
                try_group(group, anchor.token);
            }
        }
    }

    void try_group(std::uint32_t group, std::uint32_t token) {
        const std::uint32_t end = rules_.groups[group + 1].posting_begin;
        for (std::uint32_t index = rules_.groups[group].posting_begin; index < end; ++index) {
            const std::uint32_t pattern = rules_.postings[index];
            if (walk_.may_fit(pattern)) {
                try_pattern(pattern, token);
            }
        }
    }

    void try_pattern(std::uint32_t pattern, std::uint32_t token) {
        if (!walk_.fits_at(pattern, token)) {
            return;
        }
        const TokenRange range = walk_.range();
        const Match match{rules_.patterns[pattern].rule, sentence_, range.first, range.end};
        const CompiledRule& rule = rules_.rules[match.rule];
        const bool allowed = surroundings_.allow(rule, sentence_, walk_);
        if (allowed && !walk_of_exceptions_.any_fits(rule.unless)) {
            matches_.push_back(match);
        } else if (all_taken_back_ != nullptr) {
            all_taken_back_->push_back({match, !allowed});
        }
    }

    std::vector<Match> keep_longest() {
        const auto key = [](const Match& match) {
            return std::tuple(match.rule, match.sentence, match.first_token, ~match.end_token);
        };
        std::sort(matches_.begin(), matches_.end(), [&](const Match& a, const Match& b) { return key(a) < key(b); });
        std::vector<Match> kept;
        for (const Match& match : matches_) {
            if (!kept.empty() && kept.back().rule == match.rule && kept.back().sentence == match.sentence &&
                match.first_token < kept.back().end_token) {
                if (match.end_token - match.first_token > kept.back().end_token - kept.back().first_token) {
                    kept.back() = match;
                }
                continue;
            }
            kept.push_back(match);
        }
        return kept;
    }

    const CompiledRules& rules_;
    std::uint32_t first_sentence_;
    std::uint32_t end_sentence_;
    SentenceSymbols symbols_; ///< of the sentence at hand
    PatternWalk walk_;
    PatternWalk walk_of_exceptions_;
    Surroundings surroundings_;
    std::vector<TakenBack>* all_taken_back_;
    std::uint32_t sentence_ = 0;
    std::vector<Match> matches_;
};

} // namespace

std::vector<Match> find_matches(const CompiledRules& rules, const text::TokenizedText& text,
                                std::uint32_t first_sentence, std::uint32_t end_sentence,
                                std::vector<TakenBack>* taken_back) {
    if (first_sentence >= end_sentence || rules.symbols.empty()) {
        return {};
    }
    return Matcher(rules, text, first_sentence, end_sentence, taken_back).run();
}

} // namespace offhook::rules
