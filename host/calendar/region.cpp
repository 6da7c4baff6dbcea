// SPDX-License-Identifier: MPL-2.0
#include <offhook/calendar/region.hpp>

#include <algorithm>

namespace offhook::calendar {

using namespace std::chrono;

bool Region::is_weekend(local_days day) const {
    const weekday name{day};
    return name == Saturday || name == Sunday;
}

int working_days_after(const Region& region, local_days from, local_days to) {
    int count = 0;
    for (local_days day = from + days{1}; day <= to; day += days{1}) {
        count += region.is_weekend(day) ? 0 : 1;
    }
    return count;
}

} // namespace offhook::calendar
