// SPDX-License-Identifier: MPL-2.0
#include "sentences/dates.hpp"

#include "sentences/numbers.hpp"

#include <cmath>

namespace offhook::sentences {

namespace {

constexpr double minutes_in_hour = 60;
constexpr double hours_told_without_minutes = 10;

constexpr auto weekdays = std::to_array<Sentence<>>({{"Sunday", "Sonntag"},
                                                     {"Monday", "Montag"},
                                                     {"Tuesday", "Dienstag"},
                                                     {"Wednesday", "Mittwoch"},
                                                     {"Thursday", "Donnerstag"},
                                                     {"Friday", "Freitag"},
                                                     {"Saturday", "Samstag"}});

struct Month {
    Sentence<> name;
    Sentence<> short_name;
};
constexpr auto months = std::to_array<Month>({{{"January", "Januar"}, {"Jan", "Jan."}},
                                              {{"February", "Februar"}, {"Feb", "Feb."}},
                                              {{"March", "März"}, {"Mar", "März"}},
                                              {{"April", "April"}, {"Apr", "Apr."}},
                                              {{"May", "Mai"}, {"May", "Mai"}},
                                              {{"June", "Juni"}, {"Jun", "Juni"}},
                                              {{"July", "Juli"}, {"Jul", "Juli"}},
                                              {{"August", "August"}, {"Aug", "Aug."}},
                                              {{"September", "September"}, {"Sep", "Sept."}},
                                              {{"October", "Oktober"}, {"Oct", "Okt."}},
                                              {{"November", "November"}, {"Nov", "Nov."}},
                                              {{"December", "Dezember"}, {"Dec", "Dez."}}});

constexpr Sentence<unsigned, std::string_view> day_then_month = {
    .english = "{} {}",
    .german = "{}. {}",
};

const Month& month_of(unsigned number) {
    return months.at(number - 1);
}

} // namespace

std::string_view name_of_weekday(Language language, std::chrono::weekday weekday) {
    return weekdays.at(weekday.c_encoding())(language);
}

std::string day_and_month(Language language, const std::chrono::year_month_day& day) {
    return day_then_month(language, static_cast<unsigned>(day.day()),
                          month_of(static_cast<unsigned>(day.month())).name(language));
}

std::string date_text(Language language, const std::chrono::year_month_day& day) {
    const auto number = static_cast<unsigned>(day.day());
    const auto month = static_cast<unsigned>(day.month());
    const int year = static_cast<int>(day.year());
    return language == Language::german ? fmt::format("{}.{}.{}", number, month, year)
                                        : fmt::format("{} {} {}", number, month_of(month).short_name(language), year);
}

std::string month_text(Language language, int year, int month) {
    return fmt::format("{} {}", month_of(static_cast<unsigned>(month)).short_name(language), year);
}

std::string clock_text(const calendar::Moment& moment) {
    const std::chrono::sys_seconds local = moment.time + moment.offset;
    const std::chrono::hh_mm_ss time{local - std::chrono::floor<std::chrono::days>(local)};
    return fmt::format("{}:{:02}", time.hours().count(), time.minutes().count());
}

std::string duration_text(Language language, double minutes) {
    if (minutes < minutes_in_hour) {
        return fmt::format("{} min", std::lround(std::ceil(minutes)));
    }
    const double hours = minutes / minutes_in_hour;
    if (hours >= hours_told_without_minutes) {
        return fmt::format("{} h", number_text(language, static_cast<std::uint64_t>(std::llround(hours))));
    }
    const long whole = std::lround(minutes);
    return fmt::format("{} h {:02} min", whole / 60, whole % 60);
}

} // namespace offhook::sentences
