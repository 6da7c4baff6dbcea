// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// Why not to call now, and when. "There" is where the contact is, if their time is another.
namespace offhook::sentences::hours {

/// Argument: the holiday's name.
inline constexpr Sentence<std::string_view> holiday = {
    .english = "It is a public holiday: {}.",
    .german = "Heute ist Feiertag: {}.",
};
inline constexpr Sentence<std::string_view> holiday_there = {
    .english = "It is a public holiday there: {}.",
    .german = "Dort ist heute Feiertag: {}.",
};

/// Argument: the weekday.
inline constexpr Sentence<std::string_view> weekend = {
    .english = "It is {}.",
    .german = "Heute ist {}.",
};
inline constexpr Sentence<std::string_view> weekend_there = {
    .english = "It is {} there.",
    .german = "Dort ist {}.",
};

/// Argument: the time, "22:14".
inline constexpr Sentence<std::string_view> night = {
    .english = "It is {}.",
    .german = "Es ist {} Uhr.",
};
inline constexpr Sentence<std::string_view> night_there = {
    .english = "It is {} there.",
    .german = "Dort ist es {} Uhr.",
};

/// Arguments: the day, as those below, and the time.
inline constexpr Sentence<std::string_view, std::string_view> call_from = {
    .english = "Call {} from {}.",
    .german = "Rufen Sie {} ab {} Uhr an.",
};
/// Arguments: the same, and the time where the person is.
inline constexpr Sentence<std::string_view, std::string_view, std::string_view> call_from_elsewhere = {
    .english = "Call {} from {} ({} your time).",
    .german = "Rufen Sie {} ab {} Uhr an (bei Ihnen {} Uhr).",
};

inline constexpr Sentence<> today = {
    .english = "today",
    .german = "heute",
};
inline constexpr Sentence<> tomorrow = {
    .english = "tomorrow",
    .german = "morgen",
};
/// Argument: a weekday, or a day and month.
inline constexpr Sentence<std::string_view> on_day = {
    .english = "on {}",
    .german = "am {}",
};

} // namespace offhook::sentences::hours
