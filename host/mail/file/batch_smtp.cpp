// SPDX-License-Identifier: MPL-2.0
#include "mail/file/batch_smtp.hpp"

#include <algorithm>
#include <cstddef>

namespace offhook::mail {

namespace {

constexpr std::size_t most_commands = 10'000; // recipients have one each

/// The first line, with its end.
std::string_view line_of(std::string_view bytes) {
    return bytes.substr(0, std::min(bytes.find('\n'), bytes.size() - 1) + 1);
}

/// Whether a line is a command, written in upper or lower case. No header field begins so: none has a space in its
/// name.
bool is_command(std::string_view line, std::string_view command) {
    return line.size() > command.size() &&
           std::equal(command.begin(), command.end(), line.begin(), [](char upper, char written) {
               return written == upper || (written >= 'a' && written <= 'z' && written - 'a' + 'A' == upper);
           });
}

bool is_data(std::string_view line) {
    return is_command(line, "DATA") && line.find_first_not_of(" \t\r\n", 4) == std::string_view::npos;
}

bool is_other_command(std::string_view line) {
    for (const std::string_view command : {"HELO ", "EHLO ", "MAIL FROM:", "RCPT TO:", "RSET", "NOOP"}) {
        if (is_command(line, command)) {
            return true;
        }
    }
    return false;
}

/// Where the mail that follows DATA ends.
std::size_t end_of_data(std::string_view data) {
    if (data.starts_with(".\n") || data.starts_with(".\r\n")) {
        return 0;
    }
    const auto end = std::min(data.find("\n.\n"), data.find("\n.\r\n"));
    return end == std::string_view::npos ? data.size() : end + 1;
}

} // namespace

std::string_view without_smtp_commands(std::string_view bytes, std::string& copy) {
    auto rest = bytes;
    std::size_t commands = 0;
    while (!rest.empty() && commands < most_commands && is_other_command(line_of(rest))) {
        rest.remove_prefix(line_of(rest).size());
        ++commands;
    }
    if (commands == 0 || rest.empty() || !is_data(line_of(rest))) {
        return bytes;
    }
    rest.remove_prefix(line_of(rest).size());
    rest = rest.substr(0, end_of_data(rest));
    if (!rest.starts_with("..") && rest.find("\n..") == std::string_view::npos) {
        return rest;
    }
    copy.clear();
    while (!rest.empty()) {
        const auto line = line_of(rest);
        copy += line.substr(line.starts_with("..") ? 1 : 0);
        rest.remove_prefix(line.size());
    }
    return copy;
}

} // namespace offhook::mail
