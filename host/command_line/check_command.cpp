// SPDX-License-Identifier: MPL-2.0
#include "advice/judgement.hpp"
#include "base/unicode.hpp"
#include "command_line/commands.hpp"
#include "command_line/inputs/check_inputs.hpp"
#include "reply/reply.hpp"
#include "sentences/command_line/judgement.hpp"
#include "terminal/language_of_user.hpp"
#include "terminal/marked_words.hpp"
#include "terminal/names_for_people.hpp"
#include "terminal/printable.hpp"

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
        fmt::print("  {}\n", for_person(sentences::judgement::put_civilly, *warning.wording));
    }
}

void print_for_people(const std::string& file, const draft::Draft& draft, const Judgement& judgement) {
    const std::u16string& text = draft.body.text();
    fmt::print("{}", fmt::format(style(fmt::emphasis::bold), "{}: {}\n", file, printable(to_utf16(draft.subject))));
    const int strongest = judgement.warnings.empty() ? 0 : judgement.warnings.front().severity;
    fmt::print("  {}\n", fmt::format(strongest < 2 ? fmt::text_style() : style_of_severity(strongest), "{}",
                                     sentence_for_person(judgement.advice)));
    if (judgement.no_call) {
        fmt::print("  {}\n", judgement.no_call->reason);
    }
    for (const Warning& warning : judgement.warnings) {
        print_warning(warning, text);
    }
}

std::string as_json(const std::string& id, const draft::Conversation& conversation, const rules::RuleBook& rule_book) {
    return reply::write_judgement(id, advice::judge(conversation, rule_book));
}

void for_people(const std::string& file, const draft::Conversation& conversation, const rules::RuleBook& rule_book) {
    print_for_people(file, conversation.draft(), advice::judge(conversation, rule_book));
}

} // namespace

int check_command(const std::vector<std::string>& files, Format format) {
    return answer_checks(files, format, {as_json, for_people});
}

} // namespace offhook::program
