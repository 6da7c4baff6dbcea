// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <offhook/locale.hpp>

#include <string>
#include <vector>

namespace offhook::program {

/// Exit statuses of the contract with scripts.
enum Status : int {
    done = 0,
    bad_input = 1, ///< an input could not be read or is invalid; a line on stderr says what, where and what to do
    wrong_use = 2,
};

/// The person's language, from LC_ALL, LC_MESSAGES or LANG.
Language person_language();

/// How `check` and `parse` print.
enum class Format { people, json, jsonl };

int check_command(const std::vector<std::string>& files, Format format);
int parse_command(const std::vector<std::string>& files, Format format);
int packs_check_command(const std::vector<std::string>& files);

} // namespace offhook::program
