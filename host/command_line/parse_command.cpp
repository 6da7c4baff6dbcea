// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "command_line/commands.hpp"
#include "command_line/inputs/jsonl.hpp"
#include "command_line/inputs/mail_input.hpp"
#include "command_line/inputs/read_file.hpp"
#include "mail/body/body.hpp"
#include "protocol/read_request.hpp"
#include "reply/reply.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace offhook::program {

namespace {

void parse_file(const std::string& file, Format format) {
    const mail::Mail mail = read_mail_input(file);
    if (format == Format::json) {
        fmt::print("{}\n", reply::write_mail(mail));
    } else {
        fmt::print("{}\n", to_utf8(mail::own_text(to_utf16(mail.text))));
    }
}

} // namespace

int parse_command(const std::vector<std::string>& files, Format format) {
    if (format == Format::jsonl) {
        return answer_lines(files, [](const std::string& line) -> LineAnswer {
            const auto request = protocol::read_parse_line(line);
            if (const auto* const error = std::get_if<protocol::ProtocolError>(&request)) {
                return *error;
            }
            const auto& parse = std::get<protocol::ParseLine>(request);
            return reply::write_own_text(parse.id, to_utf8(mail::own_text(to_utf16(parse.text))));
        });
    }
    return for_each_file(files, [&](const std::string& file) { parse_file(file, format); });
}

} // namespace offhook::program
