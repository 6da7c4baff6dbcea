// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/body/body_lines.hpp"

namespace offhook::mail {

// What stands in and around the address block below a mail. Words are those of a line, not folded, unless it is said.

/// A phone number, a web or postal address or a company, alone or between bars: "Ann Example | 030 1234567".
bool is_contact_line(std::u16string_view words);

/// "www.example.org", "Mail: ann@example.org". The text is folded.
bool holds_web_address(std::u16string_view text);

/// "Sample Ltd". The text is folded.
bool holds_company_word(std::u16string_view text);

/// A line that may stand in an address block before its first clear sign: a name, a post, a department.
bool may_stand_above_contact(std::u16string_view words);

/// "I live in Sample Street 12 now."
bool is_sentence(std::u16string_view words);

/// "PS: …", which is own even below a signature.
bool is_postscript(std::u16string_view words);

/// "Mit freundlichen Grüßen", "Kind regards, Ann": a short line that begins with a closing.
bool is_closing(std::u16string_view words);

/// A part of a line: runs of letters, digits and what stands within names ("e.v", "b.v", "ust-idnr", "web.de").
template <typename Visit>
void each_word(std::u16string_view text, Visit visit) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (!is_letter(text[at]) && !is_digit(text[at])) {
            ++at;
            continue;
        }
        const auto start = at;
        while (at < text.size() &&
               (is_letter(text[at]) || is_digit(text[at]) ||
                ((text[at] == u'.' || text[at] == u'-') && at + 1 < text.size() && is_letter(text[at + 1])))) {
            ++at;
        }
        visit(text.substr(start, at - start));
    }
}

} // namespace offhook::mail
