// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "base/own_folder.hpp"
#include "letters/wording/template_fault.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::letters {

class LetterSentences;

/// A sentence of the letters that a person can put into words of their own.
struct Template {
    std::string key;                       ///< "formal.request"; the tables are those of wording/de.toml and en.toml
    std::string text;                      ///< the pattern in use, in ICU MessageFormat
    std::string original;                  ///< the program's own
    std::vector<std::string> placeholders; ///< those that the pattern may hold
};

/// A pattern that can't be used. `what` tells a person why, in their language.
class TemplateError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The folder of a person's own sentences in their own folder. Empty where that is.
std::filesystem::path own_letters_folder(const std::filesystem::path& folder = own_folder());

/// The words of letters: the program's own, and on top of them those of a person, which stand in letters/de.toml and
/// letters/en.toml of their own folder.
class LetterTemplates {
public:
    /// The program's own words alone; changes can't be kept.
    LetterTemplates();

    /// Reads a person's folder, which need not exist. A pattern that can't be used is left out, and named by
    /// `problems`.
    explicit LetterTemplates(std::filesystem::path folder);

    ~LetterTemplates();
    LetterTemplates(const LetterTemplates&) = delete;
    LetterTemplates& operator=(const LetterTemplates&) = delete;

    /// The words of a language, read at first use.
    const LetterSentences& of(Language language) const;

    /// The sentences of a language that a person can change, in the files' order of keys.
    std::vector<Template> templates(Language language) const;

    /// Keeps a person's own pattern; an empty one brings the program's back. It is on the disk when this returns.
    /// Gives why nothing was changed, none where it was.
    [[nodiscard]] std::optional<TemplateFault> change(Language language, const std::string& key,
                                                      const std::string& pattern);

    /// What was wrong with a person's files so far read, each with file, line and key.
    const std::vector<std::string>& problems() const { return problems_; }

private:
    LetterSentences& changeable(Language language) const;
    void read_own(Language language, LetterSentences& wording) const;

    std::filesystem::path folder_;
    mutable std::unique_ptr<LetterSentences> german_;
    mutable std::unique_ptr<LetterSentences> english_;
    mutable std::vector<std::string> problems_;
};

} // namespace offhook::letters
