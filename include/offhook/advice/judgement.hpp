// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <offhook/advice/warning.hpp>
#include <offhook/locale.hpp>
#include <offhook/protocol/request.hpp>
#include <offhook/rules/rule_book.hpp>

#include <optional>
#include <vector>

namespace offhook::advice {

/// What Offhook thinks of a draft.
struct Judgement {
    std::optional<Language> language; ///< of the draft's own words; of the thread where the draft has none
    Advice advice = Advice::write;
    std::vector<Warning> warnings; ///< at most one of a kind, strongest first
    bool wants_thread = false;     ///< earlier mails, which the request does not have, could change it
};

/// Judges a draft with the mails it answers. Reads the own words of the draft, of the answered mail, and of the newest
/// mails of the thread; where the request has no thread, what the draft quotes stands for it.
Judgement judge(const protocol::DraftRequest& request, const rules::RuleBook& rule_book);

} // namespace offhook::advice
