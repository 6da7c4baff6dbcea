// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/told.hpp"
#include "judgement/warning.hpp"
#include "letters/after_call_letter.hpp"
#include "letters/call_letter.hpp"
#include "letters/wording/letter_templates.hpp"

#include <string>
#include <utility>
#include <vector>

/// Requests for the tests of letters, all between invented people.
namespace offhook::test {

/// The program's own words.
inline const letters::LetterTemplates built_in;

struct CallRequest : Told, draft::CallLetterOptions {};
struct AfterCallRequest : Told, draft::AfterCallNotes {};

inline letters::Letter write_call_letter(const CallRequest& request, const std::vector<advice::Warning>& warnings,
                                         const letters::LetterTemplates& templates) {
    return letters::write_call_letter(conversation_of(request), request, warnings, templates);
}

inline letters::Letter write_after_call_letter(const AfterCallRequest& request,
                                               const letters::LetterTemplates& templates) {
    return letters::write_after_call_letter(conversation_of(request), request, templates);
}

inline CallRequest german_request(std::string text = {}) {
    CallRequest request;
    request.locale = Language::german;
    request.draft.subject = "AW: Bestellung 4711";
    request.draft.from = "Jana Reh <jana@example.org>";
    request.draft.to = {"Max Hügel <max@example.com>"};
    request.draft.text = std::move(text);
    return request;
}

inline CallRequest english_request(std::string text = {}) {
    CallRequest request;
    request.locale = Language::english;
    request.draft.subject = "Re: Order 4711";
    request.draft.from = "Jane Roe <jane@example.org>";
    request.draft.to = {"Max Hill <max@example.com>"};
    request.draft.text = std::move(text);
    return request;
}

inline ToldMail mail_of(std::string from, std::string text) {
    ToldMail result;
    result.from = std::move(from);
    result.text = std::move(text);
    return result;
}

/// Warnings that are all as strong.
inline std::vector<advice::Warning> warnings_of(const std::vector<advice::Kind>& kinds) {
    std::vector<advice::Warning> warnings;
    for (const advice::Kind kind : kinds) {
        warnings.push_back({kind, 2, {}, {}, {}});
    }
    return warnings;
}

} // namespace offhook::test
