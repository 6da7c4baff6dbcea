// SPDX-License-Identifier: MPL-2.0
#include "rules/search/pattern_walk.hpp"

#include <algorithm>

namespace offhook::rules {

namespace {

// Gaps and optional steps make the search branch; a place that needs more tries than this is no match.
constexpr int most_tries = 2000;

} // namespace

bool PatternWalk::fits_at(std::uint32_t pattern, std::uint32_t token) {
    pattern_ = &sentence_.rules().patterns[pattern];
    const std::uint32_t start_step = pattern_->rarest_step;
    positions_.assign(pattern_->step_count, nowhere);
    tries_ = most_tries;
    if (!is_free_at(start_step, token)) {
        return false;
    }
    positions_[start_step] = token;
    // Most places are too far from the start for a pattern that begins there.
    return pattern_->at_start ? walk_left(start_step, token) && walk_right(start_step, token)
                              : walk_right(start_step, token) && walk_left(start_step, token);
}

bool PatternWalk::fits_from(std::uint32_t pattern, std::uint32_t first_token) {
    if (!may_fit(pattern)) {
        return false;
    }
    const CompiledPattern& compiled = sentence_.rules().patterns[pattern];
    for (std::uint32_t token = first_token; token < sentence_.end_token(); ++token) {
        if (sentence_.has_class(token, compiled.rarest_classes.front()) && fits_at(pattern, token)) {
            return true;
        }
    }
    return false;
}

bool PatternWalk::has_needed_classes(const CompiledPattern& pattern) const {
    for (std::uint32_t index = 0; index < pattern.step_count; ++index) {
        const Step& needed = sentence_.rules().step(pattern, index);
        if (!needed.optional && sentence_.is_known_absent(needed.token_class)) {
            return false;
        }
    }
    return true;
}

bool PatternWalk::any_fits(PatternRange patterns) {
    for (std::uint32_t pattern = patterns.begin; pattern < patterns.end; ++pattern) {
        if (fits_from(pattern, sentence_.first_token())) {
            return true;
        }
    }
    return false;
}

TokenRange PatternWalk::range() const {
    TokenRange range{nowhere, 0};
    for (const std::uint32_t position : positions_) {
        if (position != nowhere) {
            range.first = std::min(range.first, position);
            range.end = std::max(range.end, position + 1);
        }
    }
    return range;
}

bool PatternWalk::is_at(std::uint32_t token) const {
    return std::find(positions_.begin(), positions_.end(), token) != positions_.end();
}

bool PatternWalk::fits(std::uint32_t index, std::uint32_t token) {
    return --tries_ >= 0 && sentence_.has_class(token, step(index).token_class) && is_free_at(index, token);
}

bool PatternWalk::is_free_at(std::uint32_t index, std::uint32_t token) const {
    const Step& wanted = step(index);
    return (wanted.not_before == 0 || token == sentence_.first_token() ||
            !sentence_.has_class(token - 1, wanted.not_before)) &&
           (wanted.not_after == 0 || token + 1 == sentence_.end_token() ||
            !sentence_.has_class(token + 1, wanted.not_after));
}

bool PatternWalk::walk_right(std::uint32_t index, std::uint32_t token) {
    std::uint32_t gap = 0;
    bool crosses = false;
    for (std::uint32_t next = index + 1; next < pattern_->step_count; ++next) {
        gap += step(next).gap;
        crosses = crosses || step(next).gap_crosses_clauses;
        for (std::uint32_t place = token + 1; place < sentence_.end_token() && place - token - 1 <= gap; ++place) {
            if (fits(next, place)) {
                positions_[next] = place;
                if (walk_right(next, place)) {
                    return true;
                }
            }
            if (!crosses && sentence_.text().tokens[place].ends_clause) {
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

bool PatternWalk::walk_left(std::uint32_t index, std::uint32_t token) {
    std::uint32_t gap = step(index).gap;
    bool crosses = step(index).gap_crosses_clauses;
    for (std::uint32_t next = index; next-- > 0;) {
        for (std::uint32_t place = token; place-- > sentence_.first_token() && token - place - 1 <= gap;) {
            if (fits(next, place)) {
                positions_[next] = place;
                if (walk_left(next, place)) {
                    return true;
                }
            }
            if (!crosses && sentence_.text().tokens[place].ends_clause) {
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

bool PatternWalk::is_mark(std::uint32_t token) const {
    const text::TokenKind kind = sentence_.text().tokens[token].kind;
    return kind == text::TokenKind::punctuation || kind == text::TokenKind::symbol;
}

bool PatternWalk::starts_sentence(std::uint32_t token, std::uint32_t gap) const {
    for (; token > sentence_.first_token(); --token) {
        if (!is_mark(token - 1) && gap-- == 0) {
            return false;
        }
    }
    return true;
}

bool PatternWalk::ends_sentence(std::uint32_t token, std::uint32_t gap) const {
    for (; token < sentence_.end_token(); ++token) {
        if (!is_mark(token) && gap-- == 0) {
            return false;
        }
    }
    return true;
}

} // namespace offhook::rules
