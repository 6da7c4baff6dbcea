// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/jsonl.hpp"

#include "command_line/inputs/read_file.hpp"
#include "command_line/inputs/refusal.hpp"
#include "reply/reply.hpp"
#include "sentences/command_line/inputs.hpp"
#include "terminal/language_of_user.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <iostream>

namespace offhook::program {

namespace {

bool answer_stream(std::istream& input, const std::string& name,
                   const std::function<LineAnswer(const std::string&)>& answer) {
    bool all_good = true;
    std::string line;
    for (std::size_t number = 1; std::getline(input, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) {
            continue;
        }
        const LineAnswer answered = answer(line);
        std::string reply;
        if (const auto* const error = std::get_if<protocol::ProtocolError>(&answered)) {
            fmt::print(stderr, "{}:{}: {}\n", name, number, error->message);
            reply = reply::write_error(*error);
            all_good = false;
        } else {
            reply = std::get<std::string>(answered);
        }
        reply.push_back('\n');
        std::fwrite(reply.data(), 1, reply.size(), stdout);
        std::fflush(stdout);
    }
    return all_good;
}

} // namespace

int answer_lines(const std::vector<std::string>& files,
                 const std::function<LineAnswer(const std::string& line)>& answer) {
    bool all_good = true;
    const int status = for_each_file(files, [&](const std::string& file) {
        if (file == "-") {
            all_good = answer_stream(std::cin, file, answer) && all_good;
            return;
        }
        std::ifstream input(file, std::ios::binary);
        if (!input) {
            throw Refusal(file, for_person(sentences::inputs::lines_not_readable));
        }
        all_good = answer_stream(input, file, answer) && all_good;
    });
    return all_good ? status : bad_input;
}

} // namespace offhook::program
