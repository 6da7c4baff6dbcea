// SPDX-License-Identifier: MPL-2.0
#include <offhook/wording/wording.hpp>

#include <fmt/format.h>

#include <array>

namespace offhook::wording {

namespace {

struct Wording {
    std::string_view english;
    std::string_view german;
};

constexpr std::array<Wording, 10> wordings = {{
    {"The program “offhook” on this computer is older than the add-on. Please update the program.",
     "Das Programm „offhook“ auf diesem Rechner ist älter als das Add-on. Bitte aktualisieren Sie das Programm."},
    {"The add-on is older than the program “offhook” on this computer. Please update the add-on.",
     "Das Add-on ist älter als das Programm „offhook“ auf diesem Rechner. Bitte aktualisieren Sie das Add-on."},
    {"With this one, {0} mails have gone to and fro here, and the matter changed hands {1} times. A short call usually "
     "settles such a thing faster than the next mail.",
     "Mit dieser sind hier {0} Mails hin- und hergegangen, die Sache wechselte {1}-mal die Seite. Ein kurzer Anruf "
     "klärt so "
     "etwas meist schneller als die nächste Mail."},
    {"{0} dates have been proposed, and some were turned down. On the phone, both look into their diaries at once.",
     "{0} Termine wurden vorgeschlagen, manche abgelehnt. Am Telefon schauen beide zugleich in den Kalender."},
    {"{0} dates have been proposed in this thread and none is agreed yet. On the phone, both look into their diaries "
     "at once.",
     "{0} Termine wurden hier vorgeschlagen, und noch keiner ist vereinbart. Am Telefon schauen beide zugleich in den "
     "Kalender."},
    {"The mail addresses you with both “Sie” and “du”, as machine translations do. Something may have been lost in it; "
     "ask on "
     "the phone what was meant.",
     "Die Mail spricht Sie mal mit „Sie“, mal mit „du“ an, wie es Übersetzungsprogramme tun. Dabei kann etwas verloren "
     "gegangen "
     "sein; fragen Sie am Telefon, was gemeint war."},
    {"Nothing speaks against writing this mail.", "Nichts spricht dagegen, diese Mail zu schreiben."},
    {"Consider a call.", "Überlegen Sie, ob Sie lieber anrufen."},
    {"Better call.", "Besser anrufen."},
    {"No program is set up for telephone numbers. Choose one for links that begin with “tel:”, or copy the number.",
     "Für Telefonnummern ist kein Programm eingerichtet. Bitte eines für Links wählen, die mit „tel:“ beginnen, oder "
     "die "
     "Nummer kopieren."},
}};

} // namespace

std::string text(Language language, Text text, int first, int second) {
    const Wording& wording = wordings.at(static_cast<std::size_t>(text));
    const std::string_view form = language == Language::german ? wording.german : wording.english;
    return fmt::format(fmt::runtime(form), first, second);
}

} // namespace offhook::wording
