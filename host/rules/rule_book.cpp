// SPDX-License-Identifier: MPL-2.0
#include <offhook/rules/built_in.hpp>
#include <offhook/rules/rule_book.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace offhook::rules {

namespace {

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

RuleBook::RuleBook() : german_{built_in_rules(Language::german)}, english_{built_in_rules(Language::english)} {}

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
        const std::vector<Pack>& packs = language == Language::german ? german : english;
        if (packs.empty()) {
            continue;
        }
        const auto lexicon = read_lexicon(built_in_lexicon(language), "lexicon.toml", problems_);
        if (!lexicon) {
            continue;
        }
        owned_.push_back(compile(*lexicon, packs, problems_));
        (language == Language::german ? german_ : english_).push_back(view(*owned_.back()));
    }
}

const std::vector<CompiledRules>& RuleBook::rules(Language language) const {
    return language == Language::german ? german_ : english_;
}

std::filesystem::path own_packs_folder() {
    const char* const config = std::getenv("XDG_CONFIG_HOME");
    if (config != nullptr && std::filesystem::path(config).is_absolute()) {
        return std::filesystem::path(config) / "offhook" / "packs";
    }
    const char* const home = std::getenv("HOME");
    return home == nullptr || *home == '\0' ? std::filesystem::path()
                                            : std::filesystem::path(home) / ".config" / "offhook" / "packs";
}

} // namespace offhook::rules
