// SPDX-License-Identifier: MPL-2.0
#include "protocol/read_ledger_request.hpp"

#include "base/unicode.hpp"
#include "calendar/region.hpp"
#include "ledger/texts.hpp"
#include "mail/address.hpp"
#include "protocol/read_call.hpp"
#include "protocol/read_client_settings.hpp"
#include "sentences/protocol.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace offhook::protocol {

namespace json = boost::json;

namespace {

using calendar::Moment;
namespace texts = sentences::protocol;

constexpr std::int64_t most_mails = 1'000'000'000;
constexpr std::size_t longest_folder = 1000;

bool is_time_zone(std::string_view text) {
    return text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                      std::string_view("_+-/").find(c) != std::string_view::npos;
           });
}

void refuse_long(const Fields& fields, std::string_view name, const std::string& text, std::size_t longest) {
    if (text.size() > longest) {
        fields.refuse(name, texts::at_most_bytes(fields.language(), longest));
    }
}

std::string read_text(const Fields& fields, std::string_view name, std::size_t longest) {
    std::string text = ledger::without_control_characters(fields.string(name));
    refuse_long(fields, name, text, longest);
    return text;
}

std::string address_of(const Fields& fields, std::string_view name, std::string_view mailbox) {
    std::string address = mail::address_of(mailbox);
    if (!ledger::is_address(address)) {
        fields.refuse(name, texts::an_address(fields.language()));
    }
    return address;
}

std::string read_address(const Fields& fields, std::string_view name) {
    return address_of(fields, name, fields.required_string(name));
}

std::string read_key(const Fields& fields) {
    std::string key = fields.required_string("key");
    if (!ledger::is_key(key)) {
        fields.refuse("key", texts::a_key(fields.language(), ledger::longest_key));
    }
    return key;
}

std::string read_message_id(const Fields& fields, bool required) {
    const std::string text = required ? fields.required_string("message_id") : fields.string("message_id");
    std::string message_id = ledger::bare_message_id(text);
    refuse_long(fields, "message_id", message_id, ledger::longest_message_id);
    if (required && message_id.empty()) {
        fields.refuse("message_id", "a Message-ID");
    }
    return message_id;
}

Moment read_moment(const Fields& fields, std::string_view name) {
    const auto moment = calendar::read_moment(fields.required_string(name));
    if (!moment) {
        fields.refuse(name, texts::a_time(fields.language()));
    }
    return *moment;
}

ledger::Outcome read_outcome(const Fields& fields) {
    const auto outcome = ledger::outcome_of_name(fields.required_string("outcome"));
    if (!outcome) {
        fields.refuse("outcome", texts::an_outcome(fields.language()));
    }
    return *outcome;
}

template <typename Wanted>
Wanted begin_request(const Fields& fields) {
    Wanted request;
    request.id = fields.required_string("id");
    request.locale = read_locale(fields);
    request.region = read_region(fields);
    request.settings = read_settings(fields);
    return request;
}

/// A call without its key.
ledger::Call read_call_fields(const Fields& call) {
    return {"",
            read_address(call, "address"),
            read_text(call, "name", ledger::longest_name),
            read_moment(call, "at"),
            read_text(call, "number", ledger::longest_number),
            read_outcome(call),
            read_text(call, "note", ledger::longest_note),
            read_message_id(call, false)};
}

std::optional<std::string> read_optional_address(const Fields& fields) {
    return fields.has("address") ? std::optional(read_address(fields, "address")) : std::nullopt;
}

ledger::CallChanges read_changed_fields(const Fields& call) {
    ledger::CallChanges changes;
    changes.address = read_optional_address(call);
    if (call.has("name")) {
        changes.name = read_text(call, "name", ledger::longest_name);
    }
    if (call.has("at")) {
        changes.at = read_moment(call, "at");
    }
    if (call.has("number")) {
        changes.number = read_text(call, "number", ledger::longest_number);
    }
    if (call.has("outcome")) {
        changes.outcome = read_outcome(call);
    }
    if (call.has("note")) {
        changes.note = read_text(call, "note", ledger::longest_note);
    }
    if (call.has("message_id")) {
        changes.message_id = read_message_id(call, false);
    }
    return changes;
}

/// Reads an object that is no request.
template <typename Result, typename Read>
std::variant<Result, ProtocolError> read_object(const json::object& object, Language language, Read read_fields) {
    try {
        for (const auto& [name, value] : object) {
            if (value.is_string() && !is_utf8(std::string_view(value.get_string()))) {
                throw RequestFault{"invalid-field", texts::field_no_utf8(language, std::string(name))};
            }
        }
        return read_fields(Fields(object, "", language));
    } catch (const RequestFault& fault) {
        return ProtocolError{std::nullopt, fault.code, fault.message};
    }
}

} // namespace

Request read_contact(const Fields& fields) {
    auto request = begin_request<ContactRequest>(fields);
    for (const std::string& mailbox : fields.strings("addresses")) {
        request.addresses.push_back(address_of(fields, "addresses", mailbox));
    }
    if (request.addresses.empty() || request.addresses.size() > most_contacts) {
        fields.refuse("addresses", fmt::format("a list of 1 to {} addresses", most_contacts));
    }
    request.message_id = read_message_id(fields, false);
    return request;
}

Request read_log_call(const Fields& fields) {
    auto request = begin_request<LogCallRequest>(fields);
    const Fields call = fields.object("call");
    request.call = read_call_fields(call);
    request.call.key = read_key(call);
    return request;
}

Request read_edit_call(const Fields& fields) {
    auto request = begin_request<EditCallRequest>(fields);
    const Fields call = fields.object("call");
    request.key = read_key(call);
    request.changes = read_changed_fields(call);
    return request;
}

Request read_remove_call(const Fields& fields) {
    auto request = begin_request<RemoveCallRequest>(fields);
    request.key = read_key(fields);
    return request;
}

Request read_set_contact(const Fields& fields) {
    // Here `region` is the contact's.
    SetContactRequest request;
    request.id = fields.required_string("id");
    request.locale = read_locale(fields);
    request.address = read_address(fields, "address");
    if (fields.has("prefers_mail")) {
        request.changes.prefers_mail = fields.boolean("prefers_mail");
    }
    if (fields.has("region")) {
        request.changes.region = read_region(fields);
    }
    if (fields.has("time_zone")) {
        request.changes.time_zone = fields.string("time_zone");
        const std::string& zone = *request.changes.time_zone;
        if (!zone.empty() && (!is_time_zone(zone) || !calendar::offset_at(zone, std::chrono::sys_seconds{}))) {
            fields.refuse("time_zone", "a time zone of the IANA database");
        }
    }
    return request;
}

Request read_snooze(const Fields& fields) {
    auto request = begin_request<SnoozeRequest>(fields);
    request.message_id = read_message_id(fields, true);
    if (fields.has("until")) {
        request.until = read_moment(fields, "until");
    }
    return request;
}

Request read_dial(const Fields& fields) {
    auto request = begin_request<DialRequest>(fields);
    request.number = fields.required_string("number");
    const std::string_view digits = std::string_view(request.number).substr(request.number.empty() ? 0 : 1);
    const bool is_number = request.number.starts_with('+') && digits.size() >= 3 && digits.size() <= 15 &&
                           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!is_number) {
        fields.refuse("number", "“+” and 3 to 15 digits");
    }
    return request;
}

Request read_count_mails(const Fields& fields) {
    auto request = begin_request<CountMailsRequest>(fields);
    request.folder = {fields.required_string("folder"), fields.required_string("cursor")};
    refuse_long(fields, "folder", request.folder.folder, longest_folder);
    refuse_long(fields, "cursor", request.folder.cursor, longest_folder);
    request.anew = fields.boolean("anew");
    fields.for_each_object("contacts", [&](const Fields& contact) {
        ledger::MailCount count{read_address(contact, "address"),   read_text(contact, "name", ledger::longest_name),
                                contact.required_integer("sent"),   contact.required_integer("received"),
                                read_moment(contact, "first").time, read_moment(contact, "last").time};
        for (const auto& [name, mails] : {std::pair("sent", count.sent), std::pair("received", count.received)}) {
            if (mails < 0 || mails > most_mails) {
                contact.refuse(name, "a number of mails");
            }
        }
        if (count.first > count.last) {
            contact.refuse("first", "no later than “last”");
        }
        request.counts.push_back(std::move(count));
    });
    if (request.counts.size() > most_counts) {
        fields.refuse("contacts", fmt::format("a list of at most {} contacts", most_counts));
    }
    return request;
}

Request read_counted(const Fields& fields) {
    return begin_request<CountedRequest>(fields);
}

Request read_stored(const Fields& fields) {
    auto request = begin_request<StoredRequest>(fields);
    request.address = read_optional_address(fields);
    return request;
}

Request read_forget(const Fields& fields) {
    auto request = begin_request<ForgetRequest>(fields);
    request.address = read_optional_address(fields);
    // Nobody shall lose all because a field got lost on the way.
    if (fields.boolean("all") == request.address.has_value()) {
        fields.refuse("all", "true, or “address” there; not both");
    }
    return request;
}

std::variant<ledger::Call, ProtocolError> read_call(const json::object& object, Language language) {
    return read_object<ledger::Call>(object, language, [](const Fields& fields) {
        ledger::Call call = read_call_fields(fields);
        call.key = fields.has("key") ? read_key(fields) : ledger::key_of(call);
        return call;
    });
}

std::variant<ledger::CallChanges, ProtocolError> read_call_changes(const json::object& object, Language language) {
    return read_object<ledger::CallChanges>(object, language, read_changed_fields);
}

} // namespace offhook::protocol
