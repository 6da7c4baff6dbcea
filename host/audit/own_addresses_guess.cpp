// SPDX-License-Identifier: MPL-2.0
#include "audit/own_addresses_guess.hpp"

#include "audit/statements.hpp"

namespace offhook::audit {

namespace {

using SQLite::Statement;

/// Those that each wrote at least a tenth of what lies in folders of sent mails.
std::vector<std::string> senders_of_sent_mails(MailIndex& index) {
    std::vector<std::string> addresses;
    Statement senders(index.database(),
                      "SELECT sender FROM mail WHERE sent = 1 GROUP BY sender"
                      " HAVING count(*) * 10 >= (SELECT count(*) FROM mail WHERE sent = 1) ORDER BY count(*) DESC");
    while (senders.executeStep()) {
        addresses.push_back(index.person(number(senders, 0)).address);
    }
    return addresses;
}

void count_recipients(MailIndex& index) {
    index.database().exec("CREATE TABLE addressed (address INTEGER PRIMARY KEY, mails INTEGER)");
    Statement count(index.database(),
                    "INSERT INTO addressed VALUES (?, 1) ON CONFLICT DO UPDATE SET mails = mails + 1");
    index.for_each_mail([&](std::int64_t, const IndexedMail& mail) {
        for (const Hash recipient : mail.recipients) {
            if (recipient != mail.sender) {
                run(count, recipient);
            }
        }
    });
}

/// The one that gets at least half of what others wrote, if nobody else gets half as much.
std::vector<std::string> most_addressed(MailIndex& index) {
    count_recipients(index);
    Statement mails(index.database(), "SELECT count(*), sum(sender = ?) FROM mail");
    Statement most(index.database(), "SELECT address, mails FROM addressed WHERE address IN (SELECT sender FROM mail)"
                                     " ORDER BY mails DESC LIMIT 2");
    if (!most.executeStep()) {
        return {};
    }
    const Hash first = number(most, 0);
    const std::int64_t to_first = number(most, 1);
    const std::int64_t to_second = most.executeStep() ? number(most, 1) : 0;
    first_row(mails, first);
    const std::int64_t by_others = number(mails, 0) - number(mails, 1);
    if (to_first * 2 < by_others || to_second * 2 > to_first) {
        return {};
    }
    return {index.person(first).address};
}

} // namespace

std::vector<std::string> guess_own_addresses(MailIndex& index) {
    std::vector<std::string> addresses = senders_of_sent_mails(index);
    return addresses.empty() ? most_addressed(index) : addresses;
}

} // namespace offhook::audit
