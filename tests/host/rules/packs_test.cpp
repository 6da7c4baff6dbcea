// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "places.hpp"
#include "rules/checks/pack_check.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace offhook::rules;

namespace {

std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const std::filesystem::path packs = std::filesystem::path(source_folder) / "host" / "packs";

void require_no_errors(const std::vector<Problem>& problems) {
    for (const Problem& problem : problems) {
        INFO(problem.file << ":" << problem.line << ": " << problem.cause);
        CHECK(problem.is_warning);
    }
}

} // namespace

TEST_CASE("the packs have no errors, and every rule matches what it must and spares what it must") {
    const std::string tag = GENERATE("de", "en");
    std::vector<Problem> problems;
    const std::filesystem::path lexicon_file = packs / tag / "lexicon.toml";
    const auto lexicon = read_lexicon(read_file(lexicon_file), lexicon_file.string(), problems);
    REQUIRE(lexicon);
    std::size_t rules = 0;
    std::vector<Pack> all;
    for (const auto& entry : std::filesystem::directory_iterator(packs / tag)) {
        if (entry.path().filename() == "lexicon.toml" || entry.path().extension() != ".toml") {
            continue;
        }
        auto pack = read_pack(read_file(entry.path()), entry.path().string(), problems);
        REQUIRE(pack);
        CHECK(offhook::tag_of_language(pack->language) == tag);
        check_pack(*lexicon, *pack, problems);
        rules += pack->rules.size();
        all.push_back(std::move(*pack));
    }
    check_pack_ids(all, problems);
    check_lexicon(*lexicon, all, problems);
    require_no_errors(problems);
    CHECK(rules >= 60);
}
