// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "command_line/ledger_host.hpp"
#include "command_line/temporary_folder.hpp"

#include <sys/stat.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <string>
#include <thread>

namespace {

namespace fs = std::filesystem;

/// A folder with an xdg-open of the test, which is the only program in the path.
class Opener {
public:
    explicit Opener(const std::string& script) {
        write_file(program(), "#!/bin/sh\n" + script);
        chmod(program().c_str(), 0700);
    }
    fs::path program() const { return folder_.path() / "xdg-open"; }
    fs::path written() const { return folder_.path() / "written"; }
    std::map<std::string, std::string> environment() const {
        return {{"PATH", folder_.path()}, {"WRITTEN", written()}};
    }

private:
    TemporaryFolder folder_;
};

boost::json::object dial(const std::string& number, const std::string& locale = "en") {
    return {{"method", "dial"}, {"number", number}, {"locale", locale}};
}

/// What an opener has written, up to `end`. On a slow machine it goes on after the host has answered.
std::string written_by(const Opener& opener, char end) {
    for (int attempt = 0; attempt < 3000; ++attempt) {
        std::ifstream input(opener.written());
        std::string content{std::istreambuf_iterator<char>(input), {}};
        if (!content.empty() && content.back() == end) {
            return content;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return {};
}

} // namespace

TEST_CASE("a number is handed to the system's opener as it is, and nothing else") {
    const TemporaryFolder data;
    const Opener opener("printf '%s|' \"$@\" > \"$WRITTEN\"\n");
    LedgerHost host(data.path(), opener.environment());
    CHECK(host.ask(dial("+442079460001")).at("number").as_string() == "+442079460001");
    CHECK(written_by(opener, '|') == "tel:+442079460001|");
    fs::remove(opener.written());
    for (const std::string number : {"", "+", "442079460001", "+44 20", "+4420;reboot", "+44207946000112345", "+12",
                                     "--help", "+1\n23456", "+44207946000１"}) {
        INFO(number);
        CHECK(error_of(host.ask(dial(number))) == "invalid-field");
    }
    CHECK_FALSE(fs::exists(opener.written()));
}

TEST_CASE("an opener that goes on is not waited for, and lives on") {
    const TemporaryFolder data;
    const Opener opener("echo $$ > \"$WRITTEN\"; exec /bin/sleep 600\n");
    {
        LedgerHost host(data.path(), opener.environment());
        host.send(dial("+442079460001"));
        host.send({{"method", "counted"}});
        CHECK(error_of(host.receive()).empty());
        CHECK(error_of(host.receive()).empty());
    }
    const pid_t opened = std::atoi(written_by(opener, '\n').c_str());
    REQUIRE(opened > 1);
    CHECK(kill(opened, SIGKILL) == 0); // it was there still

    const Opener pipe_free("if read line; then echo input > \"$WRITTEN\"; else echo none > \"$WRITTEN\"; fi\n");
    LedgerHost other(data.path(), pipe_free.environment());
    CHECK(error_of(other.ask(dial("+442079460001"))).empty());
    CHECK(written_by(pipe_free, '\n') == "none\n"); // the mail client's pipe is not the opener's
}

TEST_CASE("without a program for telephone numbers the person is told so") {
    const TemporaryFolder data;
    const TemporaryFolder empty;
    LedgerHost host(data.path(), {{"PATH", empty.path()}});
    const auto reply = host.ask(dial("+442079460001", "de"));
    CHECK(error_of(reply) == "no-handler");
    CHECK(message_of(reply).starts_with("Für Telefonnummern ist kein Programm eingerichtet."));
    const Opener failing("exit 4\n");
    LedgerHost other(data.path(), failing.environment());
    CHECK(error_of(other.ask(dial("+442079460001"))) == "no-handler");
}
