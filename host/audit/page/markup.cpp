// SPDX-License-Identifier: MPL-2.0
#include "audit/page/markup.hpp"

#include <fmt/format.h>

namespace offhook::audit {

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char letter : text) {
        switch (letter) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        case '\'':
            safe += "&#39;";
            break;
        default:
            safe.push_back(letter);
        }
    }
    return safe;
}

std::string table(std::string_view caption, const std::vector<std::string>& headings,
                  const std::vector<std::vector<std::string>>& rows) {
    std::string markup = fmt::format("<table><caption>{}</caption><thead><tr>", escaped(caption));
    for (const std::string& heading : headings) {
        markup += fmt::format("<th scope=\"col\">{}</th>", escaped(heading));
    }
    markup += "</tr></thead><tbody>";
    for (const std::vector<std::string>& row : rows) {
        markup += "<tr>";
        for (std::size_t column = 0; column < row.size(); ++column) {
            markup += column == 0 ? fmt::format("<th scope=\"row\"><bdi>{}</bdi></th>", escaped(row[column]))
                                  : fmt::format("<td>{}</td>", escaped(row[column]));
        }
        markup += "</tr>";
    }
    return markup + "</tbody></table>\n";
}

} // namespace offhook::audit
