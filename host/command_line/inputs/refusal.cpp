// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/refusal.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace offhook::program {

Refusal::Refusal(std::string_view where, std::string_view what, Status status)
    : line_(fmt::format("{}{}{}", where, where.empty() ? "" : ": ", what)), status_(status) {}

Status tell(const Refusal& refusal) {
    fmt::print(stderr, "{}\n", refusal.what());
    return refusal.status();
}

} // namespace offhook::program
