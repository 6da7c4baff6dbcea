// SPDX-License-Identifier: MPL-2.0
#include "settings/own_rules.hpp"

#include "settings/settings.hpp"

namespace offhook::settings {

rules::RuleBook own_rules(const std::filesystem::path& folder) {
    rules::RuleBook rule_book;
    rule_book.add_folder(rules::own_packs_folder(folder));
    std::vector<rules::Problem> problems;
    const Settings settings = read_settings_file(settings_file(folder), problems);
    rule_book.add_problems(problems);
    rule_book.switch_off(settings.rules_off, settings_file(folder).string());
    return rule_book;
}

} // namespace offhook::settings
