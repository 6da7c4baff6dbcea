// SPDX-License-Identifier: MPL-2.0
#include "calendar/moment.hpp"

#include <fmt/format.h>

#include <ctime>

namespace offhook::calendar {

namespace {

using namespace std::chrono;

/// Takes fixed parts of a text from its front; remembers whether all were there.
class Front {
public:
    explicit Front(std::string_view text) : text_(text) {}

    int number(std::size_t digits) {
        int value = 0;
        for (std::size_t index = 0; index < digits; ++index) {
            const char digit = take();
            fits_ = fits_ && digit >= '0' && digit <= '9';
            value = value * 10 + (digit - '0');
        }
        return fits_ ? value : 0;
    }

    void one_of(std::string_view letters) { fits_ = letters.find(take()) != std::string_view::npos && fits_; }

    bool skips(char letter) {
        if (text_.empty() || text_.front() != letter) {
            return false;
        }
        text_.remove_prefix(1);
        return true;
    }

    void skip_digits() {
        number(1);
        while (!text_.empty() && text_.front() >= '0' && text_.front() <= '9') {
            text_.remove_prefix(1);
        }
    }

    bool all_fitted() const { return fits_ && text_.empty(); }

private:
    char take() {
        if (text_.empty()) {
            fits_ = false;
            return '0';
        }
        const char first = text_.front();
        text_.remove_prefix(1);
        return first;
    }

    std::string_view text_;
    bool fits_ = true;
};

} // namespace

std::optional<Moment> read_date_time(std::string_view text) {
    Front front(text);
    const int year_number = front.number(4);
    front.one_of("-");
    const int month_number = front.number(2);
    front.one_of("-");
    const int day_number = front.number(2);
    front.one_of("Tt ");
    const int hour = front.number(2);
    front.one_of(":");
    const int minute = front.number(2);
    front.one_of(":");
    const int second = front.number(2);
    if (front.skips('.')) {
        front.skip_digits();
    }
    minutes offset{0};
    if (!front.skips('Z') && !front.skips('z')) {
        const bool west = front.skips('-');
        if (!west) {
            front.one_of("+");
        }
        const int offset_hours = front.number(2);
        front.one_of(":");
        const int offset_minutes = front.number(2);
        if (offset_hours > 23 || offset_minutes > 59) {
            return std::nullopt;
        }
        offset = hours{offset_hours} + minutes{offset_minutes};
        offset = west ? -offset : offset;
    }
    const year_month_day date{year{year_number}, month{static_cast<unsigned>(month_number)},
                              day{static_cast<unsigned>(day_number)}};
    // A leap second counts as the first of the next minute.
    if (!front.all_fitted() || !date.ok() || hour > 23 || minute > 59 || second > 60) {
        return std::nullopt;
    }
    return Moment{sys_days{date} + hours{hour} + minutes{minute} + seconds{second} - offset, offset};
}

std::optional<Moment> read_moment(std::string_view text) {
    const auto moment = read_date_time(text);
    const bool in_range = moment && moment->time >= sys_seconds{} && moment->time < sys_days{year{10000} / 1 / 1};
    return in_range ? moment : std::nullopt;
}

std::string write_moment(const Moment& moment) {
    const sys_seconds local = moment.time + moment.offset;
    const sys_days days = floor<std::chrono::days>(local);
    const year_month_day date{days};
    const hh_mm_ss time{local - days};
    std::string text = fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", static_cast<int>(date.year()),
                                   static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                                   time.hours().count(), time.minutes().count(), time.seconds().count());
    if (moment.offset == minutes{0}) {
        return text + "Z";
    }
    const auto size = abs(moment.offset);
    return text +
           fmt::format("{}{:02}:{:02}", moment.offset < minutes{0} ? '-' : '+', size.count() / 60, size.count() % 60);
}

Moment now() {
    const std::time_t seconds_now = std::time(nullptr);
    std::tm local{};
    localtime_r(&seconds_now, &local);
    return {sys_seconds{seconds{seconds_now}}, minutes{local.tm_gmtoff / 60}};
}

local_days day_of(const Moment& moment) {
    return local_days{floor<std::chrono::days>(moment.time + moment.offset).time_since_epoch()};
}

} // namespace offhook::calendar
