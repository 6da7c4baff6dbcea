// SPDX-License-Identifier: MPL-2.0
#include "command_line/commands.hpp"
#include "command_line/inputs/read_file.hpp"
#include "command_line/inputs/refusal.hpp"
#include "rules/book/built_in.hpp"
#include "rules/book/rule_book.hpp"
#include "rules/checks/pack_check.hpp"
#include "sentences/command_line/packs.hpp"
#include "terminal/language_of_user.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <tuple>

namespace offhook::program {

namespace {

namespace fs = std::filesystem;
using namespace rules;

bool is_lexicon(const fs::path& file) {
    return file.filename() == "lexicon.toml";
}

/// The packs of a run, and the lexicons that they are checked with.
class PacksCheck {
public:
    /// Reads a pack, or a lexicon to be checked itself.
    void read(const std::string& file) {
        if (is_lexicon(file)) {
            checked_lexicons_.push_back(file);
        } else if (const auto toml = read_or_note(file)) {
            if (auto pack = read_pack(*toml, file, problems_)) {
                packs_.push_back(std::move(*pack));
            }
        }
    }

    /// Checks all that was read, and prints what is wrong. Gives whether all is well.
    bool check(bool strict) {
        check_pack_ids(packs_, problems_);
        for (const Pack& pack : packs_) {
            if (const Lexicon* const lexicon = lexicon_for(pack)) {
                check_pack(*lexicon, pack, problems_);
            }
        }
        for (const std::string& file : checked_lexicons_) {
            if (const Lexicon* const lexicon = lexicon_in(file)) {
                check_lexicon(*lexicon, packs_beside(file), problems_);
            }
        }
        print(strict);
        return all_read_ && std::all_of(problems_.begin(), problems_.end(),
                                        [strict](const Problem& problem) { return problem.is_warning && !strict; });
    }

private:
    std::optional<std::string> read_or_note(const std::string& file) {
        try {
            return read_file(file);
        } catch (const Refusal& refusal) {
            tell(refusal);
            all_read_ = false;
            return std::nullopt;
        }
    }

    void print(bool strict) {
        std::stable_sort(problems_.begin(), problems_.end(), [](const Problem& a, const Problem& b) {
            return std::tie(a.file, a.line) < std::tie(b.file, b.line);
        });
        std::map<std::string, std::pair<int, int>> counts; // errors, warnings
        for (const Problem& problem : problems_) {
            const bool is_warning = problem.is_warning && !strict;
            fmt::print(stderr, "{}:{}: {}: {}\n", problem.file, problem.line, is_warning ? "warning" : "error",
                       problem.cause);
            auto& [errors, warnings] = counts[problem.file];
            ++(is_warning ? warnings : errors);
        }
        for (const Pack& pack : packs_) {
            const auto& [errors, warnings] = counts[pack.file];
            fmt::print("{}\n", for_person(sentences::packs::result, pack.file, pack.rules.size(), errors, warnings));
        }
    }

    // A pack of this project is checked with the lexicon beside it, so that both can be edited without building anew.
    const Lexicon* lexicon_for(const Pack& pack) {
        const fs::path beside = fs::path(pack.file).parent_path() / "lexicon.toml";
        std::error_code error;
        return fs::exists(beside, error) ? lexicon_in(beside.string()) : built_in(pack.language);
    }

    const Lexicon* lexicon_in(const std::string& file) {
        const auto [entry, is_new] = lexicons_.try_emplace(fs::path(file).lexically_normal().string());
        if (is_new) {
            if (const auto toml = read_or_note(file)) {
                entry->second = read_lexicon(*toml, file, problems_);
            }
        }
        return entry->second ? &*entry->second : nullptr;
    }

    const Lexicon* built_in(Language language) {
        const auto [entry, is_new] = lexicons_.try_emplace(std::string(tag_of_language(language)));
        if (is_new) {
            entry->second = read_lexicon(built_in_lexicon(language), "lexicon.toml", problems_);
        }
        return entry->second ? &*entry->second : nullptr;
    }

    std::vector<Pack> packs_beside(const fs::path& lexicon) const {
        std::vector<Pack> beside;
        std::copy_if(packs_.begin(), packs_.end(), std::back_inserter(beside),
                     [&](const Pack& pack) { return fs::path(pack.file).parent_path() == lexicon.parent_path(); });
        return beside;
    }

    std::vector<Pack> packs_;
    std::vector<std::string> checked_lexicons_;
    std::map<std::string, std::optional<Lexicon>> lexicons_;
    std::vector<Problem> problems_;
    bool all_read_ = true;
};

std::vector<std::string> own_packs() {
    std::vector<std::string> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(own_packs_folder(), error)) {
        if (entry.path().extension() == ".toml") {
            files.push_back(entry.path().string());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

int packs_check_command(const std::vector<std::string>& named, bool strict) {
    const std::vector<std::string> files = named.empty() ? own_packs() : named;
    if (files.empty()) {
        fmt::print("{}\n", for_person(sentences::packs::no_own_packs, own_packs_folder().string()));
        return done;
    }
    PacksCheck packs;
    for (const std::string& file : files) {
        packs.read(file);
    }
    return packs.check(strict) ? done : bad_input;
}

} // namespace offhook::program
