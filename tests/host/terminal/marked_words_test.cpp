// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "command_line/process.hpp"
#include "command_line/temporary_folder.hpp"
#include "places.hpp"

#include <pty.h>
#include <sys/wait.h>

#include <array>
#include <cstdlib>

namespace {

std::string mail_of(const std::string& text) {
    return "From: Jane Roe <jane@example.org>\nSubject: Invoice\nContent-Type: text/plain; charset=utf-8\n\n" + text;
}

std::string check(const std::string& text) {
    return run_offhook({"check"}, mail_of(text), {{"LC_ALL", "en_GB.UTF-8"}}).output;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// What the program writes to a terminal.
std::string check_on_terminal(const std::string& file, const char* no_color) {
    int terminal = -1;
    const pid_t process = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (process == 0) {
        setenv("LC_ALL", "en_GB.UTF-8", 1);
        setenv("NO_COLOR", no_color, 1);
        execl(offhook_program, offhook_program, "check", file.c_str(), nullptr);
        _exit(127);
    }
    std::string output;
    std::array<char, 4096> buffer{};
    for (ssize_t count = read(terminal, buffer.data(), buffer.size()); count > 0;
         count = read(terminal, buffer.data(), buffer.size())) {
        output.append(buffer.data(), static_cast<std::size_t>(count));
    }
    close(terminal);
    waitpid(process, nullptr, 0);
    return output;
}

} // namespace

TEST_CASE("check shows the words in their line, with its number") {
    const std::string output =
        check("Dear Max,\n\nI am sorry to say that you are completely incompetent, today too.\n");
    CHECK(holds(output, "3 │ I am sorry to say that «you are completely incompetent», today too.\n"));
}

TEST_CASE("words that go over a line break are marked in both lines") {
    const std::string output = check("Max,\n\nyou are completely\nincompetent.\n");
    CHECK(holds(output, "3 │ «you are completely»\n"));
    CHECK(holds(output, "4 │ «incompetent».\n"));
}

TEST_CASE("of a long line the part around the words is shown") {
    std::string filler;
    for (int index = 0; index < 30; ++index) {
        filler += "The invoice lies on my desk and I read it, ";
    }
    const std::string output = check(filler + "and you are completely incompetent, " + filler + "so far.\n");
    CHECK(holds(output, "1 │ … "));
    CHECK(holds(output, "«you are completely incompetent»"));
    CHECK(output.size() < 800);
}

TEST_CASE("check offers the civil wording") {
    CHECK(holds(check("You are completely incompetent.\n"), "Put civilly: “I am not satisfied"));
}

TEST_CASE("on a terminal the words are underlined in colour, unless that is unwanted") {
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "harsh.eml").string();
    write_file(file, mail_of("You are completely incompetent.\n"));
    const std::string coloured = check_on_terminal(file, "");
    CHECK(holds(coloured, "\x1B[4m"));
    CHECK(holds(coloured, "\x1B[31mYou are completely incompetent\x1B[0m."));
    CHECK_FALSE(holds(coloured, "«"));
    const std::string plain = check_on_terminal(file, "1");
    CHECK(plain.find('\x1B') == std::string::npos);
    CHECK(holds(plain, "«You are completely incompetent»."));
}
