// SPDX-License-Identifier: MPL-2.0
#include "rules/noted_classes.hpp"
#include "rules/pattern_walk.hpp"
#include "rules/sentence_symbols.hpp"
#include "rules/surroundings.hpp"

#include <offhook/rules/matcher.hpp>

#include <algorithm>
#include <tuple>

namespace offhook::rules {

namespace {

NotedClasses& noted_classes_of_thread() {
    thread_local NotedClasses noted;
    return noted;
}

class Matcher {
public:
    Matcher(const CompiledRules& rules, const text::TokenizedText& text, std::uint32_t first_sentence,
            std::uint32_t end_sentence, std::vector<TakenBack>* all_taken_back)
        : rules_(rules), first_sentence_(first_sentence), end_sentence_(end_sentence),
          symbols_(rules, text, &noted_classes_of_thread()), walk_(symbols_), walk_of_exceptions_(symbols_),
          surroundings_(symbols_, first_sentence, end_sentence), all_taken_back_(all_taken_back) {}

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
        for (std::uint32_t index = anchor.group_begin; index < anchor.group_end; ++index) {
            const PostingGroup& group = rules_.posting_groups[index];
            if (has_partner(group, anchor.token)) {
                for (std::uint32_t posting = group.posting_begin; posting < group.posting_end; ++posting) {
                    try_pattern(rules_.postings[posting], anchor.token);
                }
            }
        }
    }

    bool has_partner(const PostingGroup& group, std::uint32_t token) const {
        if (group.partner_class == 0) {
            return true;
        }
        const Places places = symbols_.places(group.partner_class);
        if (places == 0) {
            return false;
        }
        const std::uint32_t place = symbols_.place_of(token);
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        if (group.nearest > 0) {
            first = std::min(place + static_cast<std::uint32_t>(group.nearest), last_place);
            last = std::min(place + static_cast<std::uint32_t>(group.farthest), last_place);
        } else {
            const auto nearest = static_cast<std::uint32_t>(-group.nearest);
            const auto farthest = static_cast<std::uint32_t>(-group.farthest);
            if (place < nearest) {
                return false;
            }
            first = place - std::min(place, farthest);
            last = place == last_place ? last_place : place - nearest;
        }
        return (places >> first & (~Places{0} >> (last_place - (last - first)))) != 0;
    }

    void try_pattern(const Posting& posting, std::uint32_t token) {
        if (!walk_.fits_at(posting.pattern, posting.step, token)) {
            return;
        }
        const TokenRange range = walk_.range();
        const Match match{rules_.patterns[posting.pattern].rule, sentence_, range.first, range.end};
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
