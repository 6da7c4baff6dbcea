// SPDX-License-Identifier: MPL-2.0
#include "audit/audit.hpp"
#include "audit/time.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <cmath>

namespace offhook::audit {

namespace {

namespace json = boost::json;

json::string_view view_of(std::string_view text) {
    return {text.data(), text.size()};
}

json::value day(Time time) {
    return time == 0 ? json::value(nullptr) : json::value(iso_day(time));
}

/// Minutes to a tenth.
double minutes(std::uint64_t keystrokes, const Options& options) {
    return std::round(minutes_of(keystrokes, options.typing_speed) * 10) / 10;
}

json::object json_of(const Person& person) {
    return {{"name", person.name}, {"address", person.address}};
}

json::object json_of(const Thread& thread, const Options& options) {
    json::array warnings;
    for (const advice::Warning& warning : thread.warnings) {
        warnings.push_back({{"kind", view_of(advice::name_of_kind(warning.kind))},
                            {"severity", warning.severity},
                            {"rule", warning.rule},
                            {"reason", warning.reason}});
    }
    json::array with;
    for (const Person& person : thread.with) {
        with.push_back(json_of(person));
    }
    return {{"subject", thread.subject},
            {"advice", view_of(advice::name_of_advice(thread.advice))},
            {"warnings", std::move(warnings)},
            {"mails", thread.mails},
            {"turns", thread.turns},
            {"first", day(thread.first)},
            {"last", day(thread.last)},
            {"with", std::move(with)},
            {"others", thread.others},
            {"minutes",
             {{"own", minutes(thread.own_keystrokes, options)}, {"others", minutes(thread.other_keystrokes, options)}}},
            {"linked_by_subject", thread.linked_by_subject}};
}

std::string_view name_of(OwnAddressSource source) {
    switch (source) {
    case OwnAddressSource::named:
        return "named";
    case OwnAddressSource::profile:
        return "profile";
    case OwnAddressSource::guessed:
        break;
    }
    return "guessed";
}

json::object json_of_mails(const Report& report) {
    return {{"counted", report.mails},       {"duplicates", report.duplicates}, {"deleted", report.deleted},
            {"automatic", report.automatic}, {"list_posts", report.list_posts}, {"unreadable", report.unreadable},
            {"changed", report.changed}};
}

} // namespace

std::string write_json(const Report& report, const Options& options, const mailboxes::MailStore& mailbox) {
    json::array me;
    for (const std::string& address : report.me) {
        me.push_back(view_of(address));
    }
    json::array worst;
    for (const Thread& thread : report.worst) {
        worst.push_back(json_of(thread, options));
    }
    json::array by_turns;
    for (std::size_t index = 0; index < report.by_turns.size(); ++index) {
        by_turns.push_back({{"turns", index + 2},
                            {"threads", report.by_turns[index].conversations},
                            {"calls", report.by_turns[index].calls}});
    }
    json::array by_month;
    for (const Month& month : report.by_month) {
        by_month.push_back({{"month", fmt::format("{:04}-{:02}", month.year, month.month)},
                            {"sent", month.sent},
                            {"received", month.received},
                            {"calls", month.calls}});
    }
    json::array contacts;
    for (const Contact& contact : report.contacts) {
        json::object written = json_of(contact.person);
        written["sent"] = contact.sent;
        written["received"] = contact.received;
        written["first"] = day(contact.first);
        written["last"] = day(contact.last);
        contacts.push_back(std::move(written));
    }
    const json::object written = {
        {"mailbox",
         {{"kind", view_of(mailboxes::name_of_kind(mailbox.kind))},
          {"files", report.files},
          {"bytes", report.bytes},
          {"unread_files", report.unread_files}}},
        {"me", std::move(me)},
        {"me_from", view_of(name_of(report.me_from))},
        {"since", options.since ? json::value(iso_day(*options.since)) : json::value(nullptr)},
        {"typing_speed", options.typing_speed},
        {"mails", json_of_mails(report)},
        {"threads",
         {{"all", report.threads},
          {"both_ways", report.conversations},
          {"judged", report.judged},
          {"calls", report.calls},
          {"mails_in_calls", report.call_mails},
          {"minutes_in_calls",
           {{"own", minutes(report.own_keystrokes, options)}, {"others", minutes(report.other_keystrokes, options)}}}}},
        {"worst", std::move(worst)},
        {"by_turns", std::move(by_turns)},
        {"by_month", std::move(by_month)},
        {"contacts_with_many_mails", report.many_mails_contacts},
        {"contacts", std::move(contacts)},
    };
    return json::serialize(written);
}

} // namespace offhook::audit
