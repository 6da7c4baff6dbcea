// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace offhook::wording {

/// What the program says to people, apart from the reasons of rules and from letters. English is on the left of each
/// line of wording.cpp, German on the right.
enum class Text {
    host_older_than_add_on,
    host_newer_than_add_on,
    long_thread,           ///< arguments: number of mails, of turns, of changes of hands
    long_thread_over_days, ///< arguments: the same, and number of days, at least 2
    words_so_far,          ///< argument: number of words
    call_settles,
    scheduling_declined, ///< one date was proposed and turned down
    scheduling_open,     ///< one side proposed dates more than once
    scheduling_rounds,   ///< argument: the ordinal of the round
    question_repeated,
    question_repeated_often, ///< argument: the ordinal of the asking
    heat_on_both_sides,
    heat_of_others,
    heat_of_writer,
    mixed_address,
    advice_write,
    advice_consider_call,
    advice_call,
    no_telephone_program,
};

/// The text in a language, its places filled in.
std::string text(Language language, Text text, const std::vector<std::string>& places = {});

/// An ordinal as a word that stands before a noun of feminine gender ("third", "dritte"); from 13 on in digits.
std::string ordinal(Language language, int number);

} // namespace offhook::wording
