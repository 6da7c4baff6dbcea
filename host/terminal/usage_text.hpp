// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <CLI/CLI.hpp>

namespace offhook::program {

/// Lets CLI11 speak the person's language, for this program and for the commands that are added to it afterwards: in
/// its help, and where it tells what is wrong with a command line.
void speak_language_of_person(CLI::App& app);

} // namespace offhook::program
