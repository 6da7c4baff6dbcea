// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/judgement.hpp"
#include "contacts/acquaintance.hpp"
#include "draft/conversation.hpp"
#include "rules/book/rule_book.hpp"

namespace offhook::advice {

/// Turns what the words advise into what suits whom they are to: adds the warnings that come of calls and of mails
/// counted, and takes back what must not be suggested. A harsh tone stays: it is about the draft, not about a call.
void respect_recipients(const draft::Conversation& conversation, const contacts::Acquaintance& known,
                        const rules::RuleBook& rule_book, Judgement& judgement);

} // namespace offhook::advice
