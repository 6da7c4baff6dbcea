// SPDX-License-Identifier: MPL-2.0
#include "sentences/contacts.hpp"

#include <fmt/format.h>

namespace offhook::wording {

std::string text_of(Language language, const contacts::Attempts& attempts) {
    return language == Language::german
               ? fmt::format(
                     "Sie haben in letzter Zeit {}-mal angerufen und niemanden erreicht. Bitten Sie schriftlich um "
                     "ein kurzes Gespräch und schlagen Sie eine Zeit vor.",
                     attempts.count)
               : fmt::format("You have called {} times lately and reached nobody. Ask for a short call in writing, and "
                             "propose a time.",
                             attempts.count);
}

std::string text_of(Language language, const contacts::NeverSpoken& never_spoken) {
    const bool german = language == Language::german;
    if (never_spoken.people > 0) {
        return german
                   ? fmt::format(
                         "Mit {2} Personen bei {0} gingen in {3} Wochen {1} Mails hin und her, und kein Anruf ist "
                         "eingetragen. Ein kurzes Gespräch zum Kennenlernen erleichtert vieles.",
                         never_spoken.name, never_spoken.mails, never_spoken.people, never_spoken.weeks)
                   : fmt::format("{1} mails have gone to and fro with {2} people at {0} in {3} weeks, and no call is "
                                 "logged. A short call to get to know each other makes many things easier.",
                                 never_spoken.name, never_spoken.mails, never_spoken.people, never_spoken.weeks);
    }
    return german
               ? fmt::format("Mit {0} gingen in {2} Wochen {1} Mails hin und her, und kein Anruf ist eingetragen. Ein "
                             "kurzes Gespräch zum Kennenlernen erleichtert vieles.",
                             never_spoken.name, never_spoken.mails, never_spoken.weeks)
               : fmt::format(
                     "{1} mails have gone to and fro with {0} in {2} weeks, and no call is logged. A short call "
                     "to get to know each other makes many things easier.",
                     never_spoken.name, never_spoken.mails, never_spoken.weeks);
}

std::string text_of(Language language, advice::NoCall no_call) {
    const bool german = language == Language::german;
    switch (no_call) {
    case advice::NoCall::prefers_mail:
        return german ? "Dieser Kontakt möchte lieber Mails; einen Anruf schlägt Offhook nicht vor."
                      : "This contact prefers mail; Offhook suggests no call.";
    case advice::NoCall::snoozed:
        return german ? "In dieser Unterhaltung schlägt Offhook vorerst keinen Anruf vor."
                      : "In this thread, Offhook suggests no call for now.";
    case advice::NoCall::many_recipients:
        return german ? "Die Mail geht an viele; einen Anruf schlägt Offhook nicht vor."
                      : "The mail goes to many people; Offhook suggests no call.";
    case advice::NoCall::automatic:
        break;
    }
    return german ? "Am anderen Ende ist eine Liste oder ein Programm; einen Anruf schlägt Offhook nicht vor."
                  : "There is a list or a program at the other end; Offhook suggests no call.";
}

} // namespace offhook::wording
