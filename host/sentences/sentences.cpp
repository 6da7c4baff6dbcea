// SPDX-License-Identifier: MPL-2.0
#include "sentences/sentences.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <array>

namespace offhook::wording {

namespace {

struct Wording {
    std::string_view english;
    std::string_view german;
};

constexpr auto templates = std::to_array<Wording>({
    {"The program “offhook” on this computer is older than the add-on. Please update the program.",
     "Das Programm „offhook“ auf diesem Rechner ist älter als das Add-on. Bitte aktualisieren Sie das Programm."},
    {"The add-on is older than the program “offhook” on this computer. Please update the add-on.",
     "Das Add-on ist älter als das Programm „offhook“ auf diesem Rechner. Bitte aktualisieren Sie das Add-on."},
    {"With this one, {0} mails have gone to and fro here in {1} turns; the matter changed hands {2} times.",
     "Mit dieser sind hier {0} Mails in {1} Zügen hin- und hergegangen; die Sache wechselte {2}-mal die Seite."},
    {"With this one, {0} mails have gone to and fro here in {1} turns within {3} days; the matter changed hands {2} "
     "times.",
     "Mit dieser sind hier {0} Mails in {1} Zügen binnen {3} Tagen hin- und hergegangen; die Sache wechselte {2}-mal "
     "die Seite."},
    {"That has cost {0} words so far.", "Das hat bisher {0} Wörter gekostet."},
    {"A short call usually settles such a thing faster than the next mail.",
     "Ein kurzer Anruf klärt so etwas meist schneller als die nächste Mail."},
    {"A date was proposed and turned down, and no other is agreed yet. On the phone, both look into their diaries at "
     "once.",
     "Ein Terminvorschlag wurde abgelehnt, und noch ist kein anderer vereinbart. Am Telefon schauen beide zugleich in "
     "den Kalender."},
    {"Dates have been proposed more than once, and none is agreed yet. On the phone, both look into their diaries at "
     "once.",
     "Hier wurden mehrfach Termine vorgeschlagen, und noch ist keiner vereinbart. Am Telefon schauen beide zugleich in "
     "den Kalender."},
    {"This is the {0} round of proposed dates, and none is agreed yet. On the phone, both look into their diaries at "
     "once.",
     "Das ist die {0} Runde mit Terminvorschlägen, noch keine Einigung. Am Telefon schauen beide zugleich in den "
     "Kalender."},
    {"The same question is asked again here, although an answer has come. Two minutes on the telephone save the next "
     "round.",
     "Hier wird dieselbe Frage noch einmal gestellt, obwohl schon eine Antwort kam. Zwei Minuten am Telefon ersparen "
     "die nächste Runde."},
    {"The same question is asked for the {0} time here, and no answer has settled it. Two minutes on the telephone "
     "save the next round.",
     "Dieselbe Frage wird hier schon zum {0}n Mal gestellt, und keine Antwort hat sie geklärt. Zwei Minuten am Telefon "
     "ersparen die nächste Runde."},
    {"The tone has become sharp on both sides. In writing it only gets sharper; a conversation takes the heat out.",
     "Der Ton ist auf beiden Seiten scharf geworden. Schriftlich schaukelt sich das weiter auf; ein Gespräch nimmt die "
     "Hitze heraus."},
    {"From mail to mail the other side’s tone has become sharper. A conversation now takes the heat out before it "
     "comes to a break.",
     "Von Mail zu Mail ist der Ton der anderen Seite schärfer geworden. Ein Gespräch nimmt jetzt die Hitze heraus, "
     "bevor es zum Bruch kommt."},
    {"From mail to mail your own tone has become sharper here. A conversation now takes the heat out before it comes "
     "to a break.",
     "Von Mail zu Mail ist hier Ihr eigener Ton schärfer geworden. Ein Gespräch nimmt jetzt die Hitze heraus, bevor es "
     "zum Bruch kommt."},
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
});

constexpr auto ordinals = std::to_array<Wording>({{"", ""},
                                                  {"first", "erste"},
                                                  {"second", "zweite"},
                                                  {"third", "dritte"},
                                                  {"fourth", "vierte"},
                                                  {"fifth", "fünfte"},
                                                  {"sixth", "sechste"},
                                                  {"seventh", "siebte"},
                                                  {"eighth", "achte"},
                                                  {"ninth", "neunte"},
                                                  {"tenth", "zehnte"},
                                                  {"eleventh", "elfte"},
                                                  {"twelfth", "zwölfte"}});

std::string_view said(const Wording& wording, Language language) {
    return in_language(language, wording.english, wording.german);
}

} // namespace

std::string text(Language language, Text text, const std::vector<std::string>& places) {
    fmt::dynamic_format_arg_store<fmt::format_context> arguments;
    for (const std::string& place : places) {
        arguments.push_back(place);
    }
    return fmt::vformat(said(templates.at(static_cast<std::size_t>(text)), language), arguments);
}

std::string ordinal(Language language, int number) {
    if (number > 0 && static_cast<std::size_t>(number) < ordinals.size()) {
        return std::string(said(ordinals.at(static_cast<std::size_t>(number)), language));
    }
    return fmt::format(fmt::runtime(in_language(language, "{}th", "{}.")), number);
}

} // namespace offhook::wording
