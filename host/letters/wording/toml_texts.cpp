// SPDX-License-Identifier: MPL-2.0
#include "letters/wording/toml_texts.hpp"

namespace offhook::letters {

namespace {

void visit(const toml::table& table, const std::string& prefix,
           const std::function<void(const std::string&, const toml::node&)>& use) {
    for (const auto& [key, node] : table) {
        const std::string path = prefix + std::string(key.str());
        if (const toml::table* const inner = node.as_table()) {
            visit(*inner, path + ".", use);
        } else {
            use(path, node);
        }
    }
}

} // namespace

void for_each_text(const toml::table& table, const std::function<void(const std::string&, const toml::node&)>& use) {
    visit(table, "", use);
}

void put_text(toml::table& table, const std::string& key, const std::string& text) {
    toml::table* inner = &table;
    std::size_t start = 0;
    for (std::size_t dot = key.find('.'); dot != std::string::npos; dot = key.find('.', start)) {
        toml::node& node = inner->insert(key.substr(start, dot - start), toml::table{}).first->second;
        inner = node.as_table();
        if (inner == nullptr) {
            return; // a text stands where a table would have to
        }
        start = dot + 1;
    }
    inner->insert_or_assign(key.substr(start), text);
}

} // namespace offhook::letters
