// SPDX-License-Identifier: MPL-2.0
#include "protocol/read_client_settings.hpp"

#include "protocol/limits.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace offhook::protocol {

namespace {

constexpr int most_attempts = 20;
constexpr int most_attempt_days = 60;
constexpr int hours_of_day = 24;

void read_number(const Fields& settings, std::string_view name, int least, int most, int& number) {
    if (!settings.has(name)) {
        return;
    }
    const std::int64_t told = settings.required_integer(name);
    if (told < least || told > most) {
        settings.refuse(name, fmt::format("a whole number from {} to {}", least, most));
    }
    number = static_cast<int>(told);
}

} // namespace

draft::ClientSettings read_settings(const Fields& fields) {
    draft::ClientSettings settings;
    const std::optional<Fields> told = fields.optional_object("settings");
    if (told) {
        read_number(*told, "turns", least_turns, most_turns, settings.turns);
        read_number(*told, "attempts", 1, most_attempts, settings.attempts);
        read_number(*told, "attempt_days", 1, most_attempt_days, settings.attempt_days);
        read_number(*told, "call_from", 0, hours_of_day - 1, settings.call_from);
        read_number(*told, "call_until", 1, hours_of_day, settings.call_until);
        if (settings.call_from >= settings.call_until) {
            told->refuse("call_until", "later than “call_from”");
        }
    }
    return settings;
}

std::string read_region(const Fields& fields) {
    std::string region = fields.string("region");
    const bool fits = region.empty() ||
                      (region.size() == 2 && std::all_of(region.begin(), region.end(),
                                                         [](char letter) { return letter >= 'A' && letter <= 'Z'; }));
    if (!fits) {
        fields.refuse("region", "two capital letters of ISO 3166-1");
    }
    return region;
}

} // namespace offhook::protocol
