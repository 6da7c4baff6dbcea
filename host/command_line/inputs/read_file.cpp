// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/read_file.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace offhook::program {

std::optional<std::string> read_file(const std::string& path) {
    if (path == "-") {
        return std::string(std::istreambuf_iterator<char>(std::cin), {});
    }
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        fmt::print(stderr, "{}: is a folder; name the files in it\n", path);
        return std::nullopt;
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        fmt::print(stderr, "{}: can't be read: {}\n", path, std::strerror(errno));
        return std::nullopt;
    }
    return std::string(std::istreambuf_iterator<char>(file), {});
}

} // namespace offhook::program
