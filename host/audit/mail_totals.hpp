// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "audit/mail_index.hpp"

#include <map>
#include <optional>
#include <vector>

namespace offhook::audit {

/// Counts by month and by contact. Mails before `since` do not count.
class Tally {
public:
    Tally(MailIndex& index, std::optional<Time> since);

    void add_sent(const IndexedMail& mail);
    void add_received(const IndexedMail& mail);
    void add_call(Time last);

    /// All months from the first to the last, at most the newest 36.
    std::vector<Month> months() const;

    /// Those with at least five mails from each side, most mails first, at most `most`; and how many there are.
    std::vector<Contact> contacts(std::size_t most);
    int contact_count();

private:
    bool counts(const IndexedMail& mail) const;
    Month* month_of(Time time);

    MailIndex& index_;
    std::optional<Time> since_;
    std::map<int, Month> months_; ///< by months since year 0
    SQLite::Statement count_contact_;
};

} // namespace offhook::audit
