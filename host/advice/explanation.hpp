// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/judgement.hpp"
#include "base/locale.hpp"
#include "judgement/subject_score.hpp"
#include "rules/book/rule_book.hpp"
#include "rules/language/pack.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::advice {

/// Which mail words stand in.
enum class MailRole {
    draft,
    answered_mail, ///< the newest of the thread, if somebody else wrote it
    thread,        ///< an earlier mail of either side
};

/// "draft", "answered-mail" or "thread".
std::string_view name_of_role(MailRole place);

/// A rule that matched.
struct ExplainedRule {
    rules::Subject subject = rules::Subject::tone;
    std::string pack;  ///< the pack's id
    std::string rule;  ///< the rule's id in its pack
    std::string frame; ///< its linguistic category
    int weight = 0;    ///< as in the pack
    int counted = 0;   ///< what of it went into the sum: 0 where it had counted before, or is not weighed here
    std::string words; ///< what it matched, on one line, UTF-8
};

/// A sentence that rules of the subject matched, and what it came to.
struct ExplainedSentence {
    std::string text; ///< on one line, UTF-8
    std::vector<ExplainedRule> rules;
    std::vector<ExplainedRule> modality; ///< what lowered or raised it
    int rules_sum = 0;
    int modality_sum = 0; ///< bounded
    int sum = 0;
};

/// What one subject came to in one mail.
struct ExplainedSubject {
    rules::Subject subject = rules::Subject::tone;
    std::vector<ExplainedSentence> sentences;
    std::vector<ExplainedRule> modality; ///< what lowered or raised the mail as a whole
    std::vector<ExplainedRule> relief;   ///< what speaks against the subject
    int worst = 0;                       ///< the sum of the worst sentence
    int others = 0;                      ///< what all other sentences add to it
    int modality_sum = 0;                ///< bounded
    int relief_sum = 0;
    int length = 0;              ///< what a short mail adds, and a long one takes
    int sum = 0;                 ///< of the five above; never below 0
    std::optional<int> severity; ///< 0 to 3; none for scheduling, where the moves of all mails tell it
};

/// A rule that would have matched, if not for what stands around it.
struct TakenBackRule {
    ExplainedRule rule;
    bool by_context = false; ///< by what it needs or forbids, as negation; otherwise by its `unless`
};

/// Lines of the body between empty lines, counted from 1, the last one included.
struct ExplainedParagraph {
    std::size_t first_line = 0;
    std::size_t last_line = 0;
    std::optional<Language> language; ///< that it was judged in; none: not judged
};

/// How one mail was read and what was found in it.
struct ExplainedMail {
    MailRole place = MailRole::draft;
    std::string from;
    std::array<std::size_t, 4> lines{}; ///< how many, by mail::Part; empty ones between own words included
    std::optional<Language> language;
    bool foreign = false;
    std::vector<ExplainedParagraph> paragraphs; ///< of the own words
    std::vector<ExplainedSubject> subjects;     ///< those with a rule that matched
    std::vector<ExplainedRule> not_weighed;     ///< matched, but what they are about is not looked for in this mail
    std::vector<TakenBackRule> taken_back;
};

/// A judgement and all that led to it.
struct Explanation {
    Judgement judgement;
    std::vector<ExplainedMail> mails; ///< oldest first, the draft last
};

/// Judges as `judge` does, by the same steps, and tells them. Holds words of the mails.
Explanation explain(const draft::Conversation& conversation, const rules::RuleBook& rule_book);

} // namespace offhook::advice
