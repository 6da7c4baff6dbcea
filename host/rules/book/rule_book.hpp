// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/own_folder.hpp"
#include "rules/compiler/compiled_rules.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::rules {

/// All rules in use: those of the program and, on top, those of the person's own packs.
class RuleBook {
public:
    /// The program's own rules alone.
    RuleBook();

    /// These tables alone, without the program's own.
    explicit RuleBook(std::vector<OwnedRulesPointer> tables);

    /// Adds the packs (*.toml) of a folder, in the order of their names. What is wrong with one is kept in `problems`;
    /// the rest of it works. A folder that does not exist adds nothing. A file above 1 MiB is refused.
    void add_folder(const std::filesystem::path& folder);

    /// Switches rules off; to be called once, when all packs are added. Each name is that of a rule
    /// ("tone-insult-en/insult-ability"), of a pack or of a subject ("scheduling", or "scheduling/*"), or
    /// "long-thread", the warning that needs no rules. One that means nothing is a problem of `file`.
    void switch_off(const std::vector<SourceText>& names, const std::string& file);

    /// Whether nobody wants to hear of a subject, or of "long-thread".
    bool is_off(std::string_view subject) const;

    /// Adds a problem of something that this book was made with.
    void add_problems(const std::vector<Problem>& problems);

    /// The rules of a language. Valid as long as this book lives.
    const std::vector<CompiledRules>& rules(Language language) const;

    const std::vector<Problem>& problems() const { return problems_; }

private:
    std::vector<CompiledRules> german_;
    std::vector<CompiledRules> english_;
    std::vector<OwnedRulesPointer> owned_;
    std::vector<std::vector<std::uint8_t>> switched_off_; ///< by table, German first, and by rule
    std::set<std::string, std::less<>> subjects_off_;
    std::vector<Problem> problems_;
};

/// The folder of packs in the person's own folder. Empty where that is.
std::filesystem::path own_packs_folder(const std::filesystem::path& folder = own_folder());

} // namespace offhook::rules
