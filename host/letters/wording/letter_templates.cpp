// SPDX-License-Identifier: MPL-2.0
#include "letters/wording/letter_templates.hpp"

#include "base/private_file.hpp"
#include "base/unicode.hpp"
#include "letters/wording/built_in_templates.hpp"
#include "letters/wording/letter_sentences.hpp"
#include "letters/wording/placeholders.hpp"
#include "letters/wording/toml_texts.hpp"

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

std::string_view built_in(Language language) {
    return language == Language::german ? german_templates : english_templates;
}

/// Writes a file and the folder it is in. Gives why it can't be written.
std::optional<TemplateFault> keep(const std::filesystem::path& file, const std::string& text) {
    if (!file.has_parent_path()) {
        return TemplateFault{TemplateFault::Kind::no_folder, file.string()};
    }
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (!error) {
        error = write_private_file(file.string(), text);
    }
    return error ? std::optional(TemplateFault{
                       .kind = TemplateFault::Kind::not_written, .subject = file.string(), .cause = error})
                 : std::nullopt;
}

} // namespace

std::filesystem::path own_letters_folder(const std::filesystem::path& folder) {
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
            const auto fault =
                known ? fault_of_pattern(key, pattern) : TemplateFault{TemplateFault::Kind::key_unknown, key};
            if (fault) {
                problems_.push_back(
                    fmt::format("{}:{}: {}: {}", file, node.source().begin.line, key, sentence_of(*fault, language)));
            } else {
                wording.replace(key, pattern);
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

std::optional<TemplateFault> LetterTemplates::change(Language language, const std::string& key,
                                                     const std::string& pattern) {
    LetterSentences& wording = changeable(language);
    if (!can_be_changed(key) || !wording.has(key)) {
        return TemplateFault{TemplateFault::Kind::key_unknown, key};
    }
    const std::u16string text = to_utf16(pattern);
    if (!text.empty()) {
        if (auto fault = fault_of_pattern(key, text)) {
            return fault;
        }
    }
    const std::filesystem::path path = file_of(folder_, language);
    for (const std::string& problem : problems_) {
        if (problem.starts_with(path.string() + ":")) {
            return TemplateFault{TemplateFault::Kind::file_broken,
                                 problem}; // writing would lose what a person wrote by hand
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
    if (auto fault = keep(path, file.str())) {
        return fault;
    }
    wording.replace(key, text);
    return std::nullopt;
}

} // namespace offhook::letters
