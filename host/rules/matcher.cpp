// SPDX-License-Identifier: MPL-2.0
#include "rules/token_symbols.hpp"

#include <offhook/rules/matcher.hpp>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <tuple>

namespace offhook::rules {

namespace {

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

// Gaps and optional steps make the search branch; a place that needs more tries than this is no match.
constexpr int most_tries = 2000;

// A negating word reaches this many tokens to the right within its clause: "not … at all incompetent".
constexpr std::uint32_t reach_of_negation = 3;

// The tokens of a sentence from this one on share a bit.
constexpr std::uint32_t last_place = 31;

/// Where a sentence has a class: the sentence's number in the upper half, in the lower half the places of its tokens.
using Places = std::uint64_t;

/// Kept from text to text, because clearing it would take longer than a short mail does.
struct NotedClasses {
    std::vector<Places> places; ///< by class
    std::uint32_t last_sentence = 0;
};

NotedClasses& noted_classes_of_thread(std::uint32_t class_end) {
    thread_local NotedClasses noted;
    if (noted.places.size() < class_end) {
        noted.places.resize(class_end);
    }
    return noted;
}

/// A token that patterns may begin their search at.
struct Anchor {
    std::uint32_t token = 0;
    std::uint32_t group_begin = 0;
    std::uint32_t group_end = 0;
};

class Matcher {
public:
    Matcher(const CompiledRules& rules, const text::TokenizedText& text, std::uint32_t first_sentence,
            std::uint32_t end_sentence, std::vector<TakenBack>* all_taken_back)
        : rules_(rules), text_(text), first_sentence_(first_sentence), end_sentence_(end_sentence),
          symbols_(rules, text, text.sentences[first_sentence].first_token, text.sentences[end_sentence - 1].end_token),
          noted_(noted_classes_of_thread(rules.noted_class_end)), all_taken_back_(all_taken_back) {}

    std::vector<Match> run() {
        for (sentence_ = first_sentence_; sentence_ < end_sentence_; ++sentence_) {
            first_ = text_.sentences[sentence_].first_token;
            end_ = text_.sentences[sentence_].end_token;
            begin_sentence();
            note_tokens();
            for (const Anchor& anchor : anchors_) {
                try_groups(anchor);
            }
        }
        return keep_longest();
    }

private:
    /// The place of a token in its sentence, as a bit. All places from the 64th on share the last one.
    std::uint32_t place_of(std::uint32_t token) const { return std::min<std::uint32_t>(token - first_, last_place); }

    void begin_sentence() {
        if (++noted_.last_sentence == 0) {
            std::fill(noted_.places.begin(), noted_.places.end(), 0);
            noted_.last_sentence = 1;
        }
    }

    /// Notes where the sentence has the classes that are asked for again and again (partners, contexts, exceptions),
    /// and where a search may begin.
    void note_tokens() {
        anchors_.clear();
        const Places sentence = Places{noted_.last_sentence} << 32U;
        Places* const places = noted_.places.data();
        const std::uint32_t* const classes = rules_.classes.data();
        const Symbol* const symbols = rules_.symbols.data();
        for (std::uint32_t token = first_; token < end_; ++token) {
            const Places place = 1U << place_of(token);
            for (const std::uint32_t index : symbols_.symbols(token)) {
                const Symbol& symbol = symbols[index];
                for (std::uint32_t noted = symbol.class_begin; noted < symbol.noted_end; ++noted) {
                    // Without a branch, which could not be foretold.
                    Places& of_class = places[classes[noted]];
                    const bool first_here = (of_class ^ sentence) >> 32U != 0;
                    of_class = (first_here ? sentence : of_class) | place;
                }
                const std::uint32_t group_end = symbols[index + 1].group_begin;
                if (symbol.group_begin != group_end) {
                    anchors_.push_back({token, symbol.group_begin, group_end});
                }
            }
        }
    }

    std::uint32_t places_of(std::uint32_t noted_class) const {
        const Places places = noted_.places[noted_class];
        return places >> 32U == noted_.last_sentence ? static_cast<std::uint32_t>(places) : 0;
    }

    bool has_partner(const PostingGroup& group, std::uint32_t token) const {
        if (group.partner_class == 0) {
            return true;
        }
        const std::uint32_t bits = places_of(group.partner_class);
        if (bits == 0) {
            return false;
        }
        const std::uint32_t place = place_of(token);
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
        return (bits >> first & (~std::uint32_t{0} >> (last_place - (last - first)))) != 0;
    }

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

    bool has_class(std::uint32_t token, std::uint32_t token_class) const {
        if (token_class != any_word_class && token_class < rules_.noted_class_end && token - first_ < last_place) {
            return (places_of(token_class) >> (token - first_) & 1U) != 0;
        }
        return symbols_.has_class(token, token_class);
    }

    const Step& step(std::uint32_t index) const { return rules_.steps[pattern_->step_begin + index]; }

    void try_pattern(const Posting& posting, std::uint32_t token) {
        if (!walk(posting.pattern, posting.step, token)) {
            return;
        }
        Match match{pattern_->rule, sentence_, nowhere, 0};
        for (const std::uint32_t position : positions_) {
            if (position != nowhere) {
                match.first_token = std::min(match.first_token, position);
                match.end_token = std::max(match.end_token, position + 1);
            }
        }
        const CompiledRule& rule = rules_.rules[match.rule];
        const bool allowed = allowed_here(rule, match);
        if (allowed && !taken_back(rule)) {
            matches_.push_back(match);
        } else if (all_taken_back_ != nullptr) {
            all_taken_back_->push_back({match, !allowed});
        }
    }

    bool walk(std::uint32_t pattern, std::uint32_t start_step, std::uint32_t token) {
        pattern_ = &rules_.patterns[pattern];
        positions_.assign(pattern_->step_count, nowhere);
        tries_ = most_tries;
        if (!fits(start_step, token)) {
            return false;
        }
        positions_[start_step] = token;
        return walk_right(start_step, token) && walk_left(start_step, token);
    }

    bool fits(std::uint32_t index, std::uint32_t token) {
        if (--tries_ < 0) {
            return false;
        }
        const Step& wanted = step(index);
        return has_class(token, wanted.token_class) &&
               (wanted.not_before == 0 || token == first_ || !has_class(token - 1, wanted.not_before)) &&
               (wanted.not_after == 0 || token + 1 == end_ || !has_class(token + 1, wanted.not_after));
    }

    bool walk_right(std::uint32_t index, std::uint32_t token) {
        std::uint32_t gap = 0;
        bool crosses = false;
        for (std::uint32_t next = index + 1; next < pattern_->step_count; ++next) {
            gap += step(next).gap;
            crosses = crosses || step(next).gap_crosses_clauses;
            for (std::uint32_t place = token + 1; place < end_ && place - token - 1 <= gap; ++place) {
                if (fits(next, place)) {
                    positions_[next] = place;
                    if (walk_right(next, place)) {
                        return true;
                    }
                }
                if (!crosses && text_.tokens[place].ends_clause) {
                    break;
                }
            }
            positions_[next] = nowhere;
            if (!step(next).optional) {
                return false;
            }
        }
        return !pattern_->at_end || ends_sentence(token + 1, pattern_->end_gap);
    }

    bool walk_left(std::uint32_t index, std::uint32_t token) {
        std::uint32_t gap = step(index).gap;
        bool crosses = step(index).gap_crosses_clauses;
        for (std::uint32_t next = index; next-- > 0;) {
            for (std::uint32_t place = token; place-- > first_ && token - place - 1 <= gap;) {
                if (fits(next, place)) {
                    positions_[next] = place;
                    if (walk_left(next, place)) {
                        return true;
                    }
                }
                if (!crosses && text_.tokens[place].ends_clause) {
                    break;
                }
            }
            positions_[next] = nowhere;
            if (!step(next).optional) {
                return false;
            }
            gap += step(next).gap;
            crosses = crosses || step(next).gap_crosses_clauses;
        }
        return !pattern_->at_start || starts_sentence(token, gap);
    }

    bool is_mark(std::uint32_t token) const {
        const text::TokenKind kind = text_.tokens[token].kind;
        return kind == text::TokenKind::punctuation || kind == text::TokenKind::symbol;
    }

    bool starts_sentence(std::uint32_t token, std::uint32_t gap) const {
        for (; token > first_; --token) {
            if (!is_mark(token - 1) && gap-- == 0) {
                return false;
            }
        }
        return true;
    }

    bool ends_sentence(std::uint32_t token, std::uint32_t gap) const {
        for (; token < end_; ++token) {
            if (!is_mark(token) && gap-- == 0) {
                return false;
            }
        }
        return true;
    }

    bool allowed_here(const CompiledRule& rule, const Match& match) const {
        const Contexts asked = rule.needs | rule.forbids;
        for (int index = 0; index < context_count; ++index) {
            const auto context = static_cast<Context>(index);
            if ((asked & bit(context)) == 0) {
                continue;
            }
            const bool holds = stands_in(context, match);
            if (holds ? (rule.forbids & bit(context)) != 0 : (rule.needs & bit(context)) != 0) {
                return false;
            }
        }
        return true;
    }

    bool stands_in(Context context, const Match& match) const {
        switch (context) {
        case Context::negation:
            return is_negated(match);
        case Context::quotation:
            return text_.tokens[match.first_token].quoted;
        case Context::question:
            return text_.sentences[sentence_].question;
        case Context::exclamation:
            return text_.sentences[sentence_].exclamation;
        case Context::condition:
        case Context::second_person:
        case Context::first_person:
            break;
        }
        return has(rules_.context_classes.at(static_cast<std::size_t>(context)));
    }

    /// Whether the sentence has a token of a noted class.
    bool has(std::uint32_t noted_class) const { return noted_class != 0 && places_of(noted_class) != 0; }

    bool is_negated(const Match& match) const {
        const std::uint32_t negation = rules_.context_classes.at(static_cast<std::size_t>(Context::negation));
        if (!has(negation)) {
            return false;
        }
        for (std::uint32_t token = match.first_token; token < match.end_token; ++token) {
            const bool is_part = std::find(positions_.begin(), positions_.end(), token) != positions_.end();
            if (!is_part && has_class(token, negation)) {
                return true;
            }
        }
        std::uint32_t token = match.first_token;
        for (std::uint32_t reach = reach_of_negation; reach > 0 && token > first_; --reach) {
            --token;
            if (text_.tokens[token].ends_clause) {
                break;
            }
            if (has_class(token, negation)) {
                return true;
            }
        }
        // German negates a verb from behind: "Sie lügen nicht".
        return rules_.language == Language::german && match.end_token < end_ && has_class(match.end_token, negation);
    }

    bool taken_back(const CompiledRule& rule) {
        for (std::uint32_t index = rule.unless_begin; index < rule.unless_end; ++index) {
            const CompiledPattern& exception = rules_.patterns[index];
            const std::uint32_t rarest_class = rules_.steps[exception.step_begin + exception.rarest_step].token_class;
            if (rarest_class != any_word_class && !has(rarest_class)) {
                continue;
            }
            for (std::uint32_t token = first_; token < end_; ++token) {
                if (walk(index, exception.rarest_step, token)) {
                    return true;
                }
            }
        }
        return false;
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
    const text::TokenizedText& text_;
    std::uint32_t first_sentence_;
    std::uint32_t end_sentence_;
    TokenSymbols symbols_;
    NotedClasses& noted_;
    std::vector<TakenBack>* all_taken_back_;
    std::uint32_t sentence_ = 0;
    std::uint32_t first_ = 0;
    std::uint32_t end_ = 0;
    const CompiledPattern* pattern_ = nullptr;
    std::vector<Anchor> anchors_;
    std::vector<std::uint32_t> positions_;
    int tries_ = 0;
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
