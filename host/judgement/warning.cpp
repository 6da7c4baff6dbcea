// SPDX-License-Identifier: MPL-2.0
#include "judgement/warning.hpp"

#include <array>

namespace offhook::advice {

std::string_view name_of_kind(Kind kind) {
    constexpr std::array<std::string_view, 10> names = {"tone",         "complaint", "conflict",    "long-thread",
                                                        "scheduling",   "refusal",   "translation", "misunderstanding",
                                                        "never-spoken", "attempts"};
    return names.at(static_cast<std::size_t>(kind));
}

} // namespace offhook::advice
