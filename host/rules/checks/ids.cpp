// SPDX-License-Identifier: MPL-2.0
#include "rules/checks/checks.hpp"
#include "rules/checks/pack_check.hpp"

#include <fmt/format.h>

#include <map>

namespace offhook::rules {

void check_rule_ids(const Pack& pack, std::vector<Problem>& problems) {
    std::map<std::string, std::uint32_t> lines;
    for (const Rule& rule : pack.rules) {
        const auto [first, is_new] = lines.try_emplace(rule.id, rule.line);
        if (!is_new) {
            problems.push_back(
                {pack.file, rule.line,
                 fmt::format("The id “{}” is taken by the rule in line {}; choose another.", rule.id, first->second)});
        }
    }
}

void check_pack_ids(std::span<const Pack> packs, std::vector<Problem>& problems) {
    std::map<std::string, std::string> files;
    for (const Pack& pack : packs) {
        const auto [first, is_new] = files.try_emplace(pack.id, pack.file);
        if (!is_new) {
            problems.push_back(
                {pack.file, 0,
                 fmt::format("The id “{}” is taken by the pack {}; choose another.", pack.id, first->second)});
        }
    }
}

} // namespace offhook::rules
