// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "calendar/moment.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace offhook::sentences {

/// "Monday" or "Montag".
std::string_view name_of_weekday(Language language, std::chrono::weekday weekday);

/// "3 March" or "3. März".
std::string day_and_month(Language language, const std::chrono::year_month_day& day);

/// "25 Nov 2026" or "25.11.2026".
std::string date_text(Language language, const std::chrono::year_month_day& day);

/// "Nov 2026" or "Nov. 2026"; the month from 1.
std::string month_text(Language language, int year, int month);

/// "9:05", where the moment was noted.
std::string clock_text(const calendar::Moment& moment);

/// "35 min", "2 h 05 min", "120 h": as exact as one would say it.
std::string duration_text(Language language, double minutes);

} // namespace offhook::sentences
