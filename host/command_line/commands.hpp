// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "native_messaging/registration.hpp"

#include <string>
#include <vector>

namespace offhook::program {

/// Exit statuses of the contract with scripts.
enum Status : int {
    done = 0,
    bad_input = 1, ///< an input could not be read or is invalid; a line on stderr says what, where and what to do
    wrong_use = 2,
};

/// How `check`, `explain` and `parse` print.
enum class Format { people, json, jsonl };

int check_command(const std::vector<std::string>& files, Format format);
int explain_command(const std::vector<std::string>& files, Format format);
int parse_command(const std::vector<std::string>& files, Format format);
/// Checks packs, the person's own where none is named. With `strict`, warnings count as errors.
int packs_check_command(const std::vector<std::string>& files, bool strict);

int install_command(Scope scope);
int uninstall_command(Scope scope);
int doctor_command();

} // namespace offhook::program
