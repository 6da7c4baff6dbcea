// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// What the page of an audit says beyond audit.hpp. Numbers and durations are arguments as numbers.hpp and dates.hpp
/// write them.
namespace offhook::sentences::audit_page {

inline constexpr Sentence<> title = {
    .english = "What should have been a call",
    .german = "Was ein Anruf hätte sein sollen",
};

// Below the result.

/// Argument: the addresses.
inline constexpr Sentence<std::string_view> your_mails_are_from = {
    .english = "your mails are those from {}",
    .german = "Ihre Mails sind die von {}",
};
inline constexpr Sentence<std::string_view> your_mails_are_guessed = {
    .english = "your mails are those from {} (guessed)",
    .german = "Ihre Mails sind die von {} (erraten)",
};
/// Argument: a date.
inline constexpr Sentence<std::string_view> since = {
    .english = "since {}",
    .german = "seit {}",
};

// Below figures.

inline constexpr Sentence<> threads_that_should_have_been_a_call = {
    .english = "threads that should have been a call",
    .german = "Mailwechsel, besser ein Anruf",
};
inline constexpr Sentence<> mails_in_them = {
    .english = "mails in them",
    .german = "Mails darin",
};
inline constexpr Sentence<> you_spent = {
    .english = "you spent writing them",
    .german = "haben Sie daran geschrieben",
};
inline constexpr Sentence<> others_spent = {
    .english = "the others spent",
    .german = "haben die anderen geschrieben",
};

// Links and headings.

inline constexpr Sentence<> on_this_page = {
    .english = "On this page",
    .german = "Auf dieser Seite",
};
inline constexpr Sentence<> in_pictures = {
    .english = "In pictures",
    .german = "In Bildern",
};

/// Arguments: mails, turns, the person's time, that of the others.
inline constexpr Sentence<std::string_view, std::string_view, std::string_view, std::string_view> thread = {
    .english = "{} mails in {} turns · you wrote for {}, others for {}",
    .german = "{} Mails in {} Zügen · Sie schrieben {}, andere {}",
};
inline constexpr Sentence<std::string_view> and_more = {
    .english = "and {} more",
    .german = "und {} weitere",
};

// Charts.

inline constexpr Sentence<> by_turns = {
    .english = "Threads by turns",
    .german = "Mailwechsel nach Zahl der Züge",
};
/// Arguments: conversations, those that should have been a call.
inline constexpr Sentence<std::string_view, std::string_view> by_turns_described = {
    .english = "How many of the {} threads with mails both ways had two, three and more turns, and how many of them "
               "should have been a call: {}.",
    .german = "Wie viele der {} Mailwechsel zwei, drei und mehr Züge hatten und wie viele davon ein Anruf hätten sein "
              "sollen: {}.",
};
inline constexpr Sentence<> turns = {
    .english = "Turns",
    .german = "Züge",
};
inline constexpr Sentence<std::string_view> so_many_turns = {
    .english = "{} turns",
    .german = "{} Züge",
};
inline constexpr Sentence<> should_have_been_a_call = {
    .english = "should have been a call",
    .german = "hätte ein Anruf sein sollen",
};
inline constexpr Sentence<> fine_by_mail = {
    .english = "fine by mail",
    .german = "per Mail richtig",
};
inline constexpr Sentence<> month = {
    .english = "Month",
    .german = "Monat",
};
inline constexpr Sentence<> mails_by_month = {
    .english = "Mails by month",
    .german = "Mails nach Monaten",
};
inline constexpr Sentence<> mails_by_month_described = {
    .english = "How many mails were sent and received in each month.",
    .german = "Wie viele Mails in jedem Monat gesendet und empfangen wurden.",
};
inline constexpr Sentence<> sent = {
    .english = "sent",
    .german = "gesendet",
};
inline constexpr Sentence<> received = {
    .english = "received",
    .german = "empfangen",
};
inline constexpr Sentence<> calls_by_month = {
    .english = "Threads that should have been a call, by the month in which they ended",
    .german = "Mailwechsel, die ein Anruf hätten sein sollen, nach dem Monat, in dem sie endeten",
};
inline constexpr Sentence<> calls_by_month_described = {
    .english = "How many such threads ended in each month.",
    .german = "Wie viele solcher Mailwechsel in jedem Monat endeten.",
};
/// Argument: how many there are.
inline constexpr Sentence<std::string_view> contacts_described = {
    .english = "The contacts with the most mails both ways, of {} with at least five from either side.",
    .german = "Die Kontakte mit den meisten Mails hin und her, von {} mit mindestens fünf von jeder Seite.",
};
inline constexpr Sentence<> contact = {
    .english = "Contact",
    .german = "Kontakt",
};
inline constexpr Sentence<> figures_as_table = {
    .english = "The figures as a table",
    .german = "Die Zahlen als Tabelle",
};

// The footer.

/// Arguments: mails, conversations, those judged.
inline constexpr Sentence<std::string_view, std::string_view, std::string_view> what_was_read = {
    .english = "{} mails read, {} threads with mails both ways, {} of them judged.",
    .german = "{} Mails gelesen, {} Mailwechsel, {} davon beurteilt.",
};
inline constexpr Sentence<> made_on_this_computer = {
    .english = "Made by Offhook on this computer. This page holds subjects, names and addresses; nothing of it was "
               "sent anywhere.",
    .german = "Von Offhook auf diesem Rechner erstellt. Diese Seite enthält Betreffe, Namen und Adressen; nichts davon "
              "wurde irgendwohin gesendet.",
};

} // namespace offhook::sentences::audit_page
