// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/own_rules.hpp"

#include "settings/settings.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace offhook::program {

rules::RuleBook own_rules() {
    rules::RuleBook rule_book;
    rule_book.add_folder(rules::own_packs_folder());
    std::vector<rules::Problem> problems;
    const settings::Settings settings = settings::read_settings_file(settings::settings_file(), problems);
    rule_book.add_problems(problems);
    rule_book.switch_off(settings.rules_off, settings::settings_file().string());
    return rule_book;
}

void tell_problems(const rules::RuleBook& rule_book) {
    for (const rules::Problem& problem : rule_book.problems()) {
        fmt::print(stderr, "{}:{}: {}\n", problem.file, problem.line, problem.cause);
    }
}

} // namespace offhook::program
