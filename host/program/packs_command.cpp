// SPDX-License-Identifier: MPL-2.0
#include "program/commands.hpp"
#include "program/files.hpp"

#include <offhook/rules/built_in.hpp>
#include <offhook/rules/pack_examples.hpp>

#include <fmt/format.h>

#include <cstdio>
#include <filesystem>

namespace offhook::program {

namespace {

using namespace rules;

// A pack of this project is checked with the lexicon beside it, so that both can be edited without building anew.
std::optional<Lexicon> lexicon_for(const Pack& pack, std::vector<Problem>& problems) {
    const std::filesystem::path beside = std::filesystem::path(pack.file).parent_path() / "lexicon.toml";
    std::error_code error;
    if (std::filesystem::exists(beside, error)) {
        if (const auto toml = read_file(beside.string())) {
            return read_lexicon(*toml, beside.string(), problems);
        }
    }
    return read_lexicon(built_in_lexicon(pack.language), "lexicon.toml", problems);
}

} // namespace

int packs_check_command(const std::vector<std::string>& files) {
    std::vector<Problem> problems;
    for (const std::string& file : files) {
        const auto toml = read_file(file);
        if (!toml) {
            return bad_input;
        }
        const auto pack = read_pack(*toml, file, problems);
        if (!pack) {
            continue;
        }
        if (const auto lexicon = lexicon_for(*pack, problems)) {
            check_examples(*lexicon, *pack, problems);
        }
        fmt::print("{}: {} rules\n", file, pack->rules.size());
    }
    for (const Problem& problem : problems) {
        fmt::print(stderr, "{}:{}: {}\n", problem.file, problem.line, problem.cause);
    }
    return problems.empty() ? done : bad_input;
}

} // namespace offhook::program
