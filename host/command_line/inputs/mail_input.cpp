// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/mail_input.hpp"

#include "command_line/inputs/mail_reader.hpp"
#include "command_line/inputs/read_file.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace offhook::program {

std::optional<mail::Mail> read_mail_input(const std::string& file) {
    const auto bytes = read_file(file);
    if (!bytes) {
        return std::nullopt;
    }
    auto read = read_mail_file(*bytes);
    if (const auto* const no_mail = std::get_if<mail::NoMail>(&read)) {
        fmt::print(stderr, "{}: {}\n", file, no_mail->cause);
        return std::nullopt;
    }
    return std::get<mail::Mail>(std::move(read));
}

} // namespace offhook::program
