// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/read_file.hpp"

#include "command_line/inputs/refusal.hpp"
#include "sentences/causes.hpp"
#include "sentences/command_line/inputs.hpp"
#include "terminal/language_of_user.hpp"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <system_error>

namespace offhook::program {

std::string read_file(const std::string& path) {
    if (path == "-") {
        return {std::istreambuf_iterator<char>(std::cin), {}};
    }
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        throw Refusal(path, for_person(sentences::inputs::is_folder));
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        const std::error_code cause(errno, std::generic_category());
        throw Refusal(path,
                      for_person(sentences::inputs::not_readable, sentences::cause_text(person_language(), cause)));
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

int for_each_file(const std::vector<std::string>& files, const std::function<void(const std::string& file)>& work) {
    int status = done;
    for (const std::string& file : files.empty() ? std::vector<std::string>{"-"} : files) {
        try {
            work(file);
        } catch (const Refusal& refusal) {
            status = tell(refusal);
        }
    }
    return status;
}

} // namespace offhook::program
