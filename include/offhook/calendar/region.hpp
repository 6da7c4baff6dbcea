// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace offhook::calendar {

/// A country, whose weekends and public holidays are known as far as ICU and holidays.toml tell. Public holidays of a
/// part of a country alone are not known.
class Region {
public:
    /// From ISO 3166-1 alpha-2 in capitals. An unknown region has Saturdays and Sundays off.
    explicit Region(std::string code) : code_(std::move(code)) {}

    const std::string& code() const { return code_; }

    bool is_weekend(std::chrono::local_days day) const;

private:
    std::string code_;
};

/// How many working days come after `from`, up to and with `to`. 0 where `to` is not later.
int working_days_after(const Region& region, std::chrono::local_days from, std::chrono::local_days to);

} // namespace offhook::calendar
