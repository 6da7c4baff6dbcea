// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/conversation.hpp"
#include "rules/book/rule_book.hpp"
#include "terminal/output_format.hpp"

#include <functional>
#include <string>
#include <vector>

namespace offhook::program {

/// How a command answers for a conversation: as one line of JSON, and as text on standard output.
struct CheckAnswers {
    std::function<std::string(const std::string& id, const draft::Conversation&, const rules::RuleBook&)> as_json;
    std::function<void(const std::string& file, const draft::Conversation&, const rules::RuleBook&)> for_people;
};

/// Answers mail files, or request lines for Format::jsonl; standard input where none is named. Gives the exit status.
int answer_checks(const std::vector<std::string>& files, Format format, const CheckAnswers& answers);

} // namespace offhook::program
