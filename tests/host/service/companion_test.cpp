// SPDX-License-Identifier: MPL-2.0
// What another program can do with the library: with its public header alone.
#include "catch.hpp"
#include "command_line/temporary_folder.hpp"

#include <offhook/companion.hpp>

#include <boost/json.hpp>

#include <string>
#include <thread>
#include <utility>
#include <vector>

using offhook::Companion;
using offhook::Folders;
namespace json = boost::json;

namespace {

json::object ask(Companion& companion, const json::object& request) {
    return json::parse(companion.answer(json::serialize(request))).as_object();
}

std::string error_of(const json::object& reply) {
    return reply.contains("error") ? std::string(reply.at("error").at("code").as_string()) : std::string();
}

json::object check(const std::string& text) {
    return {{"id", "1"}, {"method", "check"}, {"draft", {{"text", text}}}};
}

const json::object call{
    {"id", "2"},
    {"method", "log-call"},
    {"call", {{"key", "a"}, {"address", "max@example.com"}, {"at", "2026-03-02T14:05:00Z"}, {"outcome", "reached"}}}};
const json::object stored{{"id", "3"}, {"method", "stored"}};
const json::object change_of_letters{{"id", "4"},           {"method", "change-template"},
                                     {"language", "en"},    {"key", "formal.closing"},
                                     {"text", "All good,"}, {"locale", "en"}};

std::int64_t calls_in(Companion& companion) {
    return ask(companion, stored).at("counts").at("calls").as_int64();
}

} // namespace

TEST_CASE("a program that embeds the library gets its drafts judged") {
    const TemporaryFolder folder;
    Companion companion(Folders{folder.path() / "config", folder.path() / "data"});
    CHECK(ask(companion, check("You are completely incompetent.")).at("advice").as_string() == "call");
    CHECK(ask(companion, check("Thank you.")).at("advice").as_string() == "write");
    CHECK(error_of(json::parse(companion.answer("no JSON")).as_object()) == "invalid-json");
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("what a person has stands in the folders that are named, and in no others") {
    const TemporaryFolder folder;
    const Folders folders{folder.path() / "config", folder.path() / "data"};
    write_file(folders.configuration / "settings.toml", "[rules]\noff = [\"tone\"]\n");
    write_file(folders.configuration / "packs" / "own.toml", "no pack");
    {
        Companion companion(folders);
        CHECK(ask(companion, check("You are completely incompetent.")).at("warnings").as_array().empty());
        const json::object hello = ask(companion, {{"id", "1"}, {"method", "hello"}, {"protocol", 1}});
        REQUIRE(hello.at("problems").as_array().size() == 1);
        CHECK(std::string(hello.at("problems").at(0).at("file").as_string()).ends_with("own.toml"));
        CHECK(error_of(ask(companion, call)).empty());
        CHECK(error_of(ask(companion, change_of_letters)).empty());
    }
    CHECK(std::filesystem::exists(folders.data / "calls.sqlite"));
    CHECK(std::filesystem::exists(folders.configuration / "letters" / "en.toml"));
    Companion next(folders);
    CHECK(calls_in(next) == 1);
}

TEST_CASE("without folders drafts are judged, and nothing is stored") {
    Companion companion(Folders{});
    CHECK(ask(companion, check("You are completely incompetent.")).at("advice").as_string() == "call");
    CHECK(error_of(ask(companion, call)) == "storage");
    CHECK(error_of(ask(companion, change_of_letters)) == "invalid-template");
}

TEST_CASE("a companion can be moved, and serves several threads and objects at once") {
    const TemporaryFolder folder;
    const Folders folders{folder.path(), folder.path()};
    Companion first(folders);
    Companion companion(std::move(first));
    Companion other(folders);
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread] {
            for (int number = 0; number < 10; ++number) {
                json::object request = call;
                request["call"].as_object()["key"] = std::to_string(thread) + "-" + std::to_string(number);
                ask(thread % 2 == 0 ? companion : other, request);
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    CHECK(calls_in(companion) == 40);
    companion = Companion(Folders{});
    CHECK(error_of(ask(companion, call)) == "storage");
}
