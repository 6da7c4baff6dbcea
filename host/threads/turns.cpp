// SPDX-License-Identifier: MPL-2.0
#include "threads/turns.hpp"

#include "base/unicode.hpp"
#include "mail/body/body.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <set>

namespace offhook::threads {

namespace {

constexpr std::size_t longest_text_read = 64 * 1024;

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

} // namespace

mail::Origin origin_of(const protocol::ThreadMail& mail) {
    const mail::Origin origin = mail::origin_of(mail.from, mail.headers);
    return mail.automatic ? std::max(origin, mail::Origin::program) : origin;
}

std::vector<Turn> turns_of(const std::vector<protocol::ThreadMail>& thread, const OwnAddresses& own) {
    std::vector<Turn> turns;
    std::set<std::string_view> known;
    for (std::size_t index = 0; index < thread.size(); ++index) {
        const protocol::ThreadMail& mail = thread[index];
        const bool is_copy = !mail.message_id.empty() && !known.insert(mail.message_id).second;
        if (is_copy || origin_of(mail) != mail::Origin::person) {
            continue;
        }
        const bool by_writer = own.wrote(mail);
        if (turns.empty() || turns.back().own != by_writer) {
            turns.push_back({by_writer, {}});
        }
        turns.back().mails.push_back(index);
    }
    return turns;
}

ThreadSize size_of(const std::vector<protocol::ThreadMail>& thread, const std::vector<Turn>& turns) {
    ThreadSize extent;
    std::size_t words = 0;
    bool all_known = true;
    std::optional<std::chrono::sys_days> first;
    std::optional<std::chrono::sys_days> last;
    for (const Turn& turn : turns) {
        for (const std::size_t index : turn.mails) {
            ++extent.mails;
            words += own_word_count(thread[index].text);
            all_known = all_known && !thread[index].text.empty();
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

std::size_t own_word_count(std::string_view body) {
    const std::u16string words = mail::own_text(to_utf16(body.substr(0, longest_text_read)));
    std::size_t count = 0;
    bool within = false;
    for (const char16_t unit : words) {
        const bool blank = unit <= u' ' || unit == u'\u00A0';
        count += !blank && !within ? 1 : 0;
        within = !blank;
    }
    return count;
}

} // namespace offhook::threads
