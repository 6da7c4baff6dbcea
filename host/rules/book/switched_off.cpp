// SPDX-License-Identifier: MPL-2.0
#include "rules/book/switched_off.hpp"

namespace offhook::rules {

SwitchedOffName::SwitchedOffName(std::string_view name) {
    const std::size_t slash = name.find('/');
    group_ = name.substr(0, slash);
    rule_ = slash == std::string_view::npos || name.substr(slash) == "/*" ? "" : name.substr(slash + 1);
}

bool SwitchedOffName::mark(const CompiledRules& rules, std::span<std::uint8_t> off) const {
    bool any = false;
    for (std::size_t index = 0; index < rules.rules.size(); ++index) {
        const CompiledRule& rule = rules.rules[index];
        const bool in_pack = rules.string(rule.pack) == group_;
        const bool meant = rule_.empty() ? in_pack || name_of_subject(rule.subject) == group_
                                         : in_pack && rules.string(rule.id) == rule_;
        if (meant) {
            off[index] = 1;
            any = true;
        }
    }
    return any;
}

} // namespace offhook::rules
