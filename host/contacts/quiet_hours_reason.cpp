// SPDX-License-Identifier: MPL-2.0
#include "contacts/quiet_hours_reason.hpp"

#include "sentences/dates.hpp"
#include "sentences/hours.hpp"

#include <cstdint>

namespace offhook::contacts {

namespace {

using namespace std::chrono;
using calendar::Moment;
namespace hours = sentences::hours;

constexpr int days_of_week = 7;

std::string why(const QuietTime& quiet, Language language) {
    const bool there = quiet.now.offset != quiet.own_offset;
    switch (quiet.why) {
    case QuietTime::Why::holiday:
        return (there ? hours::holiday_there : hours::holiday)(
            language, language == Language::german ? quiet.holiday->german : quiet.holiday->english);
    case QuietTime::Why::weekend:
        return (there ? hours::weekend_there
                      : hours::weekend)(language, sentences::name_of_weekday(language, weekday{day_of(quiet.now)}));
    case QuietTime::Why::night:
        break;
    }
    return (there ? hours::night_there : hours::night)(language, sentences::clock_text(quiet.now));
}

std::string name_of_day(local_days then, std::int64_t days_away, Language language) {
    if (days_away <= 1) {
        return std::string((days_away == 0 ? hours::today : hours::tomorrow)(language));
    }
    return hours::on_day(language, days_away < days_of_week
                                       ? std::string(sentences::name_of_weekday(language, weekday{then}))
                                       : sentences::day_and_month(language, year_month_day{then}));
}

std::string when(const QuietTime& quiet, Language language) {
    const Moment here{quiet.until.time, quiet.own_offset};
    const Moment now_here{quiet.now.time, quiet.own_offset};
    const bool same_day = day_of(here) == day_of(quiet.until); // "tomorrow" there may not be tomorrow here
    const std::string day =
        name_of_day(day_of(quiet.until), same_day ? (day_of(here) - day_of(now_here)).count() : 2, language);
    const std::string time = sentences::clock_text(quiet.until);
    return quiet.until.offset == quiet.own_offset
               ? hours::call_from(language, day, time)
               : hours::call_from_elsewhere(language, day, time, sentences::clock_text(here));
}

} // namespace

std::string reason_of(const QuietTime& quiet, Language language) {
    return why(quiet, language) + ' ' + when(quiet, language);
}

} // namespace offhook::contacts
