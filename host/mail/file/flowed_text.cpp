// SPDX-License-Identifier: MPL-2.0
#include "mail/file/flowed_text.hpp"

#include <algorithm>
#include <cstddef>

namespace offhook::mail {

std::string unflowed(std::string_view text, bool delete_space) {
    std::string result;
    result.reserve(text.size() + 16);
    bool open = false; // the line before ended with a space: this one goes on with it
    std::size_t open_depth = 0;
    while (!text.empty()) {
        const auto newline = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, newline);
        text.remove_prefix(std::min(newline + 1, text.size()));
        if (!line.empty() && line.back() == '\r') {
            line.remove_suffix(1);
        }
        std::size_t depth = 0;
        while (depth < line.size() && line[depth] == '>') {
            ++depth;
        }
        line.remove_prefix(depth);
        // RFC 3676, 4.4: a space was put before what would otherwise be read as a mark.
        if (!line.empty() && line.front() == ' ') {
            line.remove_prefix(1);
        }
        const bool delimiter = line == "-- ";
        const bool joins = open && depth == open_depth && !delimiter;
        if (open && !joins) {
            result += '\n';
        }
        if (!joins) {
            for (std::size_t mark = 0; mark < depth; ++mark) {
                result += mark + 1 < depth ? ">" : line.empty() ? ">" : "> ";
            }
        }
        open = !delimiter && !line.empty() && line.back() == ' ';
        open_depth = depth;
        if (open && delete_space) {
            line.remove_suffix(1);
        }
        result += line;
        if (!open) {
            result += '\n';
        }
    }
    if (open) {
        result += '\n';
    }
    return result;
}

} // namespace offhook::mail
