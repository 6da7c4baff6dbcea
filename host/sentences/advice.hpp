// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// What Offhook advises, and why, where no rule of a pack tells the reason.
namespace offhook::sentences::advice {

inline constexpr Sentence<> write = {
    .english = "Nothing speaks against writing this mail.",
    .german = "Nichts spricht dagegen, diese Mail zu schreiben.",
};
inline constexpr Sentence<> consider_call = {
    .english = "Consider a call.",
    .german = "Überlegen Sie, ob Sie lieber anrufen.",
};
inline constexpr Sentence<> call = {
    .english = "Better call.",
    .german = "Besser anrufen.",
};

// What kinds of warnings are called.

inline constexpr Sentence<> tone = {"Tone", "Ton"};
inline constexpr Sentence<> complaint = {"Complaint", "Beschwerde"};
inline constexpr Sentence<> conflict = {"Conflict", "Konflikt"};
inline constexpr Sentence<> long_thread = {"Long thread", "Langes Hin und Her"};
inline constexpr Sentence<> scheduling = {"Finding a date", "Terminsuche"};
inline constexpr Sentence<> refusal = {"Refusal", "Absage"};
inline constexpr Sentence<> translation = {"Machine translation", "Maschinenübersetzung"};
inline constexpr Sentence<> misunderstanding = {"Misunderstanding", "Missverständnis"};
inline constexpr Sentence<> never_spoken = {"Never spoken", "Nie gesprochen"};
inline constexpr Sentence<> attempts = {"Attempts", "Anrufversuche"};

// Reasons of warnings.

/// Arguments: mails with the draft, turns, changes of hands.
inline constexpr Sentence<int, int, int> thread_is_long = {
    .english = "With this one, {0} mails have gone to and fro here in {1} turns; the matter changed hands {2} times.",
    .german =
        "Mit dieser sind hier {0} Mails in {1} Zügen hin- und hergegangen; die Sache wechselte {2}-mal die Seite.",
};
/// Arguments: the same, and days, at least 2.
inline constexpr Sentence<int, int, int, int> thread_is_long_over_days = {
    .english = "With this one, {0} mails have gone to and fro here in {1} turns within {3} days; the matter changed "
               "hands {2} times.",
    .german = "Mit dieser sind hier {0} Mails in {1} Zügen binnen {3} Tagen hin- und hergegangen; die Sache wechselte "
              "{2}-mal die Seite.",
};
inline constexpr Sentence<std::size_t> words_so_far = {
    .english = "That has cost {} words so far.",
    .german = "Das hat bisher {} Wörter gekostet.",
};
inline constexpr Sentence<> call_settles = {
    .english = "A short call usually settles such a thing faster than the next mail.",
    .german = "Ein kurzer Anruf klärt so etwas meist schneller als die nächste Mail.",
};
/// One date was proposed and turned down.
inline constexpr Sentence<> date_declined = {
    .english = "A date was proposed and turned down, and no other is agreed yet. On the phone, both look into their "
               "diaries at once.",
    .german = "Ein Terminvorschlag wurde abgelehnt, und noch ist kein anderer vereinbart. Am Telefon schauen beide "
              "zugleich in den Kalender.",
};
/// One side proposed dates more than once.
inline constexpr Sentence<> date_open = {
    .english = "Dates have been proposed more than once, and none is agreed yet. On the phone, both look into their "
               "diaries at once.",
    .german = "Hier wurden mehrfach Termine vorgeschlagen, und noch ist keiner vereinbart. Am Telefon schauen beide "
              "zugleich in den Kalender.",
};
/// Argument: the round, as sentences::ordinal writes it.
inline constexpr Sentence<std::string_view> date_in_rounds = {
    .english = "This is the {} round of proposed dates, and none is agreed yet. On the phone, both look into their "
               "diaries at once.",
    .german = "Das ist die {} Runde mit Terminvorschlägen, noch keine Einigung. Am Telefon schauen beide zugleich in "
              "den Kalender.",
};
inline constexpr Sentence<> question_repeated = {
    .english = "The same question is asked again here, although an answer has come. Two minutes on the telephone save "
               "the next round.",
    .german = "Hier wird dieselbe Frage noch einmal gestellt, obwohl schon eine Antwort kam. Zwei Minuten am Telefon "
              "ersparen die nächste Runde.",
};
/// Argument: the time that it is asked, as sentences::ordinal writes it.
inline constexpr Sentence<std::string_view> question_repeated_often = {
    .english = "The same question is asked for the {} time here, and no answer has settled it. Two minutes on the "
               "telephone save the next round.",
    .german = "Dieselbe Frage wird hier schon zum {}n Mal gestellt, und keine Antwort hat sie geklärt. Zwei Minuten am "
              "Telefon ersparen die nächste Runde.",
};
inline constexpr Sentence<> heat_on_both_sides = {
    .english = "The tone has become sharp on both sides. In writing it only gets sharper; a conversation takes the "
               "heat out.",
    .german = "Der Ton ist auf beiden Seiten scharf geworden. Schriftlich schaukelt sich das weiter auf; ein Gespräch "
              "nimmt die Hitze heraus.",
};
inline constexpr Sentence<> heat_of_others = {
    .english = "From mail to mail the other side’s tone has become sharper. A conversation now takes the heat out "
               "before it comes to a break.",
    .german = "Von Mail zu Mail ist der Ton der anderen Seite schärfer geworden. Ein Gespräch nimmt jetzt die Hitze "
              "heraus, bevor es zum Bruch kommt.",
};
inline constexpr Sentence<> heat_of_writer = {
    .english = "From mail to mail your own tone has become sharper here. A conversation now takes the heat out before "
               "it comes to a break.",
    .german = "Von Mail zu Mail ist hier Ihr eigener Ton schärfer geworden. Ein Gespräch nimmt jetzt die Hitze heraus, "
              "bevor es zum Bruch kommt.",
};
inline constexpr Sentence<> mixed_address = {
    .english = "The mail addresses you with both “Sie” and “du”, as machine translations do. Something may have been "
               "lost in it; ask on the phone what was meant.",
    .german = "Die Mail spricht Sie mal mit „Sie“, mal mit „du“ an, wie es Übersetzungsprogramme tun. Dabei kann etwas "
              "verloren gegangen sein; fragen Sie am Telefon, was gemeint war.",
};

// Why no call is suggested.

inline constexpr Sentence<> contact_prefers_mail = {
    .english = "This contact prefers mail; Offhook suggests no call.",
    .german = "Dieser Kontakt möchte lieber Mails; einen Anruf schlägt Offhook nicht vor.",
};
inline constexpr Sentence<> thread_is_snoozed = {
    .english = "In this thread, Offhook suggests no call for now.",
    .german = "In dieser Unterhaltung schlägt Offhook vorerst keinen Anruf vor.",
};
inline constexpr Sentence<> many_recipients = {
    .english = "The mail goes to many people; Offhook suggests no call.",
    .german = "Die Mail geht an viele; einen Anruf schlägt Offhook nicht vor.",
};
inline constexpr Sentence<> nobody_to_call = {
    .english = "There is a list or a program at the other end; Offhook suggests no call.",
    .german = "Am anderen Ende ist eine Liste oder ein Programm; einen Anruf schlägt Offhook nicht vor.",
};

} // namespace offhook::sentences::advice
