// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "command_line/process.hpp"
#include "command_line/temporary_folder.hpp"

namespace {

namespace fs = std::filesystem;

const std::string sound = R"([pack]
id = "own-en"
subject = "tone"
language = "en"
version = "1"
author = "Jane Roe"
licence = "MPL-2.0"

[[rule]]
id = "frobnicate"
frame = "a frame"
weight = 5
patterns = ["frobnicating answer"]
reason.de = "Das klingt mürrisch."
reason.en = "This sounds grumpy."
matches = ["A frobnicating answer."]
spares = ["An answer."]
)";

std::string replaced(std::string text, const std::string& part, const std::string& by) {
    return text.replace(text.find(part), part.size(), by);
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Run packs_check(const std::vector<std::string>& arguments, const fs::path& config = "/nowhere") {
    std::vector<std::string> all = {"packs", "check"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return run_offhook(all, "", {{"XDG_CONFIG_HOME", config.string()}, {"LC_ALL", "C"}});
}

} // namespace

TEST_CASE("packs check ends with 0 for a sound pack, with 1 for an error in a file and line") {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "own.toml";
    write_file(file, sound);
    const Run good = packs_check({file.string()});
    CHECK(good.status == 0);
    CHECK(good.errors.empty());
    CHECK(holds(good.output, "own.toml: rules 1, errors 0, warnings 0"));
    write_file(file, replaced(sound, "An answer.", "A frobnicating answer."));
    const Run bad = packs_check({file.string()});
    CHECK(bad.status == 1);
    CHECK(holds(bad.errors, file.string() + ":17: error: The rule “frobnicate” must spare"));
    write_file(file, replaced(sound, "weight", "wait"));
    CHECK(holds(packs_check({file.string()}).errors, ":12: error: The field “wait” is unknown"));
    CHECK(packs_check({(folder.path() / "none.toml").string()}).status == 1);
}

TEST_CASE("warnings are errors with --strict alone") {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "own.toml";
    write_file(file, replaced(sound, "answer\"]", "answer\", \"frobnicating reply\"]"));
    const Run lenient = packs_check({file.string()});
    CHECK(lenient.status == 0);
    CHECK(holds(lenient.errors, file.string() + ":13: warning: "));
    CHECK(holds(lenient.output, "warnings 1"));
    const Run strict = packs_check({"--strict", file.string()});
    CHECK(strict.status == 1);
    CHECK(holds(strict.errors, ":13: error: "));
}

TEST_CASE("packs check without a file checks the person's own packs") {
    const TemporaryFolder config;
    CHECK(packs_check({}, config.path()).status == 0);
    CHECK(holds(packs_check({}, config.path()).output, "no packs of your own"));
    write_file(config.path() / "offhook/packs/a.toml", sound);
    CHECK(holds(packs_check({}, config.path()).output, "a.toml: rules 1"));
    write_file(config.path() / "offhook/packs/b.toml", sound);
    const Run twice = packs_check({}, config.path());
    CHECK(twice.status == 1);
    CHECK(holds(twice.errors, "b.toml:0: error: The id “own-en” is taken by the pack"));
}

TEST_CASE("a pack is checked with the lexicon beside it, a lexicon with the packs beside it") {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "own.toml";
    const fs::path lexicon = folder.path() / "lexicon.toml";
    write_file(file, replaced(sound, "frobnicating answer", "frobnicating @reply"));
    write_file(lexicon,
               "language = \"en\"\nfunction-words = [\"the\"]\n[sets]\nreply = [\"answer\"]\nidle = [\"x\"]\n");
    const Run run = packs_check({file.string(), lexicon.string()});
    CHECK(run.status == 0);
    CHECK(holds(run.errors, "lexicon.toml:5: warning: No rule uses the set “idle”"));
    CHECK_FALSE(holds(run.errors, "“reply”"));
}
