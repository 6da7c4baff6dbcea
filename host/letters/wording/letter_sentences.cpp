// SPDX-License-Identifier: MPL-2.0
#include "letters/wording/letter_sentences.hpp"

#include "base/unicode.hpp"
#include "letters/wording/toml_texts.hpp"
#include "text/folding.hpp"

#include <toml++/toml.h>
#include <unicode/fmtable.h>
#include <unicode/locid.h>
#include <unicode/msgfmt.h>
#include <unicode/rbnf.h>

#include <stdexcept>

namespace offhook::letters {

namespace {

constexpr std::string_view list_key = "subject-left-out-with";
constexpr int largest_spelled_count = 12;

icu::Locale icu_locale(Language language) {
    return language == Language::german ? icu::Locale::getGerman() : icu::Locale::getUK();
}

icu::UnicodeString to_icu(std::u16string_view text) {
    return {text.data(), static_cast<int32_t>(text.size())};
}

std::u16string from_icu(const icu::UnicodeString& text) {
    return {text.getBuffer(), static_cast<std::size_t>(text.length())};
}

[[noreturn]] void refuse(Language language, std::string_view key, std::string_view fault) {
    throw std::runtime_error("wording/" + std::string(tag_of_language(language)) + ".toml: " + std::string(key) + ": " +
                             std::string(fault));
}

toml::table parse(Language language, std::string_view file) {
    try {
        return toml::parse(file);
    } catch (const toml::parse_error& error) {
        refuse(language, "line " + std::to_string(error.source().begin.line), error.description());
    }
}

} // namespace

LetterSentences::LetterSentences(Language language, std::string_view file) : language_(language) {
    const toml::table table = parse(language, file);
    for_each_text(table, [&](const std::string& key, const toml::node& node) {
        if (key == list_key) {
            return;
        }
        const toml::value<std::string>* const pattern = node.as_string();
        if (pattern == nullptr) {
            refuse(language, key, "is no text");
        }
        patterns_.emplace(key, to_utf16(pattern->get()));
    });
    if (const toml::array* list = table[list_key].as_array()) {
        for (const toml::node& node : *list) {
            if (const toml::value<std::string>* part = node.as_string()) {
                subject_left_out_with_.push_back(text::fold(to_utf16(part->get())));
            }
        }
    }
}

std::u16string LetterSentences::sentence(std::string_view key, std::initializer_list<Argument> arguments) const {
    auto pattern = own_patterns_.find(key);
    if (pattern == own_patterns_.end()) {
        pattern = patterns_.find(key);
        if (pattern == patterns_.end()) {
            refuse(language_, key, "is missing");
        }
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::MessageFormat format(to_icu(pattern->second), icu_locale(language_), status);
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    for (const Argument& argument : arguments) {
        names.push_back(to_icu(argument.placeholder));
        values.emplace_back(to_icu(argument.value));
    }
    icu::UnicodeString filled;
    if (U_SUCCESS(status)) {
        format.format(names.data(), values.data(), static_cast<int32_t>(names.size()), filled, status);
    }
    if (U_FAILURE(status)) {
        refuse(language_, key, u_errorName(status));
    }
    return from_icu(filled);
}

void LetterSentences::replace(std::string_view key, std::u16string pattern) {
    if (pattern.empty()) {
        const auto own = own_patterns_.find(key);
        if (own != own_patterns_.end()) {
            own_patterns_.erase(own);
        }
    } else {
        own_patterns_.insert_or_assign(std::string(key), std::move(pattern));
    }
}

std::u16string LetterSentences::count(int number) const {
    if (number > largest_spelled_count) {
        return to_utf16(std::to_string(number));
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat speller(icu::URBNF_SPELLOUT, icu_locale(language_), status);
    if (U_FAILURE(status)) {
        return to_utf16(std::to_string(number));
    }
    icu::UnicodeString spelled;
    speller.format(static_cast<int32_t>(number), spelled);
    return from_icu(spelled);
}

} // namespace offhook::letters
