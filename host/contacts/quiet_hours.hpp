// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/moment.hpp"
#include "contacts/whereabouts.hpp"
#include "draft/client_settings.hpp"

#include <optional>

namespace offhook::contacts {

/// When to call, in the contact's time, on the contact's working days.
struct CallHours {
    int from = 8;   ///< full hour, 0 to 23
    int until = 20; ///< full hour, above `from`, at most 24
};

CallHours call_hours(const draft::ClientSettings& settings);

/// Why not to call now, and when.
struct QuietTime {
    enum class Why { night, weekend, holiday };
    Why why = Why::night;
    std::optional<calendar::HolidayName> holiday;
    calendar::Moment now;              ///< in the contact's time
    calendar::Moment until;            ///< in the contact's time
    std::chrono::minutes own_offset{}; ///< the person's own, from UTC
};

/// None where a call fits now. Where the contact's time zone is not sure, a call must fit in all that it may be.
std::optional<QuietTime> quiet_time_of(const Whereabouts& place, const calendar::Moment& now, const CallHours& hours);

} // namespace offhook::contacts
