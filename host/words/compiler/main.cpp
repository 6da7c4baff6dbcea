// SPDX-License-Identifier: MPL-2.0
// Turns the words of languages, which are TOML, into tables of C++ when the program is built.
#include "words/compiler/function_words.hpp"
#include "words/compiler/word_lists.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

int main(int argument_count, char** arguments) {
    try {
        const std::vector<std::string> files(arguments + 1, arguments + argument_count);
        if (files.size() != 2 && files.size() != 4) {
            fmt::print(stderr,
                       "use: compile-words OUTPUT.hpp WORDS.toml\n"
                       "     compile-words OUTPUT.cpp de/lexicon.toml en/lexicon.toml foreign_languages.toml\n");
            return 2;
        }
        const std::string cpp = files.size() == 2
                                    ? offhook::words::header_for(files[1])
                                    : offhook::words::source_of_function_words(files[1], files[2], files[3]);
        std::ofstream(files[0]) << cpp;
        return 0;
    } catch (const toml::parse_error& error) {
        fmt::print(stderr, "{}:{}: {}\n", *error.source().path, error.source().begin.line, error.description());
        return 1;
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
