// SPDX-License-Identifier: MPL-2.0
#include "protocol/examples.hpp"

#include "places.hpp"

#include <fstream>
#include <iterator>

namespace {

std::string protocol_page() {
    std::ifstream file(std::string(source_folder) + "/host/protocol/PROTOCOL.md", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

boost::json::object protocol_values() {
    const std::string page = protocol_page();
    const std::string fence = "```json values\n";
    const std::size_t start = page.find(fence) + fence.size();
    return boost::json::parse(page.substr(start, page.find("```", start) - start)).as_object();
}

std::vector<ProtocolExample> protocol_examples() {
    const std::string page = protocol_page();
    const std::string fence = "```json example=";
    std::vector<ProtocolExample> examples;
    for (std::size_t start = page.find(fence); start != std::string::npos; start = page.find(fence, start + 1)) {
        const std::size_t name_start = start + fence.size();
        const std::size_t json_start = page.find('\n', name_start) + 1;
        const std::size_t json_end = page.find("```", json_start);
        const boost::json::value example = boost::json::parse(page.substr(json_start, json_end - json_start));
        examples.push_back(
            {page.substr(name_start, json_start - 1 - name_start), example.at("request"), example.at("reply")});
    }
    return examples;
}

bool shows(const boost::json::value& value, const boost::json::value& expected) {
    if (expected.is_object() && value.is_object()) {
        for (const auto& [key, expected_field] : expected.get_object()) {
            const boost::json::value* const field = value.get_object().if_contains(key);
            if (field == nullptr || !shows(*field, expected_field)) {
                return false;
            }
        }
        return true;
    }
    if (expected.is_array() && value.is_array()) {
        const auto& values = value.get_array();
        const auto& expected_values = expected.get_array();
        for (std::size_t index = 0; index < values.size() && index < expected_values.size(); ++index) {
            if (!shows(values[index], expected_values[index])) {
                return false;
            }
        }
        return values.size() == expected_values.size();
    }
    return value == expected;
}
