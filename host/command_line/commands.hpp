// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "native_messaging/registration.hpp"
#include "terminal/exit_status.hpp"
#include "terminal/output_format.hpp"

#include <string>
#include <vector>

namespace offhook::program {

int check_command(const std::vector<std::string>& files, Format format);
int explain_command(const std::vector<std::string>& files, Format format);
int parse_command(const std::vector<std::string>& files, Format format);
/// Checks packs, the person's own where none is named. With `strict`, warnings count as errors.
int packs_check_command(const std::vector<std::string>& files, bool strict);

int install_command(Scope scope);
int uninstall_command(Scope scope);
int doctor_command();

} // namespace offhook::program
