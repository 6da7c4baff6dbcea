// SPDX-License-Identifier: MPL-2.0
#include "settings/settings.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <fstream>
#include <iterator>

namespace offhook::settings {

namespace {

constexpr std::uintmax_t largest_file = 1024 * 1024;

std::uint32_t line_of(const toml::node& node) {
    return static_cast<std::uint32_t>(node.source().begin.line);
}

class SettingsReader {
public:
    SettingsReader(const std::string& file, std::vector<rules::Problem>& problems) : file_(file), problems_(problems) {}

    Settings read(const toml::table& root) {
        refuse_other_fields(root, "rules");
        Settings settings;
        if (const toml::node* const rules = root.get("rules"); rules != nullptr) {
            if (const toml::table* const table = rules->as_table(); table != nullptr) {
                refuse_other_fields(*table, "off");
                settings.rules_off = names(*table, "off");
            } else {
                complain(*rules, "“rules” must be a table: [rules].");
            }
        }
        return settings;
    }

private:
    void complain(const toml::node& node, std::string cause) {
        problems_.push_back({file_, line_of(node), std::move(cause)});
    }

    void refuse_other_fields(const toml::table& table, std::string_view known) {
        for (const auto& [key, value] : table) {
            if (key.str() != known) {
                complain(value, fmt::format("The field “{}” is unknown here. Known is: {}.", key.str(), known));
            }
        }
    }

    std::vector<rules::SourceText> names(const toml::table& table, std::string_view key) {
        std::vector<rules::SourceText> names;
        const toml::node* const node = table.get(key);
        const toml::array* const array = node == nullptr ? nullptr : node->as_array();
        if (node != nullptr && array == nullptr) {
            complain(*node, fmt::format("“{}” must be a list of names: [\"…\", \"…\"].", key));
        }
        if (array == nullptr) {
            return names;
        }
        for (const toml::node& element : *array) {
            if (const auto* const name = element.as_string(); name != nullptr) {
                names.push_back({name->get(), line_of(element)});
            } else {
                complain(element, fmt::format("“{}” must hold nothing but names.", key));
            }
        }
        return names;
    }

    const std::string& file_;
    std::vector<rules::Problem>& problems_;
};

} // namespace

Settings read_settings(std::string_view toml, const std::string& file, std::vector<rules::Problem>& problems) {
    try {
        return SettingsReader(file, problems).read(toml::parse(toml, file));
    } catch (const toml::parse_error& error) {
        problems.push_back({file, static_cast<std::uint32_t>(error.source().begin.line),
                            fmt::format("This is no TOML: {}", error.description())});
        return {};
    }
}

Settings read_settings_file(const std::filesystem::path& file, std::vector<rules::Problem>& problems) {
    std::error_code error;
    if (file.empty() || !std::filesystem::exists(file, error)) {
        return {};
    }
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    std::ifstream input(file, std::ios::binary);
    if (error || !input) {
        problems.push_back({file.string(), 0, "The file can't be read; check its permissions."});
        return {};
    }
    if (size > largest_file) {
        problems.push_back({file.string(), 0, "The file is larger than 1 MiB; it can't be meant."});
        return {};
    }
    return read_settings(std::string(std::istreambuf_iterator<char>(input), {}), file.string(), problems);
}

std::filesystem::path settings_file(const std::filesystem::path& folder) {
    return folder.empty() ? folder : folder / "settings.toml";
}

} // namespace offhook::settings
