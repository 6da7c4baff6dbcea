// SPDX-License-Identifier: MPL-2.0
#include "rules/search/matcher.hpp"

#include "rules/search/match_context.hpp"
#include "rules/search/pattern_walk.hpp"
#include "rules/search/sentence_symbols.hpp"

#include <algorithm>
#include <bit>
#include <tuple>

namespace offhook::rules {

namespace {

class Matcher {
public:
    Matcher(const CompiledRules& rules, const text::TokenizedText& text, std::uint32_t first_sentence,
            std::uint32_t end_sentence, std::vector<TakenBack>* taken_back)
        : rules_(rules), first_sentence_(first_sentence), end_sentence_(end_sentence), symbols_(rules, text),
          walk_(symbols_), walk_of_exceptions_(symbols_), context_(symbols_, first_sentence, end_sentence),
          taken_back_(taken_back) {}

    std::vector<Match> run() {
        for (sentence_ = first_sentence_; sentence_ < end_sentence_; ++sentence_) {
            symbols_.read(sentence_);
            for (const Anchor& anchor : symbols_.anchors()) {
                look_for_partners(anchor);
            }
        }
        if (taken_back_ != nullptr) {
            std::sort(taken_back_->begin(), taken_back_->end(),
                      [](const TakenBack& a, const TakenBack& b) { return key_of(a.match) < key_of(b.match); });
        }
        return keep_longest();
    }

private:
    void look_for_partners(const Anchor& anchor) {
        const std::uint32_t end = rules_.symbols[anchor.symbol + 1].partner_begin;
        for (std::uint32_t index = rules_.symbols[anchor.symbol].partner_begin; index < end; ++index) {
            const PartnerBlock& block = rules_.partner_blocks[index];
            std::uint64_t met = block.bits & symbols_.present_classes(block.word);
            if (met != 0) {
                met &= classes_at(block.place, anchor.token, block.word);
            }
            for (; met != 0; met &= met - 1) {
                const std::uint64_t lower = (met & (~met + 1)) - 1;
                try_group(block.group_begin + static_cast<std::uint32_t>(std::popcount(block.bits & lower)),
                          anchor.token);
            }
        }
    }

    /// The classes of a block that are met at a place beside the token.
    std::uint64_t classes_at(Place place, std::uint32_t token, std::uint32_t word) const {
        switch (place) {
        case Place::directly_after:
            return token + 1 == symbols_.end_token() ? 0 : symbols_.classes_of(token + 1, word);
        case Place::directly_before:
            return token == symbols_.first_token() ? 0 : symbols_.classes_of(token - 1, word);
        case Place::anywhere_at_start:
            return walk_.starts_sentence(token, 0) ? ~std::uint64_t{0} : 0;
        case Place::anywhere:
            break;
        }
        return ~std::uint64_t{0};
    }

    void try_group(std::uint32_t group, std::uint32_t token) {
        const std::uint32_t end = rules_.groups[group + 1];
        for (std::uint32_t index = rules_.groups[group]; index < end; ++index) {
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
        const bool allowed = context_.allow(rule, sentence_, walk_);
        if (allowed && !walk_of_exceptions_.any_fits(rule.unless)) {
            matches_.push_back(match);
        } else if (taken_back_ != nullptr) {
            taken_back_->push_back({match, !allowed});
        }
    }

    /// In the order of the rules and of the text, the longest first.
    static std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t> key_of(const Match& match) {
        return {match.rule, match.sentence, match.first_token, ~match.end_token};
    }

    std::vector<Match> keep_longest() {
        std::sort(matches_.begin(), matches_.end(),
                  [](const Match& a, const Match& b) { return key_of(a) < key_of(b); });
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
    MatchContext context_;
    std::vector<TakenBack>* taken_back_;
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
