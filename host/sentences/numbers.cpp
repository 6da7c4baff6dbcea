// SPDX-License-Identifier: MPL-2.0
#include "sentences/numbers.hpp"

#include <array>

namespace offhook::sentences {

namespace {

constexpr auto ordinals = std::to_array<Sentence<>>({{"first", "erste"},
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

constexpr Sentence<int> ordinal_in_digits = {
    .english = "{}th",
    .german = "{}.",
};

constexpr Sentence<> separator_of_thousands = {
    .english = ",",
    .german = ".",
};

} // namespace

std::string number_text(Language language, std::uint64_t number) {
    const std::string digits = std::to_string(number);
    std::string text;
    for (std::size_t at = 0; at < digits.size(); ++at) {
        if (at > 0 && (digits.size() - at) % 3 == 0) {
            text += separator_of_thousands(language);
        }
        text.push_back(digits[at]);
    }
    return text;
}

std::string ordinal(Language language, int number) {
    if (number > 0 && static_cast<std::size_t>(number) <= ordinals.size()) {
        return std::string(ordinals.at(static_cast<std::size_t>(number) - 1)(language));
    }
    return ordinal_in_digits(language, number);
}

std::string CountedSentence::operator()(Language language, std::uint64_t number) const {
    return (number == 1 ? one : many)(language, number_text(language, number));
}

} // namespace offhook::sentences
