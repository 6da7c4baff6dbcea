// SPDX-License-Identifier: MPL-2.0
#include "threads/turns.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <set>
#include <string_view>

namespace offhook::threads {

namespace {

/// The calendar day of an RFC 3339 date as it is written; none for anything else.
std::optional<std::chrono::sys_days> day_of(std::string_view date) {
    const auto number = [&](std::size_t first, std::size_t length) {
        unsigned value = 0;
        const char* const end = date.data() + first + length;
        const auto [stop, error] = std::from_chars(date.data() + first, end, value);
        return error == std::errc() && stop == end ? std::optional(value) : std::nullopt;
    };
    if (date.size() < 10 || date[4] != '-' || date[7] != '-') {
        return std::nullopt;
    }
    const auto year = number(0, 4);
    const auto month = number(5, 2);
    const auto day = number(8, 2);
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const std::chrono::year_month_day calendar_day(std::chrono::year(static_cast<int>(*year)),
                                                   std::chrono::month(*month), std::chrono::day(*day));
    return calendar_day.ok() ? std::optional<std::chrono::sys_days>(calendar_day) : std::nullopt;
}

std::vector<Turn> turns_of_mails(const std::vector<draft::EarlierMail>& thread, bool with_weak) {
    std::vector<Turn> turns;
    std::set<std::string_view> known;
    for (std::size_t index = 0; index < thread.size(); ++index) {
        const draft::EarlierMail& mail = thread[index];
        if (mail.weak && !with_weak) {
            continue;
        }
        const bool is_copy = !mail.message_id.empty() && !known.insert(mail.message_id).second;
        if (is_copy || mail.origin != mail::Origin::person) {
            continue;
        }
        if (turns.empty() || turns.back().own != mail.own) {
            turns.push_back({mail.own, {}});
        }
        turns.back().mails.push_back(index);
    }
    return turns;
}

std::size_t word_count(std::u16string_view text) {
    std::size_t count = 0;
    bool within = false;
    for (const char16_t unit : text) {
        const bool blank = unit <= u' ' || unit == u'\u00A0';
        count += !blank && !within ? 1 : 0;
        within = !blank;
    }
    return count;
}

} // namespace

std::vector<Turn> turns_of(const std::vector<draft::EarlierMail>& thread) {
    return turns_of_mails(thread, true);
}

std::vector<Turn> turns_without_weak(const std::vector<draft::EarlierMail>& thread) {
    return turns_of_mails(thread, false);
}

ThreadSize size_of(const std::vector<draft::EarlierMail>& thread, const std::vector<Turn>& turns) {
    ThreadSize extent;
    std::size_t words = 0;
    bool all_known = true;
    std::optional<std::chrono::sys_days> first;
    std::optional<std::chrono::sys_days> last;
    for (const Turn& turn : turns) {
        for (const std::size_t index : turn.mails) {
            ++extent.mails;
            words += word_count(thread[index].body.own_text());
            all_known = all_known && !thread[index].body.empty();
            if (const auto day = day_of(thread[index].date)) {
                first = first ? std::min(*first, *day) : *day;
                last = last ? std::max(*last, *day) : *day;
            }
        }
    }
    if (all_known) {
        extent.words = words;
    }
    if (first && last) {
        extent.days = static_cast<int>((*last - *first).count());
    }
    return extent;
}

} // namespace offhook::threads
