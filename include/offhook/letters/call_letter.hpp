// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <offhook/advice/warning.hpp>
#include <offhook/locale.hpp>
#include <offhook/protocol/request.hpp>
#include <offhook/span.hpp>

#include <optional>
#include <string>
#include <vector>

namespace offhook::letters {

/// The German form of address: Sie or du.
enum class Address { formal, informal };

/// A letter that asks for a short call, and where it goes.
struct CallLetter {
    Language language = Language::english;
    std::optional<Address> address; ///< none in English
    std::string text;               ///< UTF-8, LF line ends, paragraphs parted by an empty line, none at either end
    std::size_t at = 0;       ///< UTF-16 offset in the draft's text: 0, or the end of the greeting line that is reused
    std::vector<Span> remove; ///< own words that the letter takes the place of, only when asked to replace
};

/// Writes the letter. The language is that of the thread's newest mail that tells one, else of the words that the draft
/// quotes, else the draft's, else the locale's; the form of address is taken from the writer's and then the
/// correspondent's words, formal where neither shows one. The reason is the one that belongs to the first of the
/// warnings that has a letter of its own, in the order complaint, conflict, misunderstanding, scheduling, long-thread,
/// refusal, tone, else a general one. A greeting line of the draft is reused where it is in the letter's language; else
/// it is own words like any other. Linear in the request's size. Throws std::runtime_error only where the program
/// itself is broken.
CallLetter write_call_letter(const protocol::CallRequest& request, const std::vector<advice::Warning>& warnings);

} // namespace offhook::letters
