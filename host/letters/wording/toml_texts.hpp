// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <toml++/toml.h>

#include <functional>
#include <string>

namespace offhook::letters {

/// Calls `use` for each value of a table and of the tables in it, with its dotted key, "formal.request".
void for_each_text(const toml::table& table, const std::function<void(const std::string& key, const toml::node&)>& use);

/// Puts a text under its dotted key; tables on the way are made.
void put_text(toml::table& table, const std::string& key, const std::string& text);

} // namespace offhook::letters
