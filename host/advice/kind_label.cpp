// SPDX-License-Identifier: MPL-2.0
#include "advice/kind_label.hpp"

#include <array>

namespace offhook::advice {

std::string_view label_of_kind(Kind kind, Language language) {
    struct Label {
        std::string_view english;
        std::string_view german;
    };
    constexpr std::array<Label, 10> labels = {{{"Tone", "Ton"},
                                               {"Complaint", "Beschwerde"},
                                               {"Conflict", "Konflikt"},
                                               {"Long thread", "Langes Hin und Her"},
                                               {"Finding a date", "Terminsuche"},
                                               {"Refusal", "Absage"},
                                               {"Machine translation", "Maschinenübersetzung"},
                                               {"Misunderstanding", "Missverständnis"},
                                               {"Never spoken", "Nie gesprochen"},
                                               {"Attempts", "Anrufversuche"}}};
    const Label& label = labels.at(static_cast<std::size_t>(kind));
    return in_language(language, label.english, label.german);
}

} // namespace offhook::advice
