// SPDX-License-Identifier: MPL-2.0
#include "mail/file/mail_file.hpp"

#include "mail/file/batch_smtp.hpp"
#include "mail/file/bounded_address_fields.hpp"
#include "mail/file/bounded_mime.hpp"
#include "mail/file/charset.hpp"
#include "mail/file/mime_text.hpp"

#include <gmime/gmime.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <mutex>

namespace offhook::mail {

namespace {

constexpr std::size_t most_mailboxes = 10'000;
constexpr int most_group_levels = 4;
constexpr int most_references = 1000;

void start_gmime() {
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

struct Free {
    void operator()(char* text) const { g_free(text); }
};
using OwnedText = std::unique_ptr<char, Free>;

struct FreeOptions {
    void operator()(GMimeParserOptions* options) const { g_mime_parser_options_free(options); }
};

struct FreeReferences {
    void operator()(GMimeReferences* references) const { g_mime_references_free(references); }
};

std::string text_of(const char* text) {
    return text == nullptr ? std::string() : repaired_utf8(text);
}

std::string header(GMimeMessage* message, const char* name) {
    return text_of(g_mime_object_get_header(GMIME_OBJECT(message), name));
}

/// Mailboxes, those of groups included.
void collect(InternetAddressList* list, std::vector<Mailbox>& mailboxes, int level) {
    if (list == nullptr || level > most_group_levels) {
        return;
    }
    const int count = internet_address_list_length(list);
    for (int at = 0; at < count && mailboxes.size() < most_mailboxes; ++at) {
        auto* const entry = internet_address_list_get_address(list, at);
        if (INTERNET_ADDRESS_IS_GROUP(entry)) {
            collect(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(entry)), mailboxes, level + 1);
        } else if (INTERNET_ADDRESS_IS_MAILBOX(entry)) {
            mailboxes.push_back({text_of(internet_address_get_name(entry)),
                                 text_of(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(entry)))});
        }
    }
}

std::vector<Mailbox> mailboxes(InternetAddressList* list) {
    std::vector<Mailbox> result;
    collect(list, result, 0);
    return result;
}

std::vector<std::string> message_ids(GMimeMessage* message, const char* name) {
    std::vector<std::string> ids;
    const char* const value = g_mime_object_get_header(GMIME_OBJECT(message), name);
    if (value == nullptr) {
        return ids;
    }
    const std::unique_ptr<GMimeReferences, FreeReferences> references(g_mime_references_parse(nullptr, value));
    const int count = std::min(g_mime_references_length(references.get()), most_references);
    for (int at = 0; at < count; ++at) {
        ids.push_back(text_of(g_mime_references_get_message_id(references.get(), at)));
    }
    return ids;
}

/// The header fields that tell who or what wrote the mail; GMime keeps those of its content with the content.
std::vector<HeaderField> origin_fields_of(GMimeMessage* message, GMimeObject* root) {
    std::vector<HeaderField> fields;
    for (const std::string_view name : origin_fields) {
        const char* value = g_mime_object_get_header(GMIME_OBJECT(message), name.data());
        if (value == nullptr && root != nullptr) {
            value = g_mime_object_get_header(root, name.data());
        }
        if (value != nullptr) {
            fields.push_back({std::string(name), text_of(value)});
        }
    }
    return fields;
}

/// RFC 3339, in the zone that the mail names.
std::string date_of(GMimeMessage* message) {
    auto* const date = g_mime_message_get_date(message);
    if (date == nullptr) {
        return {};
    }
    const OwnedText text(g_date_time_format(date, "%Y-%m-%dT%H:%M:%S%:z"));
    return text_of(text.get());
}

/// Where the header has a line of spaces alone: behind it stands a body that lost the empty line above it. npos if
/// nowhere.
std::size_t blank_header_line(std::string_view bytes) {
    std::size_t start = 0;
    while (start < bytes.size()) {
        const auto end = std::min(bytes.find('\n', start), bytes.size());
        const auto line = bytes.substr(start, end - start);
        if (line.empty() || line == "\r") {
            return std::string_view::npos;
        }
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) {
            return start;
        }
        start = end + 1;
    }
    return std::string_view::npos;
}

/// What may stand above a mail, or around it, taken away. `copy` as for without_smtp_commands.
std::string_view without_envelope(std::string_view bytes, std::string& copy) {
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    while (!bytes.empty() && (bytes.front() == '\n' || bytes.front() == '\r')) {
        bytes.remove_prefix(1);
    }
    bytes = without_smtp_commands(bytes, copy);
    // The line that an mbox file puts above a mail.
    if (bytes.starts_with("From ") || bytes.starts_with(">From ")) {
        bytes.remove_prefix(std::min(bytes.find('\n'), bytes.size() - 1) + 1);
    }
    return bytes;
}

} // namespace

std::variant<Mail, NoMail> read_mail(std::string_view bytes) {
    start_gmime();
    Mail mail;
    std::string unpacked;
    std::string cut;
    std::string tame;
    bytes = bounded_address_fields(bounded_mime(without_envelope(bytes, unpacked), cut, mail.notes), tame);
    if (bytes.empty()) {
        return NoMail{NoMail::Cause::empty};
    }
    if (bytes.size() > std::numeric_limits<guint>::max() / 2) {
        return NoMail{NoMail::Cause::too_long};
    }

    const std::unique_ptr<GMimeParserOptions, FreeOptions> options(g_mime_parser_options_new());
    const char* fallbacks[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), fallbacks);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_persist_stream(parser.get(), TRUE);
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options.get()));
    if (!message) {
        return NoMail{NoMail::Cause::begins_without_header};
    }
    auto* const headers = g_mime_object_get_header_list(GMIME_OBJECT(message.get()));
    auto* const root = g_mime_message_get_mime_part(message.get());
    auto* const part_headers = root == nullptr ? nullptr : g_mime_object_get_header_list(root);
    if (g_mime_header_list_get_count(headers) == 0 &&
        (part_headers == nullptr || g_mime_header_list_get_count(part_headers) == 0)) {
        return NoMail{NoMail::Cause::has_no_header_field};
    }

    mail.message_id = text_of(g_mime_message_get_message_id(message.get()));
    auto answered = message_ids(message.get(), "In-Reply-To");
    if (!answered.empty()) {
        mail.in_reply_to = std::move(answered.front());
    }
    mail.references = message_ids(message.get(), "References");
    auto senders = mailboxes(g_mime_message_get_from(message.get()));
    if (senders.empty()) {
        senders = mailboxes(g_mime_message_get_sender(message.get()));
    }
    if (!senders.empty()) {
        mail.from = std::move(senders.front());
    }
    mail.to = mailboxes(g_mime_message_get_to(message.get()));
    mail.cc = mailboxes(g_mime_message_get_cc(message.get()));
    mail.date = date_of(message.get());
    if (mail.date.empty() && !header(message.get(), "Date").empty()) {
        mail.notes.emplace_back("The date can't be read.");
    }
    mail.subject = text_of(g_mime_message_get_subject(message.get()));
    mail.origin_fields = origin_fields_of(message.get(), root);

    auto body = read_mime_text(root);
    if (const auto blank = blank_header_line(bytes);
        body.text.empty() && body.attachments.empty() && blank != std::string_view::npos) {
        auto mended = std::string(bytes.substr(0, blank)) + "\n";
        mended += bytes.substr(std::min(bytes.find('\n', blank), bytes.size() - 1) + 1);
        auto again = read_mail(mended);
        if (auto* const read = std::get_if<Mail>(&again)) {
            read->notes.emplace_back("The header ends with a line of spaces.");
            return std::move(*read);
        }
    }
    mail.text = std::move(body.text);
    mail.attachments = std::move(body.attachments);
    for (auto& note : body.notes) {
        mail.notes.push_back(std::move(note));
    }
    return mail;
}

} // namespace offhook::mail
