// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <offhook/locale.hpp>

#include <string>
#include <string_view>

namespace offhook::wording {

/// What the program says to people, apart from the reasons of rules and from letters. English is on the left of each
/// line of wording.cpp, German on the right.
enum class Text {
    host_older_than_add_on,
    host_newer_than_add_on,
    long_thread,         ///< arguments: number of mails, number of turns
    scheduling_declined, ///< argument: number of proposals
    scheduling_open,     ///< argument: number of proposals
    mixed_address,
    advice_write,
    advice_consider_call,
    advice_call,
    no_telephone_program,
};

/// The text in a language, its numbers filled in.
std::string text(Language language, Text text, int first = 0, int second = 0);

} // namespace offhook::wording
