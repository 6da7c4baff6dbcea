// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/own_rules.hpp"

#include "settings/own_rules.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace offhook::program {

rules::RuleBook own_rules_with_problems_told() {
    rules::RuleBook rule_book = settings::own_rules();
    for (const rules::Problem& problem : rule_book.problems()) {
        fmt::print(stderr, "{}:{}: {}\n", problem.file, problem.line, problem.cause);
    }
    return rule_book;
}

} // namespace offhook::program
