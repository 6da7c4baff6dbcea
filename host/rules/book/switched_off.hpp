// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/compiler/compiled_rules.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace offhook::rules {

/// What a person wants without: "PACK/RULE", or "PACK", "PACK/*", "SUBJECT", "SUBJECT/*".
class SwitchedOffName {
public:
    explicit SwitchedOffName(std::string_view name);

    /// Whether the name means this subject as a whole.
    bool means_subject(std::string_view subject) const { return rule_.empty() && group_ == subject; }

    /// Marks those rules that the name means, by their index. Gives whether there are any.
    bool mark(const CompiledRules& rules, std::span<std::uint8_t> off) const;

private:
    std::string_view group_; ///< a pack or a subject
    std::string_view rule_;  ///< empty: all of them
};

} // namespace offhook::rules
