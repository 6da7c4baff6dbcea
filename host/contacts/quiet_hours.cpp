// SPDX-License-Identifier: MPL-2.0
#include "contacts/quiet_hours.hpp"

#include <algorithm>

namespace offhook::contacts {

namespace {

using namespace std::chrono;
using calendar::Moment;

// Who is not called now is called at an hour when offices are open.
constexpr int office_hour = 9;

// Longer than any row of weekends and holidays, zone by zone.
constexpr int most_steps = 100;

int hour_of(const Moment& moment) {
    const sys_seconds local = moment.time + moment.offset;
    return static_cast<int>(floor<hours>(local - floor<days>(local)).count());
}

bool fits(const Whereabouts& place, const Moment& moment, const CallHours& hours) {
    const int hour = hour_of(moment);
    return hour >= hours.from && hour < hours.until && place.region.is_working_day(day_of(moment));
}

/// The next time to begin at, after a moment that does not fit.
sys_seconds next_beginning(const Whereabouts& place, const Moment& moment, const CallHours& hours) {
    const std::chrono::hours beginning{std::clamp(office_hour, hours.from, hours.until - 1)};
    local_days day = day_of(moment);
    if (!place.region.is_working_day(day) || std::chrono::hours{hour_of(moment)} >= beginning) {
        do {
            day += days{1};
        } while (!place.region.is_working_day(day));
    }
    return sys_seconds{day.time_since_epoch() + beginning} - moment.offset;
}

} // namespace

CallHours call_hours(const draft::ClientSettings& settings) {
    return {settings.call_from, settings.call_until};
}

std::optional<QuietTime> quiet_time_of(const Whereabouts& place, const Moment& now, const CallHours& hours) {
    const std::vector<minutes> offsets = place.offsets(now);
    const auto misfit = [&](sys_seconds time) {
        return std::find_if(offsets.begin(), offsets.end(), [&](minutes offset) {
            return !fits(place, {time, offset}, hours);
        });
    };
    const auto first = misfit(now.time);
    if (first == offsets.end()) {
        return std::nullopt;
    }
    QuietTime quiet;
    quiet.now = {now.time, *first};
    quiet.own_offset = now.offset;
    quiet.holiday = place.region.holiday(day_of(quiet.now));
    quiet.why = quiet.holiday                                ? QuietTime::Why::holiday
                : place.region.is_weekend(day_of(quiet.now)) ? QuietTime::Why::weekend
                                                             : QuietTime::Why::night;
    sys_seconds time = now.time;
    for (int step = 0; step < most_steps; ++step) {
        const auto unfit = misfit(time);
        if (unfit == offsets.end()) {
            break;
        }
        time = next_beginning(place, {time, *unfit}, hours);
    }
    // The clocks may change in between.
    Moment until{time, *first};
    const auto then = place.offsets({time, now.offset});
    const auto index = static_cast<std::size_t>(first - offsets.begin());
    if (index < then.size()) {
        until.time -= then[index] - until.offset;
        until.offset = then[index];
    }
    quiet.until = until;
    return quiet;
}

} // namespace offhook::contacts
