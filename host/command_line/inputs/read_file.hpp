// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace offhook::program {

/// The bytes of a file, or of standard input for "-". Throws Refusal where it can't be read.
std::string read_file(const std::string& path);

/// Works on each file, on "-" where none is named. A file whose work throws Refusal is told and left out. Gives the
/// exit status.
int for_each_file(const std::vector<std::string>& files, const std::function<void(const std::string& file)>& work);

} // namespace offhook::program
