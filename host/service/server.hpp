// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/moment.hpp"
#include "dial/dial.hpp"
#include "ledger/ledger.hpp"
#include "letters/wording/letter_templates.hpp"
#include "rules/book/rule_book.hpp"

#include <string>
#include <string_view>

namespace offhook::service {

/// What requests are answered with.
struct Resources {
    const rules::RuleBook& rule_book;
    ledger::Ledger& ledger;
    letters::LetterTemplates& templates;
    bool (*dial)(const std::string& number) = dial::open_number;
    calendar::Moment (*now)() = calendar::now;
};

/// Serves one request of any method: the reply to its JSON. Never throws, and never longer than a frame may be.
std::string answer(std::string_view request, const Resources& resources);

} // namespace offhook::service
