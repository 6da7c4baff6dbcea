// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "command_line/process.hpp"
#include "command_line/temporary_folder.hpp"
#include "native_messaging/frame.hpp"
#include "places.hpp"
#include "protocol/examples.hpp"

#include <string>

using offhook::frames::make_frame;

namespace {

// How Thunderbird calls a native messaging host.
const std::vector<std::string> as_thunderbird = {"/home/jane/.mozilla/native-messaging-hosts/offhook.host.json",
                                                 "companion@offhook"};

std::string code_of(const std::string& reply) {
    return std::string(boost::json::parse(reply).at("error").at("code").as_string());
}

} // namespace

TEST_CASE("the host answers every example over real pipes and ends with its input") {
    const TemporaryFolder data;
    Process host(as_thunderbird, {{"XDG_DATA_HOME", data.path()}});
    for (const ProtocolExample& example : protocol_examples()) {
        host.write(make_frame(boost::json::serialize(example.request)));
        const std::string reply = host.read_frame();
        INFO(example.name << ": " << reply);
        REQUIRE_FALSE(reply.empty());
        CHECK(shows(boost::json::parse(reply), example.reply));
    }
    host.close_input();
    CHECK(host.read_output().empty());
    CHECK(host.wait() == 0);
}

TEST_CASE("the host lives on after bad frames") {
    Process host(as_thunderbird);
    host.write(make_frame("not json"));
    CHECK(code_of(host.read_frame()) == "invalid-json");
    host.write(make_frame(""));
    CHECK(code_of(host.read_frame()) == "invalid-json");
    host.write(make_frame("[]"));
    CHECK(code_of(host.read_frame()) == "not-an-object");
    host.write(make_frame(std::string(offhook::frames::longest_payload + 1, ' ')));
    CHECK(code_of(host.read_frame()) == "frame-too-long");
    host.write(make_frame(R"({"id": "1", "method": "hello", "protocol": 1})"));
    CHECK(boost::json::parse(host.read_frame()).at("compatible").as_bool());
}

TEST_CASE("a truncated frame is told before the host ends") {
    Process host(as_thunderbird);
    host.write(make_frame(R"({"id": "1", "method": "hello", "protocol": 1})").substr(0, 20));
    host.close_input();
    CHECK(code_of(host.read_frame()) == "frame-truncated");
    CHECK(host.wait() == 0);
}

TEST_CASE("a broken pack of the person's own is named and the rest works") {
    const std::string config = std::string(source_folder) + "/tests/host/program/config";
    Process host(as_thunderbird);
    Process host_with_packs(as_thunderbird, {{"XDG_CONFIG_HOME", config}});
    host_with_packs.write(make_frame(R"({"id": "1", "method": "hello", "protocol": 1})"));
    const auto hello = boost::json::parse(host_with_packs.read_frame());
    const auto& problems = hello.at("problems").as_array();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].at("line").as_int64() == 14);
    CHECK(std::string(problems[0].at("file").as_string()).ends_with("/broken.toml"));
    CHECK(std::string(problems[1].at("file").as_string()).ends_with("/unreadable.toml"));

    const std::string check =
        R"({"id": "2", "method": "check", "draft": {"text": "This is the frobnicating answer that you wanted."}})";
    host_with_packs.write(make_frame(check));
    CHECK(boost::json::parse(host_with_packs.read_frame()).at("warnings").as_array().size() == 1);
    host.write(make_frame(check));
    CHECK(boost::json::parse(host.read_frame()).at("warnings").as_array().empty());
}
