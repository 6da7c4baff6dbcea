// SPDX-License-Identifier: MPL-2.0
#include "program/commands.hpp"
#include "program/jsonl.hpp"
#include "program/mail_input.hpp"
#include "program/marked_words.hpp"
#include "program/names.hpp"
#include "program/own_rules.hpp"
#include "program/person.hpp"
#include "program/printable.hpp"
#include "program/request_of_mail.hpp"

#include <offhook/advice/judgement.hpp>
#include <offhook/protocol/read_request.hpp>
#include <offhook/reply/reply.hpp>
#include <offhook/unicode.hpp>

#include <fmt/color.h>
#include <fmt/format.h>

namespace offhook::program {

namespace {

using advice::Judgement;
using advice::Warning;

fmt::text_style style(fmt::text_style wanted) {
    return shows_colour() ? wanted : fmt::text_style();
}

fmt::text_style style_of_severity(int severity) {
    return style(severity == 3   ? fmt::fg(fmt::terminal_color::red) | fmt::emphasis::bold
                 : severity == 2 ? fmt::fg(fmt::terminal_color::yellow) | fmt::emphasis::bold
                                 : fmt::text_style(fmt::emphasis::faint));
}

Marks marks_of_severity(int severity) {
    if (!shows_colour()) {
        return {"«", "»"};
    }
    const std::string styled =
        fmt::format(style_of_severity(severity) | fmt::text_style(fmt::emphasis::underline), "{}", "|");
    const std::size_t middle = styled.find('|');
    return {styled.substr(0, middle), styled.substr(middle + 1)};
}

void print_warning(const Warning& warning, std::u16string_view text) {
    fmt::print("\n  {} {}\n", fmt::format(style_of_severity(warning.severity), "{}:", name_for_person(warning.kind)),
               warning.reason);
    for (const MarkedLine& line : mark_words(text, warning.spans, marks_of_severity(warning.severity))) {
        fmt::print("  {} {}\n", fmt::format(style(fmt::emphasis::faint), "{:>5} │", line.number), line.text);
    }
    if (warning.wording) {
        fmt::print("  {}\n", for_person(fmt::format("Put civilly: “{}”", *warning.wording),
                                        fmt::format("Höflicher gesagt: „{}“", *warning.wording)));
    }
}

void print_for_people(const std::string& file, const protocol::CheckRequest& request, const Judgement& judgement) {
    const std::u16string text = to_utf16(request.draft.text);
    fmt::print("{}",
               fmt::format(style(fmt::emphasis::bold), "{}: {}\n", file, printable(to_utf16(request.draft.subject))));
    const int strongest = judgement.warnings.empty() ? 0 : judgement.warnings.front().severity;
    fmt::print("  {}\n", fmt::format(strongest < 2 ? fmt::text_style() : style_of_severity(strongest), "{}",
                                     sentence_for_person(judgement.advice)));
    for (const Warning& warning : judgement.warnings) {
        print_warning(warning, text);
    }
}

bool check_file(const std::string& file, Format format, const rules::RuleBook& rule_book) {
    const auto mail = read_mail_input(file);
    if (!mail) {
        return false;
    }
    const protocol::CheckRequest request = request_of_mail(*mail, file, person_language());
    const Judgement judgement = advice::judge(request, rule_book);
    if (format == Format::json) {
        fmt::print("{}\n", reply::write_judgement(request.id, judgement));
    } else {
        print_for_people(file, request, judgement);
    }
    return true;
}

} // namespace

int check_command(const std::vector<std::string>& files, Format format) {
    const rules::RuleBook rule_book = own_rules();
    tell_problems(rule_book);
    if (format == Format::jsonl) {
        return answer_lines(files, [&rule_book](const std::string& line) -> LineAnswer {
            const auto request = protocol::read_check_request(line);
            if (const auto* const error = std::get_if<protocol::ProtocolError>(&request)) {
                return *error;
            }
            const auto& check = std::get<protocol::CheckRequest>(request);
            return reply::write_judgement(check.id, advice::judge(check, rule_book));
        });
    }
    bool all_read = true;
    for (const std::string& file : files.empty() ? std::vector<std::string>{"-"} : files) {
        all_read = check_file(file, format, rule_book) && all_read;
    }
    return all_read ? done : bad_input;
}

} // namespace offhook::program
