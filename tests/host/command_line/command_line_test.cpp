// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "command_line/process.hpp"
#include "command_line/temporary_folder.hpp"
#include "places.hpp"

#include <offhook/version.hpp>

#include <boost/json.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace {

namespace fs = std::filesystem;

std::vector<boost::json::value> lines_of(const std::string& output) {
    std::vector<boost::json::value> values;
    std::istringstream stream(output);
    for (std::string line; std::getline(stream, line);) {
        values.push_back(boost::json::parse(line));
    }
    return values;
}

std::string read_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const std::string harsh_mail =
    "From: Jane Roe <jane@example.org>\r\nTo: Max Hill <max@example.com>\r\nSubject: Invoice\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\nDear Max,\r\n\r\nyou are completely incompetent.\r\n";

} // namespace

TEST_CASE("check answers a request a line, a bad line with an error in its place") {
    const Run run = run_offhook(
        {"check", "--format=jsonl"},
        "{\"id\":\"a\",\"draft\":{\"text\":\"Hello\"}}\n\nnonsense\n{\"id\":\"b\",\"draft\":{\"text\":\"\"}}");
    CHECK(run.status == 1);
    const auto replies = lines_of(run.output);
    REQUIRE(replies.size() == 3);
    CHECK(replies[0].at("id").as_string() == "a");
    CHECK(replies[0].at("advice").as_string() == "write");
    CHECK(replies[1].at("id").is_null());
    CHECK(replies[1].at("error").at("code").as_string() == "invalid-json");
    CHECK(replies[2].at("id").as_string() == "b");
    CHECK(run.errors.find("-:3:") != std::string::npos);
    CHECK(run_offhook({"check", "--format=jsonl"}, "").status == 0);
}

TEST_CASE("check judges mail files, for people and as JSON") {
    const TemporaryFolder folder;
    const fs::path mail = folder.path() / "harsh.eml";
    write_file(mail, harsh_mail);
    const Run json = run_offhook({"check", "--format=json", mail.string()});
    CHECK(json.status == 0);
    CHECK(boost::json::parse(json.output).at("warnings").at(0).at("kind").as_string() == "tone");
    const Run english = run_offhook({"check", mail.string()}, "", {{"LC_ALL", "en_GB.UTF-8"}});
    CHECK(english.output.find("Better call.") != std::string::npos);
    CHECK(english.output.find("you are completely incompetent") != std::string::npos);
    CHECK(english.output.find('\x1B') == std::string::npos);
    const Run german = run_offhook({"check", "-"}, harsh_mail, {{"LC_ALL", "de_AT.UTF-8"}});
    CHECK(german.output.find("Besser anrufen.") != std::string::npos);
}

TEST_CASE("a file that can't be read or is no mail is said on standard error") {
    const Run missing = run_offhook({"check", "/nowhere/mail.eml"});
    CHECK(missing.status == 1);
    CHECK(missing.errors.find("/nowhere/mail.eml") != std::string::npos);
    CHECK(run_offhook({"check", "/"}).status == 1);
    CHECK(run_offhook({"check"}, "").status == 1);
    CHECK(run_offhook({"parse"}, "").status == 1);
}

TEST_CASE("a mail's control characters do not reach the terminal") {
    const Run run = run_offhook(
        {"check"},
        "Subject: a=1B\r\nFrom: a@b\r\n\r\nYou are \x1B[31m an incompetent idiot. You are completely incompetent.\r\n");
    CHECK(run.output.find('\x1B') == std::string::npos);
}

TEST_CASE("parse shows own words") {
    const Run lines = run_offhook({"parse", "--format=jsonl"}, "{\"id\":\"1\",\"text\":\"Yes.\\n\\n> Really?\\n\"}\n");
    CHECK(lines_of(lines.output).at(0).at("own_text").as_string() == "Yes.");
    const Run json = run_offhook({"parse", "--format=json", "-"}, harsh_mail);
    const auto mail = boost::json::parse(json.output);
    for (const char* const field : {"message_id", "in_reply_to", "references", "from", "to", "cc", "date", "subject",
                                    "text", "own_text", "quoted", "signature", "attachments"}) {
        INFO(field);
        CHECK(mail.as_object().contains(field));
    }
    CHECK(mail.at("from").at("address").as_string() == "jane@example.org");
}

TEST_CASE("install registers, doctor finds it, uninstall takes it back") {
    const TemporaryFolder home;
    const std::map<std::string, std::string> environment = {
        {"HOME", home.path().string()}, {"XDG_CONFIG_HOME", ""}, {"LC_ALL", "C"}};
    const fs::path manifest = home.path() / ".mozilla/native-messaging-hosts/offhook.host.json";
    CHECK(run_offhook({"doctor"}, "", environment).status == 1);
    CHECK(run_offhook({"install"}, "", environment).status == 0);
    const auto json = boost::json::parse(read_file(manifest));
    CHECK(json.at("path").as_string() == fs::canonical(offhook_program).string());
    CHECK(json.at("allowed_extensions").at(0).as_string() == "companion@offhook");
    CHECK(run_offhook({"doctor"}, "", environment).status == 0);
    write_file(manifest, "{}");
    CHECK(run_offhook({"doctor"}, "", environment).status == 1);
    CHECK(run_offhook({"install"}, "", environment).status == 0);
    CHECK(run_offhook({"uninstall"}, "", environment).status == 0);
    CHECK_FALSE(fs::exists(manifest));
    CHECK(run_offhook({"uninstall"}, "", environment).status == 0);
}

TEST_CASE("install that can't write says so and leaves nothing half done") {
    const TemporaryFolder home;
    write_file(home.path() / ".mozilla", "a file where a folder should be");
    const Run run = run_offhook({"install"}, "", {{"HOME", home.path().string()}});
    CHECK(run.status == 1);
    CHECK(run.errors.find(".mozilla") != std::string::npos);
}

TEST_CASE("wrong use ends with 2") {
    CHECK(run_offhook({}).status == 2);
    CHECK(run_offhook({"sing"}).status == 2);
    CHECK(run_offhook({"check", "--format=xml"}).status == 2);
    CHECK(run_offhook({"--help"}).status == 0);
    CHECK(run_offhook({"--version"}).output.find("offhook " + std::string(offhook::version)) != std::string::npos);
}
