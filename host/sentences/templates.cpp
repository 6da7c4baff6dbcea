// SPDX-License-Identifier: MPL-2.0
#include "sentences/templates.hpp"

#include <fmt/format.h>

namespace offhook::wording {

std::string template_is_empty(Language language) {
    return std::string(in_language(language, "The sentence is empty. Write one, or take the original back.",
                                   "Der Satz ist leer. Schreiben Sie einen, oder nehmen Sie das Original zurück."));
}

std::string template_is_too_long(Language language, std::size_t most_characters) {
    return fmt::format(fmt::runtime(in_language(language, "The sentence is too long; at most {} characters fit.",
                                                "Der Satz ist zu lang; höchstens {} Zeichen passen.")),
                       most_characters);
}

std::string template_has_line_breaks(Language language) {
    return std::string(in_language(language, "The sentence must stand on one line, without tabs.",
                                   "Der Satz muss in einer Zeile stehen, ohne Tabulatoren."));
}

std::string template_is_malformed(Language language, std::string_view near) {
    if (near.empty()) {
        return std::string(in_language(
            language, "A placeholder can't be read. Write it in braces and with nothing else in them, as {minutes}.",
            "Ein Platzhalter ist nicht lesbar. Er steht allein in geschweiften Klammern, wie {minutes}."));
    }
    return fmt::format(fmt::runtime(in_language(
                           language,
                           "The braces do not fit together near “{}”. Write a placeholder as {{minutes}}, and a brace "
                           "that is meant as such in apostrophes: '{{'.",
                           "Die Klammern passen nicht zusammen, bei „{}“. Ein Platzhalter sieht so aus: {{minutes}}; "
                           "eine Klammer als Zeichen steht in Apostrophen: '{{'.")),
                       near);
}

std::string template_has_unknown_placeholder(Language language, std::string_view name,
                                             const std::vector<std::string>& known) {
    if (known.empty()) {
        return fmt::format(fmt::runtime(in_language(language, "This sentence has no placeholders; “{{{}}}” is unknown.",
                                                    "Dieser Satz hat keine Platzhalter; „{{{}}}“ ist unbekannt.")),
                           name);
    }
    std::string list;
    for (const std::string& one : known) {
        list += fmt::format("{}{{{}}}", list.empty() ? "" : ", ", one);
    }
    return fmt::format(fmt::runtime(in_language(language, "The placeholder “{{{}}}” is unknown here. Known is: {}.",
                                                "Den Platzhalter „{{{}}}“ gibt es hier nicht. Es gibt: {}.")),
                       name, list);
}

std::string template_is_unknown(Language language, std::string_view key) {
    return fmt::format(fmt::runtime(in_language(language, "There is no sentence “{}” that can be changed.",
                                                "Es gibt keinen Satz „{}“, der sich ändern lässt.")),
                       key.substr(0, 60));
}

std::string templates_not_written(Language language, std::string_view path, std::string_view cause) {
    return fmt::format(fmt::runtime(in_language(
                           language, "{} can't be written: {}. Check the folder's permissions and the free space.",
                           "{} lässt sich nicht schreiben: {}. Prüfen Sie Rechte und freien Platz.")),
                       path, cause);
}

} // namespace offhook::wording
