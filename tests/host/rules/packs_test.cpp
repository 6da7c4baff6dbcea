// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"

#include <offhook/rules/pack_examples.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

using namespace offhook::rules;

namespace {

std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const std::filesystem::path packs = std::filesystem::path(OFFHOOK_SOURCE_FOLDER) / "host" / "packs";

void require_no_problems(const std::vector<Problem>& problems) {
    for (const Problem& problem : problems) {
        UNSCOPED_INFO(problem.file << ":" << problem.line << ": " << problem.cause);
    }
    CHECK(problems.empty());
}

} // namespace

TEST_CASE("every rule of the packs matches what it must and spares what it must") {
    const std::string tag = GENERATE("de", "en");
    std::vector<Problem> problems;
    const std::filesystem::path lexicon_file = packs / tag / "lexicon.toml";
    const auto lexicon = read_lexicon(read_file(lexicon_file), lexicon_file.string(), problems);
    REQUIRE(lexicon);
    std::size_t rules = 0;
    std::set<std::string> ids;
    for (const auto& entry : std::filesystem::directory_iterator(packs / tag)) {
        if (entry.path().filename() == "lexicon.toml" || entry.path().extension() != ".toml") {
            continue;
        }
        const auto pack = read_pack(read_file(entry.path()), entry.path().string(), problems);
        REQUIRE(pack);
        CHECK(offhook::tag_of_language(pack->language) == tag);
        check_examples(*lexicon, *pack, problems);
        rules += pack->rules.size();
        for (const Rule& rule : pack->rules) {
            const bool is_new_id = ids.insert(pack->id + "/" + rule.id).second;
            CHECK(is_new_id);
        }
    }
    require_no_problems(problems);
    CHECK(rules >= 60);
}
