// SPDX-License-Identifier: MPL-2.0
#include "protocol/read_request.hpp"

#include "protocol/fields.hpp"
#include "protocol/limits.hpp"
#include "protocol/read_client_settings.hpp"
#include "protocol/read_ledger_request.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <memory>

namespace offhook::protocol {

namespace {

namespace json = boost::json;

constexpr std::size_t deepest_nesting = 32;
constexpr std::size_t room_for_nesting = 2048; // bytes

// A reply repeats the id and must stay below the size of a frame.
constexpr std::size_t longest_id = 4096;

constexpr std::size_t most_points = 100; // of a letter after a call

std::vector<draft::Participant> read_participants(const Fields& fields, std::string_view name) {
    std::vector<draft::Participant> participants;
    for (std::string& mailbox : fields.strings(name)) {
        participants.emplace_back(std::move(mailbox));
    }
    return participants;
}

draft::Draft read_draft(const Fields& fields) {
    return {fields.string("subject"), draft::Participant(fields.string("from")), read_participants(fields, "to"),
            read_participants(fields, "cc"), draft::MailBody(fields.required_string("text"))};
}

/// The header fields that tell where a mail comes from; others are of no use.
std::vector<mail::HeaderField> read_headers(const Fields& mail) {
    std::vector<mail::HeaderField> headers;
    const std::optional<Fields> fields = mail.optional_object("headers");
    for (const std::string_view name : mail::origin_fields) {
        if (fields && fields->has(name)) {
            headers.push_back({std::string(name), fields->string(name)});
        }
    }
    return headers;
}

/// Of a mail's body so many bytes are read.
draft::EarlierMail read_earlier_mail(const Fields& fields, const draft::OwnAddresses& own, std::size_t most_bytes) {
    draft::EarlierMail mail(draft::Participant(fields.string("from")), own, read_headers(fields),
                            fields.boolean("automatic"));
    mail.date = fields.string("date");
    mail.subject = fields.string("subject");
    mail.body = draft::MailBody(fields.string("text"), most_bytes);
    mail.message_id = fields.string("message_id");
    mail.in_reply_to = fields.string("in_reply_to");
    mail.references = fields.strings("references");
    mail.weak = fields.boolean("weak");
    // Nothing is told by them yet, but a client that gets them wrong shall know.
    fields.strings("to");
    fields.strings("cc");
    return mail;
}

std::vector<draft::EarlierMail> read_thread(const Fields& fields, const draft::OwnAddresses& own,
                                            std::size_t most_bytes) {
    std::vector<draft::EarlierMail> thread;
    fields.for_each_object("thread",
                           [&](const Fields& mail) { thread.push_back(read_earlier_mail(mail, own, most_bytes)); });
    if (thread.size() > most_thread_mails) {
        thread.erase(thread.begin(), thread.end() - most_thread_mails);
    }
    return thread;
}

draft::Conversation read_conversation(const Fields& fields) {
    draft::ConversationParts parts;
    parts.draft = read_draft(fields.object("draft"));
    parts.own_addresses = draft::OwnAddresses(fields.strings("me"));
    parts.own_addresses.add(parts.draft.from);
    parts.thread = read_thread(fields, parts.own_addresses, draft::longest_earlier_body);
    parts.thread_complete = fields.boolean("thread_complete");
    parts.locale = read_locale(fields);
    parts.settings = read_settings(fields);
    parts.region = read_region(fields);
    return draft::Conversation(std::move(parts));
}

DraftRequest read_draft_request(const Fields& fields) {
    return {fields.required_string("id"), read_conversation(fields)};
}

Request read_hello(const Fields& fields) {
    const std::int64_t version = fields.required_integer("protocol");
    if (version < 1 || version > 1000000) {
        fields.refuse("protocol", "a version number from 1");
    }
    return HelloRequest{fields.required_string("id"), static_cast<int>(version), read_locale(fields)};
}

Request read_check(const Fields& fields) {
    return CheckRequest{read_draft_request(fields)};
}

Request read_call_request(const Fields& fields) {
    CallRequest request{read_draft_request(fields)};
    const std::int64_t minutes = fields.required_integer("minutes");
    if (minutes != 5 && minutes != 10) {
        fields.refuse("minutes", "5 or 10");
    }
    draft::CallLetterOptions& options = request.options;
    options.minutes = static_cast<int>(minutes);
    options.number = fields.string("number");
    options.name = fields.string("name");
    options.replace = fields.boolean("replace");
    options.keep_aside = fields.boolean("keep_aside");
    if (options.replace && options.keep_aside) {
        fields.refuse("keep_aside", "false where “replace” is true");
    }
    return request;
}

Request read_signatures(const Fields& fields) {
    SignaturesRequest request;
    request.id = fields.required_string("id");
    // A signature stands at the end.
    request.thread = read_thread(fields, draft::OwnAddresses(fields.strings("me")), std::string::npos);
    return request;
}

Request read_after_call(const Fields& fields) {
    AfterCallRequest request{read_draft_request(fields)};
    draft::AfterCallNotes& notes = request.notes;
    notes.name = fields.string("name");
    notes.agreed = fields.strings("agreed");
    notes.open = fields.strings("open");
    if (notes.agreed.size() > most_points || notes.open.size() > most_points) {
        fields.refuse(notes.agreed.size() > most_points ? "agreed" : "open", "a list of at most 100 points");
    }
    return request;
}

Language read_letters_language(const Fields& fields) {
    const std::string tag = fields.required_string("language");
    if (tag != "de" && tag != "en") {
        fields.refuse("language", "“de” or “en”");
    }
    return tag == "de" ? Language::german : Language::english;
}

Request read_templates(const Fields& fields) {
    return TemplatesRequest{fields.required_string("id"), read_letters_language(fields)};
}

Request read_change_template(const Fields& fields) {
    return ChangeTemplateRequest{fields.required_string("id"), read_letters_language(fields),
                                 fields.required_string("key"), fields.required_string("text"), read_locale(fields)};
}

struct Method {
    std::string_view name;
    Request (*read)(const Fields&);
};
constexpr Method methods[] = {
    {"hello", read_hello},
    {"check", read_check},
    {"request-call", read_call_request},
    {"signatures", read_signatures},
    {"after-call", read_after_call},
    {"templates", read_templates},
    {"change-template", read_change_template},
    {"contact", read_contact},
    {"log-call", read_log_call},
    {"edit-call", read_edit_call},
    {"remove-call", read_remove_call},
    {"set-contact", read_set_contact},
    {"snooze", read_snooze},
    {"dial", read_dial},
    {"count-mails", read_count_mails},
    {"counted", read_counted},
    {"stored", read_stored},
    {"forget", read_forget},
};

Request read_any_method(const Fields& fields) {
    const std::string name = fields.required_string("method");
    std::string known;
    for (const Method& method : methods) {
        if (method.name == name) {
            return method.read(fields);
        }
        known += fmt::format("{}{}", known.empty() ? "" : ", ", method.name);
    }
    // The name comes from outside and may be anything, so that only a short one is repeated.
    throw RequestFault{"unknown-method", name.size() <= 40
                                             ? fmt::format("The method “{}” is unknown. Known are: {}.", name, known)
                                             : fmt::format("The method is unknown. Known are: {}.", known)};
}

template <typename Result, typename Read>
std::variant<Result, ProtocolError> read(std::string_view text, Read read_fields) {
    json::parse_options options;
    options.max_depth = deepest_nesting;
    boost::system::error_code error;
    // Strings with escapes are put together in a buffer. One of the text's length needs not grow.
    const std::size_t buffer_size = text.size() + room_for_nesting;
    const auto buffer = std::make_unique_for_overwrite<unsigned char[]>(buffer_size);
    json::parser parser({}, options, buffer.get(), buffer_size);
    parser.write(json::string_view(text.data(), text.size()), error);
    const json::value value = error ? json::value() : parser.release();
    if (error) {
        return ProtocolError{std::nullopt, "invalid-json",
                             fmt::format("The request is not JSON: {}.", error.message())};
    }
    if (!value.is_object()) {
        return ProtocolError{std::nullopt, "not-an-object", "A request must be a JSON object."};
    }
    const json::object& object = value.get_object();
    std::optional<std::string> id;
    if (const json::value* const found = object.if_contains("id"); found != nullptr && found->is_string()) {
        if (found->get_string().size() > longest_id) {
            return ProtocolError{std::nullopt, "invalid-field",
                                 fmt::format("The field “id” must be at most {} bytes long.", longest_id)};
        }
        id = std::string(found->get_string());
    }
    try {
        return read_fields(Fields(object, ""));
    } catch (const RequestFault& fault) {
        return ProtocolError{id, fault.code, fault.message};
    }
}

} // namespace

std::variant<Request, ProtocolError> read_request(std::string_view json_text) {
    return read<Request>(json_text, read_any_method);
}

std::variant<CheckRequest, ProtocolError> read_check_request(std::string_view json_text) {
    return read<CheckRequest>(json_text, [](const Fields& fields) { return CheckRequest{read_draft_request(fields)}; });
}

std::variant<ParseLine, ProtocolError> read_parse_line(std::string_view json_text) {
    return read<ParseLine>(json_text, [](const Fields& fields) {
        return ParseLine{fields.required_string("id"), fields.required_string("text")};
    });
}

} // namespace offhook::protocol
