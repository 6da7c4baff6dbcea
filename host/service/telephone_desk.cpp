// SPDX-License-Identifier: MPL-2.0
#include "service/telephone_desk.hpp"

#include "contacts/attempts.hpp"
#include "contacts/quiet_hours_reason.hpp"
#include "protocol/write_call.hpp"
#include "reply/json.hpp"
#include "sentences/contacts.hpp"

namespace offhook::service {

namespace {

namespace json = boost::json;
using calendar::write_moment;
using reply::view_of;

// A popup shows the last calls; the command line lists all.
constexpr std::size_t most_calls_of_contact = 20;
constexpr std::size_t most_stored_calls = 100;
constexpr std::size_t most_stored_contacts = 500;

json::string write_time(std::chrono::sys_seconds time) {
    return json::string(view_of(write_moment({time, std::chrono::minutes{0}})));
}

json::value text_or_null(const std::string& text) {
    return text.empty() ? json::value(nullptr) : json::value(text);
}

json::array json_of_calls(const std::vector<ledger::Call>& calls, std::size_t most) {
    json::array written;
    for (const ledger::Call& call : calls) {
        if (written.size() < most) {
            written.push_back(protocol::write_call(call));
        }
    }
    return written;
}

json::object json_of_attempts(const contacts::Attempts& attempts) {
    return {{"count", attempts.count},
            {"limit", attempts.limit},
            {"since", attempts.since ? json::value(write_moment(*attempts.since)) : json::value(nullptr)}};
}

json::object json_of_contact(const ledger::Contact& contact) {
    return {{"address", contact.address},
            {"prefers_mail", contact.prefers_mail},
            {"region", text_or_null(contact.region)},
            {"time_zone", text_or_null(contact.time_zone)}};
}

json::object json_of_count(const ledger::MailCount& count) {
    return {{"address", count.address},   {"name", text_or_null(count.name)}, {"sent", count.sent},
            {"received", count.received}, {"first", write_time(count.first)}, {"last", write_time(count.last)}};
}

contacts::Whereabouts place_of(const ledger::Contact& contact, const protocol::TelephoneRequest& request) {
    return contacts::whereabouts_of(contact, contacts::own_region(request.region));
}

contacts::Attempts attempts_with(const std::string& address, const protocol::TelephoneRequest& request,
                                 const TelephoneDesk& desk) {
    return contacts::count_attempts(desk.ledger.calls({address, std::nullopt, std::nullopt}),
                                    contacts::attempt_rule(request.settings), desk.now,
                                    place_of(desk.ledger.contact(address), request).region);
}

json::value json_of_quiet(const std::optional<contacts::QuietTime>& quiet, Language locale) {
    if (!quiet) {
        return nullptr;
    }
    return json::object{{"until", write_moment(quiet->until)}, {"reason", contacts::reason_of(*quiet, locale)}};
}

} // namespace

json::object serve(const protocol::ContactRequest& request, const TelephoneDesk& desk) {
    const bool snoozed = !request.message_id.empty() && desk.ledger.is_snoozed({request.message_id}, desk.now.time);
    json::array contacts;
    for (const std::string& address : request.addresses) {
        const ledger::Contact contact = desk.ledger.contact(address);
        const std::vector<ledger::Call> calls = desk.ledger.calls({address, std::nullopt, std::nullopt});
        const contacts::Whereabouts place = place_of(contact, request);
        const contacts::Attempts attempts =
            contacts::count_attempts(calls, contacts::attempt_rule(request.settings), desk.now, place.region);
        json::object written = json_of_contact(contact);
        written["calls"] = json_of_calls(calls, most_calls_of_contact);
        written["attempts"] = json_of_attempts(attempts);
        written["quiet"] = json_of_quiet(
            contacts::quiet_time_of(place, desk.now, contacts::call_hours(request.settings)), request.locale);
        written["snoozed"] = snoozed;
        contacts.push_back(std::move(written));
    }
    return {{"contacts", std::move(contacts)}};
}

json::object serve(const protocol::LogCallRequest& request, const TelephoneDesk& desk) {
    const ledger::Call stored = desk.ledger.log(request.call);
    return {{"call", protocol::write_call(stored)},
            {"attempts", json_of_attempts(attempts_with(stored.address, request, desk))}};
}

json::object serve(const protocol::EditCallRequest& request, const TelephoneDesk& desk) {
    const auto stored = desk.ledger.edit(request.key, request.changes);
    if (!stored) {
        throw protocol::RequestFault{"unknown-call", "There is no call with this key."};
    }
    return {{"call", protocol::write_call(*stored)},
            {"attempts", json_of_attempts(attempts_with(stored->address, request, desk))}};
}

json::object serve(const protocol::RemoveCallRequest& request, const TelephoneDesk& desk) {
    const auto removed = desk.ledger.remove(request.key);
    if (!removed) {
        return {{"call", nullptr}};
    }
    return {{"call", protocol::write_call(*removed)},
            {"attempts", json_of_attempts(attempts_with(removed->address, request, desk))}};
}

json::object serve(const protocol::SetContactRequest& request, const TelephoneDesk& desk) {
    return {{"contact", json_of_contact(desk.ledger.set_contact(request.address, request.changes))}};
}

json::object serve(const protocol::SnoozeRequest& request, const TelephoneDesk& desk) {
    desk.ledger.snooze(request.message_id, request.until ? std::optional(request.until->time) : std::nullopt);
    return {{"message_id", request.message_id},
            {"until", request.until ? json::value(write_moment(*request.until)) : json::value(nullptr)}};
}

json::object serve(const protocol::DialRequest& request, const TelephoneDesk& desk) {
    if (!desk.dial(request.number)) {
        throw protocol::RequestFault{"no-handler",
                                     std::string(sentences::contacts::no_telephone_program(request.locale))};
    }
    return {{"number", request.number}};
}

json::object serve(const protocol::CountMailsRequest& request, const TelephoneDesk& desk) {
    const bool counted = desk.ledger.count_mails(request.folder, request.counts, request.anew);
    return {{"folder", request.folder.folder}, {"cursor", request.folder.cursor}, {"counted", counted}};
}

json::object serve(const protocol::CountedRequest&, const TelephoneDesk& desk) {
    json::array folders;
    for (const ledger::CountedFolder& folder : desk.ledger.counted_folders()) {
        folders.push_back({{"folder", folder.folder}, {"cursor", folder.cursor}});
    }
    return {{"folders", std::move(folders)}};
}

json::object serve(const protocol::StoredRequest& request, const TelephoneDesk& desk) {
    const ledger::Holdings held = desk.ledger.holdings(request.address);
    json::array contacts;
    json::array counts;
    if (request.address) {
        const ledger::Contact contact = desk.ledger.contact(*request.address);
        if (held.contacts > 0) {
            contacts.push_back(json_of_contact(contact));
        }
        if (const auto count = desk.ledger.mail_count_of(*request.address)) {
            counts.push_back(json_of_count(*count));
        }
    } else {
        for (const ledger::Contact& contact : desk.ledger.contacts()) {
            if (contacts.size() < most_stored_contacts) {
                contacts.push_back(json_of_contact(contact));
            }
        }
        for (const ledger::MailCount& count : desk.ledger.mail_counts()) {
            if (counts.size() < most_stored_contacts) {
                counts.push_back(json_of_count(count));
            }
        }
    }
    return {{"path", desk.ledger.file().string()},
            {"counts",
             {{"calls", held.calls},
              {"contacts", held.contacts},
              {"snoozes", held.snoozes},
              {"mail_counts", held.mail_counts},
              {"folders", held.folders},
              {"damaged_files", held.damaged_files}}},
            {"calls",
             json_of_calls(desk.ledger.calls({request.address, std::nullopt, most_stored_calls}), most_stored_calls)},
            {"contacts", std::move(contacts)},
            {"mail_counts", std::move(counts)}};
}

json::object serve(const protocol::ForgetRequest& request, const TelephoneDesk& desk) {
    if (request.address) {
        desk.ledger.forget(*request.address);
    } else {
        desk.ledger.forget_all();
    }
    return {{"address", request.address ? json::value(*request.address) : json::value(nullptr)}};
}

} // namespace offhook::service
