// SPDX-License-Identifier: MPL-2.0
#include "contacts/never_spoken.hpp"

#include "contacts/freemail.hpp"
#include "mail/address.hpp"

#include <algorithm>

namespace offhook::contacts {

namespace {

using namespace std::chrono;

constexpr std::int64_t least_mails_each_way = 10;
constexpr days least_time{21};
constexpr std::int64_t least_people = 3;

// A draft is judged again at each pause in typing: what was said stays while it is written.
constexpr hours said_for{1};

/// Mails to and fro, of one or more contacts.
struct Exchange {
    std::int64_t sent = 0;
    std::int64_t received = 0;
    sys_seconds first = sys_seconds::max();
    sys_seconds last = sys_seconds::min();
    std::int64_t people = 0;

    void add(const ledger::MailCount& count) {
        sent += count.sent;
        received += count.received;
        first = std::min(first, count.first);
        last = std::max(last, count.last);
        ++people;
    }

    bool is_much() const {
        return sent >= least_mails_each_way && received >= least_mails_each_way && last - first >= least_time;
    }

    NeverSpoken written(std::string name, bool company) const {
        return {std::move(name), sent + received, floor<weeks>(last - first).count(), company ? people : 0};
    }
};

std::optional<NeverSpoken> of_company(const std::string& domain, const draft::OwnAddresses& own,
                                      ledger::Ledger& ledger) {
    if (is_freemail(domain) || own.has_domain(domain)) {
        return std::nullopt;
    }
    Exchange exchange;
    for (const ledger::MailCount& count : ledger.mail_counts_of_domain(domain)) {
        if (count.sent > 0 && count.received > 0) {
            exchange.add(count);
        }
    }
    if (exchange.people < least_people || !exchange.is_much() || ledger.has_call_with_domain(domain)) {
        return std::nullopt;
    }
    return exchange.written(domain, true);
}

std::optional<NeverSpoken> of_contact(const std::string& address, ledger::Ledger& ledger) {
    const auto count = ledger.mail_count_of(address);
    Exchange exchange;
    if (count) {
        exchange.add(*count);
    }
    if (!exchange.is_much()) {
        return std::nullopt;
    }
    return exchange.written(count->name.empty() ? address : count->name, false);
}

} // namespace

std::optional<NeverSpoken> never_spoken_with(const std::string& address, const draft::OwnAddresses& own,
                                             ledger::Ledger& ledger, sys_seconds now) {
    const std::string domain(mail::domain_of(address));
    const auto may_be_said = [&](const std::string& subject) {
        const auto told = ledger.told_never_spoken(subject);
        return !told || (now >= *told && now - *told < said_for);
    };
    if (!may_be_said(address)) {
        return std::nullopt;
    }
    std::optional<NeverSpoken> found;
    std::string subject = domain;
    if (may_be_said(domain)) {
        found = of_company(domain, own, ledger);
    }
    if (!found) {
        subject = address;
        found = of_contact(address, ledger);
    }
    if (found && !ledger.told_never_spoken(subject)) {
        // Of a company's people, nobody is named again on their own.
        ledger.tell_never_spoken(subject, now);
    }
    return found;
}

} // namespace offhook::contacts
