// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "command_line/process.hpp"
#include "command_line/temporary_folder.hpp"

namespace {

const std::string mail = "From: Jane Roe <jane@example.org>\nSubject: Invoice\n\nYou are completely incompetent.\n";

Run check(const TemporaryFolder& config, const std::vector<std::string>& arguments = {"check", "--format=json"}) {
    return run_offhook(arguments, mail, {{"XDG_CONFIG_HOME", config.path().string()}, {"LC_ALL", "C"}});
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("the program heeds the person's settings") {
    const TemporaryFolder config;
    CHECK(holds(check(config).output, "\"kind\":\"tone\""));
    write_file(config.path() / "offhook/settings.toml", "[rules]\noff = [\"tone\"]\n");
    const Run silent = check(config);
    CHECK_FALSE(holds(silent.output, "\"kind\":\"tone\""));
    CHECK(silent.errors.empty());
    CHECK(holds(check(config, {"doctor"}).output, "Settings can be read"));
}

TEST_CASE("settings can switch off a rule of a pack of one's own") {
    const TemporaryFolder config;
    const std::string pack = "[pack]\nid = \"own-en\"\nsubject = \"tone\"\nlanguage = \"en\"\nversion = \"1\"\n"
                             "author = \"Jane Roe\"\nlicence = \"MPL-2.0\"\n[[rule]]\nid = \"invoice\"\nframe = \"f\"\n"
                             "weight = 9\npatterns = [\"incompetent\"]\nreason.de = \"Hart.\"\nreason.en = \"Harsh.\"\n"
                             "matches = [\"incompetent\"]\nspares = [\"competent\"]\n";
    write_file(config.path() / "offhook/packs/own.toml", pack);
    CHECK(holds(check(config).output, "\"rule\":\"invoice\""));
    write_file(config.path() / "offhook/settings.toml", "[rules]\noff = [\"own-en/invoice\"]\n");
    const Run run = check(config);
    CHECK_FALSE(holds(run.output, "\"rule\":\"invoice\""));
    CHECK(run.errors.empty());
}

TEST_CASE("a fault in the settings is told by check, doctor and hello") {
    const TemporaryFolder config;
    write_file(config.path() / "offhook/settings.toml", "[rules]\noff = [\n\"nonsense\"]\n");
    CHECK(holds(check(config).errors, "settings.toml:3: There is no rule, pack or subject “nonsense”"));
    CHECK(holds(check(config, {"doctor"}).output, "settings.toml:3: "));
    Process host({"/anywhere/offhook.host.json", "companion@offhook"}, {{"XDG_CONFIG_HOME", config.path().string()}});
    const std::string hello = "{\"id\":\"1\",\"method\":\"hello\",\"protocol\":1,\"locale\":\"en\"}";
    const auto size = static_cast<std::uint32_t>(hello.size());
    host.write(std::string(reinterpret_cast<const char*>(&size), sizeof size) + hello);
    CHECK(holds(host.read_frame(), "nonsense"));
    host.close_input();
    CHECK(host.wait() == 0);
}
