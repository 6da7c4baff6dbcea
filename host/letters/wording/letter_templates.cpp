// SPDX-License-Identifier: MPL-2.0
#include "letters/wording/letter_templates.hpp"

#include "base/own_folder.hpp"
#include "base/private_file.hpp"
#include "base/unicode.hpp"
#include "letters/wording/built_in_templates.hpp"
#include "letters/wording/letter_sentences.hpp"
#include "letters/wording/placeholders.hpp"
#include "letters/wording/toml_texts.hpp"
#include "sentences/templates.hpp"

#include <fmt/format.h>

#include <optional>
#include <sstream>
#include <system_error>
#include <utility>

namespace offhook::letters {

namespace {

std::filesystem::path file_of(const std::filesystem::path& folder, Language language) {
    return folder / (std::string(tag_of_language(language)) + ".toml");
}

std::string fault_of_key(std::string_view key, Language locale) {
    constexpr std::size_t longest_repeated = 60;
    return sentences::templates::unknown(locale, key.substr(0, longest_repeated));
}

std::string_view built_in(Language language) {
    return language == Language::german ? german_templates : english_templates;
}

/// Writes a file and the folder it is in. Gives the cause where it can't be written.
std::optional<std::string> keep(const std::filesystem::path& file, const std::string& text) {
    if (!file.has_parent_path()) {
        return "no home folder";
    }
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    return error ? error.message() : write_private_file(file.string(), text);
}

} // namespace

std::filesystem::path own_letters_folder() {
    const std::filesystem::path folder = own_folder();
    return folder.empty() ? folder : folder / "letters";
}

LetterTemplates::LetterTemplates() : LetterTemplates(std::filesystem::path()) {}

LetterTemplates::LetterTemplates(std::filesystem::path folder) : folder_(std::move(folder)) {}

LetterTemplates::~LetterTemplates() = default;

const LetterSentences& LetterTemplates::of(Language language) const {
    return changeable(language);
}

LetterSentences& LetterTemplates::changeable(Language language) const {
    std::unique_ptr<LetterSentences>& wording = language == Language::german ? german_ : english_;
    if (!wording) {
        wording = std::make_unique<LetterSentences>(language, built_in(language));
        read_own(language, *wording);
    }
    return *wording;
}

void LetterTemplates::read_own(Language language, LetterSentences& wording) const {
    std::error_code error;
    if (folder_.empty() || !std::filesystem::exists(file_of(folder_, language), error)) {
        return;
    }
    const std::string file = file_of(folder_, language).string();
    try {
        for_each_text(toml::parse_file(file), [&](const std::string& key, const toml::node& node) {
            const toml::value<std::string>* const text = node.as_string();
            const std::u16string pattern = text == nullptr ? std::u16string() : to_utf16(text->get());
            const bool known = can_be_changed(key) && wording.has(key);
            const std::string fault = known ? fault_of_pattern(key, pattern, language) : fault_of_key(key, language);
            if (fault.empty()) {
                wording.replace(key, pattern);
            } else {
                problems_.push_back(fmt::format("{}:{}: {}: {}", file, node.source().begin.line, key, fault));
            }
        });
    } catch (const toml::parse_error& fault) {
        problems_.push_back(fmt::format("{}:{}: {}", file, fault.source().begin.line, fault.description()));
    }
}

std::vector<Template> LetterTemplates::templates(Language language) const {
    const LetterSentences& wording = of(language);
    std::vector<Template> templates;
    for (const auto& [key, original] : wording.patterns()) {
        if (can_be_changed(key)) {
            const auto own = wording.own_patterns().find(key);
            const std::u16string& used = own == wording.own_patterns().end() ? original : own->second;
            templates.push_back({key, to_utf8(used), to_utf8(original), placeholders_of(key)});
        }
    }
    return templates;
}

void LetterTemplates::change(Language language, const std::string& key, const std::string& pattern, Language locale) {
    LetterSentences& wording = changeable(language);
    if (!can_be_changed(key) || !wording.has(key)) {
        throw TemplateError(fault_of_key(key, locale));
    }
    const std::u16string text = to_utf16(pattern);
    if (!text.empty()) {
        if (const std::string fault = fault_of_pattern(key, text, locale); !fault.empty()) {
            throw TemplateError(fault);
        }
    }
    const std::string path = file_of(folder_, language).string();
    for (const std::string& problem : problems_) {
        if (problem.starts_with(path + ":")) {
            throw TemplateError(problem); // writing would lose what a person wrote by hand
        }
    }
    toml::table table;
    for (const auto& [other, own] : wording.own_patterns()) {
        if (other != key) {
            put_text(table, other, to_utf8(own));
        }
    }
    if (!text.empty()) {
        put_text(table, key, pattern);
    }
    std::ostringstream file;
    file << table << "\n";
    if (const auto cause = keep(path, file.str())) {
        throw TemplateError(sentences::templates::not_written(locale, path, *cause));
    }
    wording.replace(key, text);
}

} // namespace offhook::letters
