// SPDX-License-Identifier: MPL-2.0
#include "terminal/line_width.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

namespace offhook::program {

namespace {

constexpr std::size_t widest_line = 100;
constexpr std::size_t narrowest_line = 30; // on a narrower terminal, breaking lines helps nobody
constexpr std::size_t usual_width = 80;

} // namespace

std::optional<std::size_t> terminal_width(int descriptor) {
    if (isatty(descriptor) == 0) {
        return std::nullopt;
    }
    winsize size{};
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual_width;
}

std::size_t width_of(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::string wrapped(std::string_view text, std::size_t indent) {
    const auto terminal = terminal_width(STDOUT_FILENO);
    if (!terminal || *terminal < narrowest_line) {
        return std::string(text);
    }
    const std::size_t width = std::min(*terminal, widest_line);
    std::string lines;
    std::size_t column = 0;
    while (!text.empty()) {
        // A word with the blanks before it.
        const std::size_t start = std::min(text.find_first_not_of(' '), text.size());
        const std::size_t end = std::min(text.find(' ', start), text.size());
        const std::size_t taken = width_of(text.substr(0, end));
        if (column > indent && column + taken > width) {
            lines += '\n' + std::string(indent, ' ');
            column = indent + width_of(text.substr(start, end - start));
            lines += text.substr(start, end - start);
        } else {
            lines += text.substr(0, end);
            column += taken;
        }
        text.remove_prefix(end);
    }
    return lines;
}

} // namespace offhook::program
