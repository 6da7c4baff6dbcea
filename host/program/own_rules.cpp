// SPDX-License-Identifier: MPL-2.0
#include "program/own_rules.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace offhook::program {

rules::RuleBook own_rules() {
    rules::RuleBook rule_book;
    rule_book.add_folder(rules::own_packs_folder());
    for (const rules::Problem& problem : rule_book.problems()) {
        fmt::print(stderr, "{}:{}: {}\n", problem.file, problem.line, problem.cause);
    }
    return rule_book;
}

} // namespace offhook::program
