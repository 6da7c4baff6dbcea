// SPDX-License-Identifier: MPL-2.0
#include "audit/mail_totals.hpp"

#include "audit/statements.hpp"
#include "audit/time.hpp"

#include <algorithm>

namespace offhook::audit {

namespace {

constexpr std::size_t most_months = 36;
constexpr int months_in_year = 12;
// A mail that claims to be older than mail, or to come from the future, is of no month.
constexpr int first_year = 1980;
constexpr int last_year = 2100;
// The condition for being one of the contacts.
constexpr std::string_view many_mails = " FROM contact WHERE sent >= 5 AND received >= 5";

SQLite::Database& with_contacts(MailIndex& index) {
    index.database().exec("CREATE TABLE contact (address INTEGER PRIMARY KEY, sent INTEGER, received INTEGER,"
                          " first INTEGER, last INTEGER)");
    return index.database();
}

} // namespace

Tally::Tally(MailIndex& index, std::optional<Time> since)
    : index_(index), since_(since),
      count_contact_(with_contacts(index), "INSERT INTO contact VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                                           " sent = sent + excluded.sent, received = received + excluded.received,"
                                           " first = min(first, excluded.first), last = max(last, excluded.last)") {}

bool Tally::counts(const IndexedMail& mail) const {
    return mail.date != 0 && (!since_ || mail.date >= *since_);
}

Month* Tally::month_of(Time time) {
    const auto day = day_of(time);
    const int year = static_cast<int>(day.year());
    const int month = static_cast<int>(static_cast<unsigned>(day.month()));
    if (year < first_year || year > last_year) {
        return nullptr;
    }
    Month& counted = months_[year * months_in_year + month - 1];
    counted.year = year;
    counted.month = month;
    return &counted;
}

void Tally::add_sent(const IndexedMail& mail) {
    if (!counts(mail)) {
        return;
    }
    if (Month* const month = month_of(mail.date)) {
        ++month->sent;
    }
    for (const Hash recipient : mail.recipients) {
        run(count_contact_, recipient, std::int64_t{1}, std::int64_t{0}, mail.date, mail.date);
    }
}

void Tally::add_received(const IndexedMail& mail) {
    if (!counts(mail)) {
        return;
    }
    if (Month* const month = month_of(mail.date)) {
        ++month->received;
    }
    run(count_contact_, mail.sender, std::int64_t{0}, std::int64_t{1}, mail.date, mail.date);
}

void Tally::add_call(Time last) {
    if (Month* const month = month_of(last)) {
        ++month->calls;
    }
}

std::vector<Month> Tally::months() const {
    std::vector<Month> months;
    if (months_.empty()) {
        return months;
    }
    const int last = months_.rbegin()->first;
    const int first = std::max(months_.begin()->first, last - static_cast<int>(most_months) + 1);
    for (int key = first; key <= last; ++key) {
        const auto known = months_.find(key);
        months.push_back(known != months_.end() ? known->second
                                                : Month{key / months_in_year, key % months_in_year + 1, 0, 0, 0});
    }
    return months;
}

std::vector<Contact> Tally::contacts(std::size_t most) {
    std::vector<Contact> contacts;
    SQLite::Statement rows(index_.database(), "SELECT address, sent, received, first, last" + std::string(many_mails) +
                                                  " ORDER BY sent + received DESC, last DESC, address LIMIT ?");
    SQLite::bind(rows, static_cast<std::int64_t>(most));
    while (rows.executeStep()) {
        contacts.push_back({index_.person(number(rows, 0)), static_cast<int>(number(rows, 1)),
                            static_cast<int>(number(rows, 2)), number(rows, 3), number(rows, 4)});
    }
    return contacts;
}

int Tally::contact_count() {
    SQLite::Statement count(index_.database(), "SELECT count(*)" + std::string(many_mails));
    first_row(count);
    return static_cast<int>(number(count, 0));
}

} // namespace offhook::audit
