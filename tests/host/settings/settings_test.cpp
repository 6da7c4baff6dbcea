// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "settings/settings.hpp"

using namespace offhook;

namespace {

struct ReadSettings {
    settings::Settings settings;
    std::vector<rules::Problem> problems;
};

ReadSettings read(const std::string& toml) {
    ReadSettings read;
    read.settings = settings::read_settings(toml, "settings.toml", read.problems);
    return read;
}

} // namespace

TEST_CASE("settings name rules that are off, each with its line") {
    const ReadSettings of = read("[rules]\noff = [\n  \"tone-insult-en/insult-ability\",\n  \"scheduling/*\",\n]\n");
    CHECK(of.problems.empty());
    REQUIRE(of.settings.rules_off.size() == 2);
    CHECK(of.settings.rules_off[1].text == "scheduling/*");
    CHECK(of.settings.rules_off[1].line == 4);
    CHECK(read("").settings.rules_off.empty());
}

TEST_CASE("what is wrong in the settings is told with file and line, the rest counts") {
    const auto [toml, line] =
        GENERATE(std::pair("[rules]\noff = \"tone\"\n", 2U), std::pair("[rules]\noff = [1]\n", 2U),
                 std::pair("[rules]\nof = []\n", 2U), std::pair("\nrules = 1\n", 2U),
                 std::pair("colour = \"red\"\n", 1U), std::pair("[rules\n", 1U));
    INFO(toml);
    const ReadSettings of = read(toml);
    REQUIRE(of.problems.size() == 1);
    CHECK(of.problems.front().file == "settings.toml");
    CHECK(of.problems.front().line == line);
    const ReadSettings mixed = read("[rules]\noff = [\"tone\", 1]\n");
    CHECK(mixed.settings.rules_off.size() == 1);
}

TEST_CASE("settings that do not exist set nothing") {
    std::vector<rules::Problem> problems;
    CHECK(settings::read_settings_file("/nowhere/settings.toml", problems).rules_off.empty());
    CHECK(settings::read_settings_file("", problems).rules_off.empty());
    CHECK(problems.empty());
}
