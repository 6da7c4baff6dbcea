// SPDX-License-Identifier: MPL-2.0
#include "program/commands.hpp"
#include "program/explanation_text.hpp"
#include "program/jsonl.hpp"
#include "program/mail_input.hpp"
#include "program/own_rules.hpp"
#include "program/person.hpp"
#include "program/request_of_mail.hpp"

#include <offhook/advice/explanation.hpp>
#include <offhook/protocol/read_request.hpp>
#include <offhook/reply/reply.hpp>

#include <fmt/format.h>

namespace offhook::program {

namespace {

bool explain_file(const std::string& file, Format format, const rules::RuleBook& rule_book) {
    const auto mail = read_mail_input(file);
    if (!mail) {
        return false;
    }
    const protocol::CheckRequest request = request_of_mail(*mail, file, person_language());
    const advice::Explanation explanation = advice::explain(request, rule_book);
    if (format == Format::json) {
        fmt::print("{}\n", reply::write_explanation(request.id, explanation));
    } else {
        fmt::print("{}", explanation_text(file, request.draft.subject, explanation));
    }
    return true;
}

} // namespace

int explain_command(const std::vector<std::string>& files, Format format) {
    const rules::RuleBook rule_book = own_rules();
    tell_problems(rule_book);
    if (format == Format::jsonl) {
        return answer_lines(files, [&rule_book](const std::string& line) -> LineAnswer {
            const auto request = protocol::read_check_request(line);
            if (const auto* const error = std::get_if<protocol::ProtocolError>(&request)) {
                return *error;
            }
            const auto& check = std::get<protocol::CheckRequest>(request);
            return reply::write_explanation(check.id, advice::explain(check, rule_book));
        });
    }
    bool all_read = true;
    for (const std::string& file : files.empty() ? std::vector<std::string>{"-"} : files) {
        all_read = explain_file(file, format, rule_book) && all_read;
    }
    return all_read ? done : bad_input;
}

} // namespace offhook::program
