// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/check_inputs.hpp"

#include "command_line/inputs/conversation_of_mail.hpp"
#include "command_line/inputs/jsonl.hpp"
#include "command_line/inputs/mail_input.hpp"
#include "command_line/inputs/own_rules.hpp"
#include "command_line/inputs/read_file.hpp"
#include "protocol/read_request.hpp"
#include "terminal/exit_status.hpp"
#include "terminal/language_of_user.hpp"

#include <fmt/format.h>

namespace offhook::program {

namespace {

void answer_file(const std::string& file, Format format, const CheckAnswers& answers,
                 const rules::RuleBook& rule_book) {
    const draft::Conversation conversation = conversation_of_mail(read_mail_input(file), person_language());
    if (format == Format::json) {
        fmt::print("{}\n", answers.as_json(file, conversation, rule_book));
    } else {
        answers.for_people(file, conversation, rule_book);
    }
}

} // namespace

int answer_checks(const std::vector<std::string>& files, Format format, const CheckAnswers& answers) {
    const rules::RuleBook rule_book = own_rules_with_problems_told();
    if (format == Format::jsonl) {
        return answer_lines(files, [&](const std::string& line) -> LineAnswer {
            const auto request = protocol::read_check_request(line);
            if (const auto* const error = std::get_if<protocol::ProtocolError>(&request)) {
                return *error;
            }
            const auto& check = std::get<protocol::CheckRequest>(request);
            return answers.as_json(check.id, check.conversation, rule_book);
        });
    }
    return for_each_file(files, [&](const std::string& file) { answer_file(file, format, answers, rule_book); });
}

} // namespace offhook::program
