// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "mail/body/body.hpp"
#include "rules/book/rule_book.hpp"
#include "rules/search/matcher.hpp"
#include "text/token.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace offhook::reading {

/// A rule that matched, with the table it stands in.
struct FoundRule {
    const rules::CompiledRules* rules = nullptr;
    rules::Match match;

    const rules::CompiledRule& rule() const { return rules->rules[match.rule]; }
};

/// A rule that would have matched, but for its context or an exception.
struct SparedRule {
    FoundRule found;
    bool by_context = false; ///< otherwise by `unless`
};

/// What was read of a mail: the own words' tokens (offsets are those of the whole body), their language, and what
/// matched.
struct MailReading {
    text::TokenizedText text;
    std::optional<Language> language;               ///< of most of the own words
    bool foreign = false;                           ///< the own words are neither German nor English
    std::vector<std::optional<Language>> judged_in; ///< by paragraph; none: not judged
    std::vector<FoundRule> found;
    std::vector<SparedRule> spared; ///< where it was asked for
};

/// What a mail is read for.
struct Purpose {
    bool in_thread = false;   ///< there are other mails, so that the rules for conversations are asked, too
    bool answered = false;    ///< it is answered, so that the rules for such mails are asked, too
    bool keep_spared = false; ///< all rules are asked, and those that were taken back are kept
};

/// Reads the own words of a body that was divided, paragraph by paragraph, each with the rules of its language. A
/// paragraph that tells too little is taken for the mail's language, as far as it is read, and that for `otherwise`; a
/// foreign one is not judged. The first `subject_length` units of the body are the mail's subject.
MailReading read_own_words(std::u16string_view body, std::size_t subject_length,
                           const std::vector<mail::Segment>& segments, std::optional<Language> otherwise,
                           const rules::RuleBook& rule_book, Purpose purpose);

} // namespace offhook::reading
