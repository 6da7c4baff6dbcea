// SPDX-License-Identifier: MPL-2.0
#include "sample_text.hpp"

namespace offhook::benchmark {

namespace {

const char* const german[] = {
    "Sehr geehrte Frau Lindner, vielen Dank für Ihre Nachricht und die Unterlagen, die wir gestern erhalten haben.",
    "Die Lieferung der bestellten Schränke verschiebt sich leider um eine Woche, weil unser Lager in Kassel umzieht.",
    "Könnten Sie uns bitte sagen, ob Ihnen der Termin am Donnerstag um 14 Uhr passt, oder ob ein anderer Tag besser "
    "wäre?",
    "Das Angebot haben wir noch einmal durchgerechnet; die Preise der Scharniere sind seit März etwas gestiegen.",
    "Wir freuen uns auf die Zusammenarbeit und melden uns, sobald der Spediteur einen Tag genannt hat."};
const char* const english[] = {
    "Dear Ms Lindner, thank you for your message and for the documents that we received yesterday.",
    "The delivery of the cupboards that you ordered will be a week late, because our warehouse is moving to Leeds.",
    "Could you please tell us whether Thursday at 2 pm would suit you, or whether another day would be better?",
    "We have gone through the offer once more; the price of the hinges has gone up a little since March.",
    "We are looking forward to working with you and will be in touch once the carrier has named a day."};

std::string text_of(const char* const (&sentences)[5], std::size_t bytes) {
    std::string text;
    for (std::size_t number = 0; text.size() < bytes; ++number) {
        text += sentences[number % 5];
        text += ' ';
        if (number % 5 == 4) {
            text += std::to_string(number);
            text += ".\n\n";
        }
    }
    return text;
}

} // namespace

std::string sample_text(Language language, std::size_t bytes) {
    return language == Language::german ? text_of(german, bytes) : text_of(english, bytes);
}

} // namespace offhook::benchmark
