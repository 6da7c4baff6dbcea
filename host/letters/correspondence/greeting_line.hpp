// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "base/span.hpp"
#include "draft/mail_body.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::letters {

/// What a greeting line tells.
struct Greeting {
    Span line;                         ///< in the text it was found in, without the line break
    std::optional<Language> language;  ///< none where the words serve both languages ("Hi Max,")
    bool respectful = false;           ///< with "geehrte" or a courtesy title: goes with Sie
    bool casual = false;               ///< begins with "Hi", "Hallo", "Hey" or the like, not with "Dear" or "Guten Tag"
    bool by_given_name = false;        ///< exactly one name and no title: most likely a given name
    bool several = false;              ///< greets more than one person
    bool time_of_day = false;          ///< fits one part of the day only
    std::vector<std::u16string> names; ///< folded, titles and particles left out
};

/// Reads one line as a greeting: "Sehr geehrte Frau Dr. Berg,", "Hallo Max", "Dear Mr Hill,". None where the line is
/// longer than a greeting, holds anything else but names and titles, or asks something.
std::optional<Greeting> read_greeting(std::u16string_view line);

/// The greeting in the first line that is the writer's own and not empty, of a plain-text body with or without quotes.
std::optional<Greeting> find_greeting(const draft::MailBody& body);
std::optional<Greeting> find_greeting(std::u16string_view body);

} // namespace offhook::letters
