// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/compiler/compiled_rules.hpp"
#include "rules/search/sentence_symbols.hpp"

#include <cstdint>
#include <limits>
#include <vector>

namespace offhook::rules {

/// Tokens, half open.
struct TokenRange {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
};

/// Lays patterns onto the tokens of a sentence.
class PatternWalk {
public:
    /// The sentence must outlive the object, and may be read anew between two calls.
    explicit PatternWalk(const SentenceSymbols& sentence) : sentence_(sentence) {}

    /// Whether the sentence lacks nothing that the pattern needs, as far as that is known without a look at its tokens.
    bool may_fit(std::uint32_t pattern) const {
        const CompiledPattern& compiled = sentence_.rules().patterns[pattern];
        // The search by partners has met the rarest already.
        return !sentence_.is_known_absent(compiled.rarest_classes[2]) &&
               !sentence_.is_known_absent(compiled.rarest_classes[0]) && has_needed_classes(compiled);
    }

    /// Whether the pattern fits where its rarest step stands at `token`, which has that step's class. A place that
    /// needs too many tries is no match.
    bool fits_at(std::uint32_t pattern, std::uint32_t token);

    /// Whether the pattern fits anywhere in the sentence from `first_token` on.
    bool fits_from(std::uint32_t pattern, std::uint32_t first_token);

    /// Whether one of the patterns fits anywhere in the sentence.
    bool any_fits(PatternRange patterns);

    /// What the pattern that fitted last reaches over.
    TokenRange range() const;

    /// Whether a step of the pattern that fitted last stands at the token.
    bool is_at(std::uint32_t token) const;

    /// Whether no more than `gap` tokens stand before the token in its sentence, marks aside.
    bool starts_sentence(std::uint32_t token, std::uint32_t gap) const;

private:
    static constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

    const Step& step(std::uint32_t index) const { return sentence_.rules().step(*pattern_, index); }
    bool has_needed_classes(const CompiledPattern& pattern) const;
    bool fits(std::uint32_t index, std::uint32_t token);
    bool is_free_at(std::uint32_t index, std::uint32_t token) const;
    bool walk_right(std::uint32_t index, std::uint32_t token);
    bool walk_left(std::uint32_t index, std::uint32_t token);
    bool is_mark(std::uint32_t token) const;
    bool ends_sentence(std::uint32_t token, std::uint32_t gap) const;

    const SentenceSymbols& sentence_;
    const CompiledPattern* pattern_ = nullptr;
    std::vector<std::uint32_t> positions_; ///< by step; nowhere for an optional one that is not there
    int tries_ = 0;
};

} // namespace offhook::rules
