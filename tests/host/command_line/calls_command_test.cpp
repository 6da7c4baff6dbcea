// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "command_line/process.hpp"
#include "command_line/temporary_folder.hpp"

#include <boost/json.hpp>

#include <filesystem>

namespace {

/// The command line of a person whose calls are in a folder of their own.
class CommandLine {
public:
    Run operator()(std::vector<std::string> arguments, const std::string& input = "",
                   const std::string& language = "en") {
        return run_offhook(
            arguments, input,
            {{"XDG_DATA_HOME", data_.path()}, {"LC_ALL", language + "_GB.UTF-8"}, {"TZ", "Europe/Berlin"}});
    }
    bool left_nothing() const { return std::filesystem::is_empty(data_.path()); }

private:
    TemporaryFolder data_;
};

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

bool contains(const std::string& text, const std::string& part) {
    return count(text, part) > 0;
}

} // namespace

TEST_CASE("without calls, the commands say so and leave nothing behind") {
    CommandLine offhook;
    CHECK(offhook({"calls", "list"}).output == "No calls.\n");
    CHECK(offhook({"calls", "list"}, "", "de").output == "Keine Anrufe.\n");
    CHECK(offhook({"calls", "export"}).output == "key,address,name,at,number,outcome,note,message_id\r\n");
    CHECK(offhook({"calls", "export", "--format=json"}).output == "[\n]\n");
    CHECK(offhook({"privacy", "show"}).output == "Nothing is stored.\n");
    CHECK(offhook({"privacy", "delete", "--yes"}).status == 0);
    CHECK(offhook.left_nothing());
}

TEST_CASE("calls are added, listed, changed and removed") {
    CommandLine offhook;
    const Run added =
        offhook({"calls", "add", "--address", "Max Hügel <Max@example.com>", "--name", "Max Hügel", "--outcome",
                 "no-answer", "--at", "2026-03-02 14:05", "--number", "+49 30 1234567", "--note", "Mittag\nversucht"});
    REQUIRE(added.status == 0);
    CHECK(added.output.starts_with("Added:\n"));
    CHECK(contains(added.output, "2026-03-02 14:05"));
    REQUIRE(offhook({"calls", "add", "--address", "eve@example.org", "--outcome", "reached", "--at", "2026-07-02"})
                .status == 0);

    const Run list = offhook({"calls", "list"}, "", "de");
    CHECK(list.status == 0);
    CHECK(contains(list.output, "Ergebnis"));
    CHECK(contains(list.output, "Max Hügel <max@example.com>  keine Antwort  +49 30 1234567"));
    CHECK(contains(list.output, "Mittag versucht"));
    CHECK(list.output.find("eve@example.org") < list.output.find("max@example.com"));
    CHECK(count(list.output, "\n") == 3);
    CHECK(count(offhook({"calls", "list", "--address", "MAX@example.com"}).output, "\n") == 2);
    CHECK(count(offhook({"calls", "list", "--since", "2026-03-03"}).output, "\n") == 2);

    const auto exported =
        boost::json::parse(offhook({"calls", "export", "--format", "json", "--address", "max@example.com"}).output);
    REQUIRE(exported.as_array().size() == 1);
    CHECK(exported.at(0).at("at").as_string() == "2026-03-02T14:05:00+01:00");
    const std::string key(exported.at(0).at("key").as_string());

    const Run edited = offhook({"calls", "edit", key.substr(0, 8), "--outcome", "they-called", "--note", ""});
    CHECK(edited.status == 0);
    CHECK(contains(edited.output, "they called"));
    CHECK_FALSE(contains(edited.output, "Mittag"));
    CHECK(contains(edited.output, "+49 30 1234567"));
    const Run removed = offhook({"calls", "remove", key});
    CHECK(removed.status == 0);
    CHECK(count(offhook({"calls", "list"}).output, "\n") == 2);
    CHECK(offhook({"calls", "remove", key}).status == 1);
}

TEST_CASE("what can't be done is told on standard error") {
    CommandLine offhook;
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"calls", "add", "--address", "nobody", "--outcome", "reached"},
          {"calls", "add", "--address", "a@b", "--outcome", "shouted"},
          {"calls", "add", "--address", "a@b", "--outcome", "busy", "--at", "yesterday"},
          {"calls", "list", "--address", "nobody"},
          {"calls", "list", "--since", "yesterday"},
          {"calls", "edit", "unknown", "--note", "x"},
          {"calls", "remove", "unknown"},
          {"calls", "import", "/nonexistent.csv"},
          {"privacy", "show", "--address", "nobody"}}) {
        const Run run = offhook(arguments);
        INFO(arguments[1] << ": " << run.errors);
        CHECK(run.status == 1);
        CHECK(run.output.empty());
        CHECK(count(run.errors, "\n") == 1);
    }
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"calls"},
                                                      {"calls", "add"},
                                                      {"calls", "sing"},
                                                      {"calls", "export", "--format", "xml"},
                                                      {"privacy"},
                                                      {"privacy", "delete"}}) {
        CHECK(offhook(arguments).status == 2);
    }
    CHECK(offhook.left_nothing());
}

TEST_CASE("calls go out and come back as they were") {
    CommandLine offhook;
    const std::string csv = "key,address,name,at,number,outcome,note,message_id\r\n"
                            "k-2,eve@example.org,\"Eve, \"\"the\"\" Fox\",2026-03-03T09:00:00Z,+1 212 "
                            "5550100,busy,\"two\nlines\",1@example.org\r\n"
                            "k-1,max@example.com,,2026-03-02T09:00:00+01:00,,reached,,\r\n";
    const Run imported = offhook({"calls", "import", "-"}, csv);
    CHECK(imported.status == 0);
    CHECK(imported.output == "Calls added: 2. Already there: 0.\n");
    CHECK(offhook({"calls", "import", "-"}, csv).output == "Calls added: 0. Already there: 2.\n");
    CHECK(offhook({"calls", "export"}).output == csv);
    const std::string json = offhook({"calls", "export", "--format=json"}).output;

    CommandLine other;
    CHECK(other({"calls", "import", "-", "--format=json"}, json).status == 0);
    CHECK(other({"calls", "export"}).output == csv);
}

TEST_CASE("a file of one's own making is read, and twice is once") {
    CommandLine offhook;
    const std::string csv = "\xEF\xBB\xBFoutcome,at,remark,address\nbusy,2026-03-02T09:00:00Z,x,a@example."
                            "com\n\nreached,2026-03-02T10:00:00Z,,a@example.com";
    CHECK(offhook({"calls", "import", "-"}, csv).output == "Calls added: 2. Already there: 0.\n");
    CHECK(offhook({"calls", "import", "-"}, csv).output == "Calls added: 0. Already there: 2.\n");
}

TEST_CASE("a file with a fault is not imported, and its line is told") {
    CommandLine offhook;
    const std::string good = "address,at,outcome\na@example.com,2026-03-02T09:00:00Z,busy\n";
    for (const auto& [csv, place] : {std::pair<std::string, std::string>{good + "a@example.com,2026,busy\n", "-:3: "},
                                     {good + "a@example.com,2026-03-02T09:00:00Z\n", "-:3: "},
                                     {good + "\n\"a@example.com", "-: "},
                                     {"address,at\n", "-:1: "},
                                     {good + "a@example.com,2026-03-02T09:00:00Z,\xFF\n", "-:3: "},
                                     {"", "-:1: "}}) {
        const Run run = offhook({"calls", "import", "-"}, csv);
        INFO(run.errors);
        CHECK(run.status == 1);
        CHECK(run.errors.starts_with(place));
        CHECK(contains(run.errors, "Nothing was imported."));
    }
    for (const std::string json :
         {"", "{}", "[1]", R"([{"address": "a@b", "at": "2026-03-02T09:00:00Z", "outcome": 5}])"}) {
        CHECK(offhook({"calls", "import", "-", "--format=json"}, json).status == 1);
    }
    CHECK(offhook.left_nothing());
}

TEST_CASE("what is stored is shown and deleted") {
    CommandLine offhook;
    REQUIRE(offhook({"calls", "add", "--address", "max@example.com", "--outcome", "busy"}).status == 0);
    REQUIRE(offhook({"calls", "add", "--address", "eve@example.org", "--outcome", "busy"}).status == 0);
    const Run shown = offhook({"privacy", "show"});
    CHECK(shown.status == 0);
    CHECK(contains(shown.output, "/offhook/calls.sqlite\n  calls: 2\n"));
    CHECK(contains(shown.output, "max@example.com"));
    CHECK_FALSE(contains(offhook({"privacy", "show", "--address", "eve@example.org"}).output, "max@example.com"));

    const Run unasked = offhook({"privacy", "delete", "--address", "max@example.com"});
    CHECK(unasked.status == 2);
    CHECK(contains(unasked.errors, "--yes"));
    CHECK(offhook({"privacy", "delete", "--address", "max@example.com", "--yes"}).output == "Deleted.\n");
    CHECK(count(offhook({"calls", "list"}).output, "\n") == 2);
    CHECK(offhook({"privacy", "delete", "--yes"}, "", "de").output == "Gelöscht.\n");
    CHECK(offhook({"privacy", "show"}).output == "Nothing is stored.\n");
}
