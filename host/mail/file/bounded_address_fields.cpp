// SPDX-License-Identifier: MPL-2.0
#include "mail/file/bounded_address_fields.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <cstddef>

namespace offhook::mail {

namespace {

constexpr std::size_t deepest_group = 20;

constexpr std::string_view address_fields[] = {"from", "sender", "reply-to", "to", "cc", "bcc"};

bool is_address_field(std::string_view name) {
    while (!name.empty() && (name.back() == ' ' || name.back() == '\t')) {
        name.remove_suffix(1);
    }
    return std::any_of(std::begin(address_fields), std::end(address_fields), [name](std::string_view field) {
        return std::equal(name.begin(), name.end(), field.begin(), field.end(),
                          [](char written, char lower) { return lower_case(written) == lower; });
    });
}

} // namespace

std::string_view bounded_address_fields(std::string_view bytes, std::string& copy) {
    bool changed = false;
    bool in_field = false;
    std::size_t depth = 0;
    for (std::size_t start = 0; start < bytes.size();) {
        const auto end = std::min(bytes.find('\n', start), bytes.size());
        auto value = start;
        if (bytes[start] != ' ' && bytes[start] != '\t') {
            constexpr std::size_t longest_name = 16;
            const auto colon = bytes.substr(start, std::min(end - start, longest_name)).find(':');
            in_field = colon != std::string_view::npos && is_address_field(bytes.substr(start, colon));
            value = start + colon + 1;
            depth = 0;
        }
        for (auto at = value; in_field && at < end; ++at) {
            depth -= bytes[at] == ';' && depth > 0;
            if (bytes[at] != ':' || ++depth <= deepest_group) {
                continue;
            }
            if (!changed) {
                copy = std::string(bytes);
            }
            changed = true;
            copy[at] = ' ';
        }
        start = end + 1;
    }
    return changed ? std::string_view(copy) : bytes;
}

} // namespace offhook::mail
