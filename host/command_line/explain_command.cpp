// SPDX-License-Identifier: MPL-2.0
#include "advice/explanation.hpp"
#include "command_line/commands.hpp"
#include "command_line/inputs/check_inputs.hpp"
#include "reply/reply.hpp"
#include "terminal/explanation_text.hpp"

#include <fmt/format.h>

namespace offhook::program {

namespace {

std::string as_json(const std::string& id, const draft::Conversation& conversation, const rules::RuleBook& rule_book) {
    return reply::write_explanation(id, advice::explain(conversation, rule_book));
}

void for_people(const std::string& file, const draft::Conversation& conversation, const rules::RuleBook& rule_book) {
    fmt::print("{}", explanation_text(file, conversation.draft().subject, advice::explain(conversation, rule_book)));
}

} // namespace

int explain_command(const std::vector<std::string>& files, Format format) {
    return answer_checks(files, format, {as_json, for_people});
}

} // namespace offhook::program
