// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "assessment/assessment.hpp"
#include "base/locale.hpp"
#include "contacts/acquaintance.hpp"
#include "draft/conversation.hpp"
#include "judgement/warning.hpp"
#include "rules/book/rule_book.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::advice {

/// What to do with the matter.
enum class Advice { write, consider_call, call };

std::string_view name_of_advice(Advice advice);

/// Why no call is suggested, whatever the words say.
enum class NoCall {
    prefers_mail,    ///< a recipient does
    snoozed,         ///< the person wants none in this thread for a while
    automatic,       ///< a list or a program is at the other end
    many_recipients, ///< five or more
};

/// The reason's name in the protocol ("prefers-mail").
std::string_view name_of_no_call(NoCall no_call);

struct Restraint {
    NoCall cause = NoCall::prefers_mail;
    std::string reason; ///< a sentence for the person, UTF-8
};

/// What Offhook thinks of a draft.
struct Judgement {
    std::optional<Language> language; ///< of the draft's own words; of the thread where the draft has none
    Advice advice = Advice::write;
    std::vector<Warning> warnings; ///< at most one of a kind, strongest first
    std::optional<Restraint>
        no_call;               ///< where it is set, the only warning is that of the tone, and the advice to write
    bool wants_thread = false; ///< earlier mails, which were not told, could change it
};

/// Judges a draft with the mails it answers. `known` is what the ledger tells of the recipients, where it was asked.
Judgement judge(const draft::Conversation& conversation, const rules::RuleBook& rule_book,
                const contacts::Acquaintance& known = {});

/// The judgement that an assessment of the conversation comes to.
Judgement judgement_of(Assessment&& assessment, const draft::Conversation& conversation,
                       const contacts::Acquaintance& known, const rules::RuleBook& rule_book);

} // namespace offhook::advice
