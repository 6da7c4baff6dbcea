// SPDX-License-Identifier: MPL-2.0
#include "program/commands.hpp"
#include "program/files.hpp"
#include "program/jsonl.hpp"
#include "program/person.hpp"
#include "program/request_of_mail.hpp"

#include <offhook/advice/judgement.hpp>
#include <offhook/protocol/read_request.hpp>
#include <offhook/reply/reply.hpp>
#include <offhook/unicode.hpp>
#include <offhook/wording/wording.hpp>

#include <fmt/color.h>
#include <fmt/format.h>

#include <cstdio>

namespace offhook::program {

namespace {

using advice::Advice;
using advice::Judgement;
using advice::Kind;
using advice::Warning;

fmt::text_style style(fmt::text_style wanted) {
    return shows_colour() ? wanted : fmt::text_style();
}

fmt::text_style style_of_severity(int severity) {
    return style(severity == 3   ? fmt::fg(fmt::terminal_color::red) | fmt::emphasis::bold
                 : severity == 2 ? fmt::fg(fmt::terminal_color::yellow) | fmt::emphasis::bold
                                 : fmt::text_style(fmt::emphasis::faint));
}

std::string_view name_for_person(Kind kind) {
    switch (kind) {
    case Kind::tone:
        return for_person("Tone", "Ton");
    case Kind::complaint:
        return for_person("Complaint", "Beschwerde");
    case Kind::conflict:
        return for_person("Conflict", "Konflikt");
    case Kind::long_thread:
        return for_person("Long thread", "Langes Hin und Her");
    case Kind::scheduling:
        return for_person("Finding a date", "Terminsuche");
    case Kind::refusal:
        return for_person("Refusal", "Absage");
    case Kind::translation:
        return for_person("Machine translation", "Maschinenübersetzung");
    case Kind::misunderstanding:
        return for_person("Misunderstanding", "Missverständnis");
    case Kind::never_spoken:
        return for_person("Never spoken", "Nie gesprochen");
    case Kind::attempts:
        return for_person("Attempts", "Anrufversuche");
    }
    return {};
}

wording::Text text_of(Advice advice) {
    switch (advice) {
    case Advice::write:
        return wording::Text::advice_write;
    case Advice::consider_call:
        return wording::Text::advice_consider_call;
    case Advice::call:
        return wording::Text::advice_call;
    }
    return wording::Text::advice_write;
}

// A mail could hold control characters that a terminal obeys.
std::string printable(std::u16string_view text) {
    std::u16string plain;
    for (const char16_t unit : text) {
        plain.push_back(unit < 0x20 || (unit >= 0x7F && unit < 0xA0) ? u' ' : unit);
    }
    return to_utf8(plain);
}

void print_for_people(const std::string& file, const protocol::CheckRequest& request, const Judgement& judgement) {
    const std::u16string text = to_utf16(request.draft.text);
    fmt::print("{}",
               fmt::format(style(fmt::emphasis::bold), "{}: {}\n", file, printable(to_utf16(request.draft.subject))));
    const int strongest = judgement.warnings.empty() ? 0 : judgement.warnings.front().severity;
    fmt::print("  {}\n", fmt::format(strongest < 2 ? fmt::text_style() : style_of_severity(strongest), "{}",
                                     wording::text(person_language(), text_of(judgement.advice))));
    for (const Warning& warning : judgement.warnings) {
        fmt::print("  {} {}\n", fmt::format(style_of_severity(warning.severity), "{}:", name_for_person(warning.kind)),
                   warning.reason);
        for (const Span& span : warning.spans) {
            fmt::print("      {}\n",
                       fmt::format(style_of_severity(warning.severity), "{}",
                                   printable(std::u16string_view(text).substr(span.start, span.end - span.start))));
        }
    }
}

bool check_file(const std::string& file, Format format, const rules::RuleBook& rule_book) {
    const auto bytes = read_file(file);
    if (!bytes) {
        return false;
    }
    const auto mail = mail::read_mail(*bytes);
    if (const auto* const no_mail = std::get_if<mail::NoMail>(&mail)) {
        fmt::print(stderr, "{}: {}\n", file, no_mail->cause);
        return false;
    }
    const protocol::CheckRequest request = request_of_mail(std::get<mail::Mail>(mail), file, person_language());
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
    rules::RuleBook rule_book;
    rule_book.add_folder(rules::own_packs_folder());
    for (const rules::Problem& problem : rule_book.problems()) {
        fmt::print(stderr, "{}:{}: {}\n", problem.file, problem.line, problem.cause);
    }
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
