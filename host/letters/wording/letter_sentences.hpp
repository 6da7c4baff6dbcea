// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"

#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::letters {

/// What stands for a placeholder. A value is text of the letter and is never read as a pattern.
struct Argument {
    std::u16string_view placeholder;
    std::u16string_view value;
};

/// The sentences of a language: the patterns of wording/de.toml or wording/en.toml, and a person's own in place of
/// them.
class LetterSentences {
public:
    /// Reads a wording file. Throws std::runtime_error, naming the fault, where it is no TOML or a value is no text.
    explicit LetterSentences(Language language, std::string_view file);

    bool has(std::string_view key) const { return patterns_.find(key) != patterns_.end(); }

    /// The sentence of a key ("formal.request") with its placeholders filled through ICU's MessageFormat. Throws
    /// std::runtime_error where there is no such key or its pattern can't be used.
    std::u16string sentence(std::string_view key, std::initializer_list<Argument> arguments = {}) const;

    /// Uses another pattern for a key that is there; an empty one brings the file's back.
    void replace(std::string_view key, std::u16string pattern);

    /// The file's pattern of each key, and those that are used in their place.
    const std::map<std::string, std::u16string, std::less<>>& patterns() const { return patterns_; }
    const std::map<std::string, std::u16string, std::less<>>& own_patterns() const { return own_patterns_; }

    /// A count as a word up to twelve, in digits above.
    std::u16string count(int number) const;

    /// Folded parts of words with which a subject is not repeated in a letter.
    const std::vector<std::u16string>& subject_left_out_with() const { return subject_left_out_with_; }

private:
    Language language_;
    std::map<std::string, std::u16string, std::less<>> patterns_;
    std::map<std::string, std::u16string, std::less<>> own_patterns_;
    std::vector<std::u16string> subject_left_out_with_;
};

} // namespace offhook::letters
