// SPDX-License-Identifier: MPL-2.0
#include "rules/book/rule_book.hpp"

#include "rules/book/built_in.hpp"
#include "rules/book/switched_off.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <utility>

namespace offhook::rules {

namespace {

// What there are warnings about. The last three have no rules in packs.
constexpr std::array<std::string_view, 11> subjects = {"tone",        "complaint",    "conflict",         "scheduling",
                                                       "refusal",     "translation",  "misunderstanding", "modality",
                                                       "long-thread", "never-spoken", "attempts"};

constexpr std::uintmax_t largest_pack = 1024 * 1024;

std::vector<std::filesystem::path> toml_files(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".toml") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

RuleBook::RuleBook() : german_(built_in_rules(Language::german)), english_(built_in_rules(Language::english)) {}

RuleBook::RuleBook(std::vector<OwnedRulesPointer> tables) : owned_(std::move(tables)) {
    for (const OwnedRulesPointer& owned : owned_) {
        const CompiledRules rules = view(*owned);
        (rules.language == Language::german ? german_ : english_).push_back(rules);
    }
}

void RuleBook::add_folder(const std::filesystem::path& folder) {
    std::vector<Pack> german;
    std::vector<Pack> english;
    for (const std::filesystem::path& path : toml_files(folder)) {
        std::error_code error;
        const std::uintmax_t size = std::filesystem::file_size(path, error);
        std::ifstream file(path, std::ios::binary);
        if (error || !file) {
            problems_.push_back({path.string(), 0, "The file can't be read; check its permissions."});
            continue;
        }
        if (size > largest_pack) {
            problems_.push_back({path.string(), 0, "The pack is larger than 1 MiB; part it into several."});
            continue;
        }
        const std::string toml{std::istreambuf_iterator<char>(file), {}};
        if (auto pack = read_pack(toml, path.string(), problems_)) {
            (pack->language == Language::german ? german : english).push_back(std::move(*pack));
        }
    }
    for (const Language language : {Language::german, Language::english}) {
        std::vector<Pack>& packs = language == Language::german ? german : english;
        if (packs.empty()) {
            continue;
        }
        const auto lexicon = read_lexicon(built_in_lexicon(language), "lexicon.toml", problems_);
        if (!lexicon) {
            continue;
        }
        for (const auto& part : parted_by_occasion(packs)) {
            if (part.empty()) {
                continue;
            }
            owned_.push_back(compile(*lexicon, part, problems_));
            (language == Language::german ? german_ : english_).push_back(view(*owned_.back()));
        }
    }
}

const std::vector<CompiledRules>& RuleBook::rules(Language language) const {
    return language == Language::german ? german_ : english_;
}

void RuleBook::switch_off(const std::vector<SourceText>& names, const std::string& file) {
    std::vector<CompiledRules*> tables;
    for (auto* const language : {&german_, &english_}) {
        for (CompiledRules& rules : *language) {
            tables.push_back(&rules);
        }
    }
    switched_off_.resize(tables.size());
    for (std::size_t index = 0; index < tables.size(); ++index) {
        switched_off_[index].resize(tables[index]->rules.size());
        tables[index]->switched_off = switched_off_[index];
    }
    for (const SourceText& name : names) {
        const SwitchedOffName off(name.text);
        bool known = false;
        for (std::size_t index = 0; index < tables.size(); ++index) {
            known = off.mark(*tables[index], switched_off_[index]) || known;
        }
        for (const std::string_view subject : subjects) {
            if (off.means_subject(subject)) {
                subjects_off_.emplace(subject);
                known = true;
            }
        }
        if (!known) {
            problems_.push_back({file, name.line,
                                 fmt::format("There is no rule, pack or subject “{}”. “offhook explain” names the "
                                             "rules that matched.",
                                             name.text)});
        }
    }
}

bool RuleBook::is_off(std::string_view subject) const {
    return subjects_off_.contains(subject);
}

void RuleBook::add_problems(const std::vector<Problem>& problems) {
    problems_.insert(problems_.end(), problems.begin(), problems.end());
}

std::filesystem::path own_packs_folder(const std::filesystem::path& folder) {
    return folder.empty() ? folder : folder / "packs";
}

} // namespace offhook::rules
