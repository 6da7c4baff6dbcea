// SPDX-License-Identifier: MPL-2.0
#include "rules/search/match_context.hpp"

namespace offhook::rules {

namespace {

// A negating word reaches this many tokens to the right within its clause: "not … at all incompetent".
constexpr std::uint32_t reach_of_negation = 3;

} // namespace

MatchContext::MatchContext(const SentenceSymbols& sentence, std::uint32_t first_sentence, std::uint32_t end_sentence)
    : sentence_(sentence), first_sentence_(first_sentence), end_sentence_(end_sentence),
      beside_(sentence.rules(), sentence.text()), walk_beside_(beside_), reported_speech_(sentence),
      edges_(sentence.rules(), sentence.text()) {}

bool MatchContext::allow(const CompiledRule& rule, std::uint32_t sentence, const PatternWalk& walk) {
    const Contexts asked = rule.needs | rule.forbids;
    for (int index = 0; index < context_count; ++index) {
        const auto context = static_cast<Context>(index);
        if ((asked & bit(context)) == 0) {
            continue;
        }
        const Contexts unwanted = stands_in(context, sentence, walk) ? rule.forbids : rule.needs;
        if ((unwanted & bit(context)) != 0) {
            return false;
        }
    }
    return stands_beside(rule.before, sentence > first_sentence_, sentence - 1) &&
           stands_beside(rule.after, sentence + 1 < end_sentence_, sentence + 1);
}

bool MatchContext::stands_in(Context context, std::uint32_t sentence, const PatternWalk& walk) {
    const text::TokenizedText& text = sentence_.text();
    switch (context) {
    case Context::negation:
        return is_negated(walk);
    case Context::quotation:
        return text.tokens[walk.range().first].quoted;
    case Context::question:
        return text.sentences[sentence].question;
    case Context::exclamation:
        return text.sentences[sentence].exclamation;
    case Context::reported_speech:
        return reported_speech_.holds(sentence, walk.range());
    case Context::mail_start:
        return edges_.is_start(sentence);
    case Context::mail_end:
        return edges_.is_end(sentence);
    case Context::subject_line:
        return text.sentences[sentence].subject_line;
    case Context::condition:
    case Context::second_person:
    case Context::first_person:
        break;
    }
    return has_word_of(context);
}

bool MatchContext::has_word_of(Context context) const {
    const std::uint32_t context_class = sentence_.rules().context_classes.at(static_cast<std::size_t>(context));
    return context_class != 0 && !sentence_.is_known_absent(context_class);
}

bool MatchContext::is_negated(const PatternWalk& walk) const {
    const CompiledRules& rules = sentence_.rules();
    const std::uint32_t negation = rules.context_classes.at(static_cast<std::size_t>(Context::negation));
    if (!has_word_of(Context::negation)) {
        return false;
    }
    const TokenRange match = walk.range();
    for (std::uint32_t token = match.first; token < match.end; ++token) {
        if (!walk.is_at(token) && sentence_.has_class(token, negation)) {
            return true;
        }
    }
    std::uint32_t token = match.first;
    for (std::uint32_t reach = reach_of_negation; reach > 0 && token > sentence_.first_token(); --reach) {
        --token;
        if (sentence_.text().tokens[token].ends_clause) {
            break;
        }
        if (sentence_.has_class(token, negation)) {
            return true;
        }
    }
    // German negates a verb from behind: "Sie lügen nicht".
    return rules.language == Language::german && match.end < sentence_.end_token() &&
           sentence_.has_class(match.end, negation);
}

bool MatchContext::stands_beside(PatternRange patterns, bool is_there, std::uint32_t sentence) {
    if (patterns.empty()) {
        return true;
    }
    if (!is_there) {
        return false;
    }
    beside_.read(sentence);
    return walk_beside_.any_fits(patterns);
}

} // namespace offhook::rules
