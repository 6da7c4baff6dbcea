// SPDX-License-Identifier: MPL-2.0
#include "sentences/quiet_hours.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdint>

namespace offhook::wording {

namespace {

using namespace std::chrono;
using calendar::Moment;

constexpr std::array<std::array<std::string_view, 7>, 2> weekdays = {
    {{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
     {"Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"}}};
constexpr std::array<std::array<std::string_view, 12>, 2> months = {
    {{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December"},
     {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember"}}};

/// The texts of one language.
class Sentences {
public:
    explicit Sentences(Language language) : german_(language == Language::german) {}

    std::string why(const contacts::QuietTime& quiet) const {
        const bool there = quiet.now.offset != quiet.own_offset;
        switch (quiet.why) {
        case contacts::QuietTime::Why::holiday:
            return german_
                       ? fmt::format("{} Feiertag: {}.", there ? "Dort ist heute" : "Heute ist", quiet.holiday->german)
                       : fmt::format("It is a public holiday{}: {}.", there ? " there" : "", quiet.holiday->english);
        case contacts::QuietTime::Why::weekend:
            return german_ ? fmt::format("{} {}.", there ? "Dort ist" : "Heute ist", name_of_weekday(day_of(quiet.now)))
                           : fmt::format("It is {}{}.", name_of_weekday(day_of(quiet.now)), there ? " there" : "");
        case contacts::QuietTime::Why::night:
            break;
        }
        return german_ ? fmt::format("{} {} Uhr.", there ? "Dort ist es" : "Es ist", clock(quiet.now))
                       : fmt::format("It is {}{}.", clock(quiet.now), there ? " there" : "");
    }

    std::string when(const contacts::QuietTime& quiet) const {
        const Moment here{quiet.until.time, quiet.own_offset};
        const bool elsewhere = quiet.until.offset != quiet.own_offset;
        const Moment now_here{quiet.now.time, quiet.own_offset};
        const std::string day = day_of(here) == day_of(quiet.until)
                                    ? name_of_day(day_of(quiet.until), (day_of(here) - day_of(now_here)).count())
                                    : name_of_day(day_of(quiet.until)); // "tomorrow" there is not tomorrow here
        if (german_) {
            return fmt::format("Rufen Sie {} ab {} Uhr an{}.", day, clock(quiet.until),
                               elsewhere ? fmt::format(" (bei Ihnen {} Uhr)", clock(here)) : "");
        }
        return fmt::format("Call {} from {}{}.", day, clock(quiet.until),
                           elsewhere ? fmt::format(" ({} your time)", clock(here)) : "");
    }

private:
    std::string_view name_of_weekday(local_days day) const {
        return weekdays.at(german_ ? 1 : 0).at(weekday{day}.c_encoding());
    }

    /// `distance` is how many days it is away, 2 where that does not matter.
    std::string name_of_day(local_days then, std::int64_t distance = 2) const {
        if (distance <= 1) {
            return distance == 0 ? (german_ ? "heute" : "today") : (german_ ? "morgen" : "tomorrow");
        }
        if (distance < 7) {
            return fmt::format("{} {}", german_ ? "am" : "on", name_of_weekday(then));
        }
        const year_month_day date{then};
        const std::string_view month = months.at(german_ ? 1 : 0).at(static_cast<unsigned>(date.month()) - 1);
        return german_ ? fmt::format("am {}. {}", static_cast<unsigned>(date.day()), month)
                       : fmt::format("on {} {}", static_cast<unsigned>(date.day()), month);
    }

    static std::string clock(const Moment& moment) {
        const sys_seconds local = moment.time + moment.offset;
        const hh_mm_ss time{local - floor<days>(local)};
        return fmt::format("{}:{:02}", time.hours().count(), time.minutes().count());
    }

    bool german_;
};

} // namespace

std::string text_of(Language language, const contacts::QuietTime& quiet) {
    const Sentences sentences(language);
    return sentences.why(quiet) + ' ' + sentences.when(quiet);
}

} // namespace offhook::wording
