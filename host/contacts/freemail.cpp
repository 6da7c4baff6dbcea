// SPDX-License-Identifier: MPL-2.0
#include "contacts/freemail.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <string>
#include <vector>

namespace offhook::contacts {

namespace {

std::vector<std::string> read_domains() {
    std::vector<std::string> domains;
    const toml::table file = toml::parse(freemail_file, std::string_view("freemail.toml"));
    for (const toml::node& domain : *file["domains"].as_array()) {
        domains.push_back(domain.value_or(std::string()));
    }
    return domains;
}

} // namespace

bool is_freemail(std::string_view domain) {
    static const std::vector<std::string> domains = read_domains();
    return std::any_of(domains.begin(), domains.end(), [&](const std::string& known) {
        return known.ends_with('.') ? domain.starts_with(known) : domain == known;
    });
}

} // namespace offhook::contacts
