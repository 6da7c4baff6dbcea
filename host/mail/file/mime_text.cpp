// SPDX-License-Identifier: MPL-2.0
#include "mail/file/mime_text.hpp"

#include "mail/file/bounded_address_fields.hpp"
#include "mail/file/bounded_mime.hpp"
#include "mail/file/charset.hpp"
#include "mail/file/part_text.hpp"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>

namespace offhook::mail {

namespace {

constexpr std::size_t most_text = 64U * 1024 * 1024;
constexpr std::size_t most_parts = 100;
constexpr std::size_t most_levels = 20;
constexpr std::size_t most_attachments = 1000;

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
}

bool same(const char* text, const char* other) {
    return text != nullptr && g_ascii_strcasecmp(text, other) == 0;
}

bool is_type(GMimeObject* object, const char* type, const char* subtype) {
    auto* const written = g_mime_object_get_content_type(object);
    return written != nullptr && g_mime_content_type_is_type(written, type, subtype) != 0;
}

class Reader {
public:
    MimeText result;

    /// The text of a part and of all parts in it.
    std::string read(GMimeObject* object, std::size_t level) {
        if (object == nullptr) {
            return {};
        }
        if (level > most_levels || ++parts_ > most_parts) {
            note("The mail has too many parts or is nested too deep; the rest was left out.");
            return {};
        }
        if (GMIME_IS_MULTIPART(object)) {
            return read_multipart(GMIME_MULTIPART(object), level);
        }
        if (GMIME_IS_MESSAGE_PART(object)) {
            note_name(object);
            return read_message(g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)), level);
        }
        if (!GMIME_IS_PART(object)) {
            return {};
        }
        const auto multipart = multipart_by_first_type(GMIME_PART(object));
        return multipart ? read(multipart.get(), level + 1) : read_part(GMIME_PART(object), level);
    }

private:
    void note(std::string text) { result.notes.push_back(std::move(text)); }

    void note_name(GMimeObject* object) {
        const char* name = g_mime_object_get_content_disposition_parameter(object, "filename");
        if (name == nullptr) {
            name = g_mime_object_get_content_type_parameter(object, "name");
        }
        if (name != nullptr && result.attachments.size() < most_attachments) {
            result.attachments.push_back(repaired_utf8(name));
        }
    }

    std::string read_multipart(GMimeMultipart* multipart, std::size_t level) {
        only_messages_ = false;
        if (GMIME_IS_MULTIPART_ENCRYPTED(multipart)) {
            note("The mail is encrypted.");
            return {};
        }
        const bool alternative = is_type(GMIME_OBJECT(multipart), "multipart", "alternative");
        const bool first_only = GMIME_IS_MULTIPART_SIGNED(multipart) != 0;
        const auto count = g_mime_multipart_get_count(multipart);
        std::string text;
        std::string best_html;
        for (int at = 0; at < count && parts_ <= most_parts; ++at) {
            auto* const part = g_mime_multipart_get_part(multipart, at);
            auto piece = read(part, level + 1);
            if (alternative) {
                if (!text.empty() || is_blank(piece)) {
                    continue;
                }
                (is_html(part) ? best_html : text) = std::move(piece);
                continue;
            }
            append(text, piece);
            if (first_only) {
                break;
            }
        }
        if (text.empty()) {
            text = std::move(best_html);
        }
        return level == 0 && text.empty() && !other_content_ ? words_outside(multipart) : text;
    }

    /// What stands where a multipart has no parts, or empty ones alone: all there is to read then.
    std::string words_outside(GMimeMultipart* multipart) {
        std::string text;
        for (const char* const words :
             {g_mime_multipart_get_prologue(multipart), g_mime_multipart_get_epilogue(multipart)}) {
            // Not the line that tells old mail programs what this is.
            if (words != nullptr && std::string_view(words).find("multi-part message") == std::string_view::npos) {
                append(text, with_plain_line_ends(decode(words, "").text));
            }
        }
        if (!text.empty()) {
            note("The mail has no parts where it should; it was read as plain text.");
        }
        return text;
    }

    static bool is_html(GMimeObject* object) {
        return is_type(object, "text", "html") || is_type(object, "multipart", "related");
    }

    /// Puts a part below another, on a line of its own.
    void append(std::string& text, std::string_view piece) {
        if (is_blank(piece)) {
            return;
        }
        if (!text.empty() && text.back() != '\n') {
            text += '\n';
        }
        text += piece.substr(0, text.size() < most_text ? most_text - text.size() : 0);
    }

    /// An embedded message: somebody else's words, unless there are no others.
    std::string read_message(GMimeMessage* message, std::size_t level) {
        if (message == nullptr) {
            return {};
        }
        const bool all_there_is = only_messages_;
        const auto text = read(g_mime_message_get_mime_part(message), level + 1);
        if (all_there_is) {
            return text;
        }
        std::string quoted;
        std::string_view rest = text;
        while (!rest.empty() && quoted.size() < most_text) {
            const auto newline = std::min(rest.find('\n'), rest.size());
            const auto line = rest.substr(0, newline);
            rest.remove_prefix(std::min(newline + 1, rest.size()));
            quoted += line.empty() || line.front() == '>' ? ">" : "> ";
            quoted += line;
            quoted += '\n';
        }
        return quoted;
    }

    /// A message that GMime took for bytes: one with a transfer encoding, which RFC 2046 forbids, or the first of the
    /// mails that a large one was cut into.
    std::string read_message_bytes(GMimePart* part, std::size_t level) {
        const auto decoded = decoded_bytes(part, result.notes);
        std::string cut;
        std::string tame;
        const auto bytes = bounded_address_fields(bounded_mime(decoded, cut, result.notes), tame);
        const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
        const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
        const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
        return read_message(message.get(), level);
    }

    /// The multipart that a part is by the first of its Content-Type fields. RFC 5322 allows one; of several, mail
    /// programs go by the first, GMime by the last. Null if it is none.
    static Owned<GMimeObject> multipart_by_first_type(GMimePart* part) {
        auto* const fields = g_mime_object_get_header_list(GMIME_OBJECT(part));
        const char* first = nullptr;
        int types = 0;
        for (int at = 0; at < g_mime_header_list_get_count(fields); ++at) {
            auto* const field = g_mime_header_list_get_header_at(fields, at);
            if (same(g_mime_header_get_name(field), "Content-Type") && types++ == 0) {
                first = g_mime_header_get_value(field);
            }
        }
        auto* const content = g_mime_part_get_content(part);
        if (types < 2 || first == nullptr || content == nullptr || g_ascii_strncasecmp(first, "multipart/", 10) != 0) {
            return nullptr;
        }
        const Owned<GMimeStream> stream(g_mime_stream_mem_new());
        const std::string header = std::string("Content-Type: ") + first + "\n\n";
        g_mime_stream_write(stream.get(), header.data(), header.size());
        auto* const written = g_mime_data_wrapper_get_stream(content);
        g_mime_stream_reset(written);
        g_mime_stream_write_to_stream(written, stream.get());
        g_mime_stream_reset(stream.get());
        const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
        Owned<GMimeObject> multipart(g_mime_parser_construct_part(parser.get(), nullptr));
        return GMIME_IS_MULTIPART(multipart.get()) ? std::move(multipart) : nullptr;
    }

    std::string read_part(GMimePart* part, std::size_t level) {
        auto* const object = GMIME_OBJECT(part);
        if (is_type(object, "message", "rfc822")) {
            note_name(object);
            return read_message_bytes(part, level);
        }
        if (GMIME_IS_MESSAGE_PARTIAL(part)) {
            note("The mail was cut into several mails; the others are needed to read it whole.");
            return g_mime_message_partial_get_number(GMIME_MESSAGE_PARTIAL(part)) == 1 ? read_message_bytes(part, level)
                                                                                       : std::string();
        }
        auto* const disposition = g_mime_object_get_content_disposition(object);
        const bool attached =
            disposition != nullptr && same(g_mime_content_disposition_get_disposition(disposition), "attachment");
        const bool named = g_mime_part_get_filename(part) != nullptr;
        note_name(object);
        // A text with a file name is an attachment, unless it is all there is.
        if (attached || !is_text(object) || (named && parts_ > 1)) {
            other_content_ = true;
            if (is_type(object, "application", "pkcs7-mime") || is_type(object, "application", "x-pkcs7-mime")) {
                note("The mail is encrypted or signed with S/MIME in a way that hides its text.");
            }
            return {};
        }
        return read_part_text(part, most_text, result.notes);
    }

    bool is_text(GMimeObject* object) const {
        if (g_mime_object_get_content_type(object) == nullptr) {
            return true;
        }
        for (const char* const subtype : {"plain", "html", "enriched", "richtext", "markdown", "text", ""}) {
            if (is_type(object, "text", subtype)) {
                return true;
            }
        }
        // RFC 2046, 4.1.4: other kinds of text are read as plain text, unless they are for programs.
        if (parts_ == 1 && is_type(object, "text", "*")) {
            for (const char* const subtype : {"calendar", "x-vcalendar", "vcard", "x-vcard", "directory", "rtf", "xml",
                                              "css", "csv", "javascript", "tab-separated-values"}) {
                if (is_type(object, "text", subtype)) {
                    return false;
                }
            }
            return true;
        }
        // RFC 2045, 5.2: what is no type at all is read as plain text.
        const char* const written = g_mime_object_get_header(object, "Content-Type");
        return written != nullptr && g_ascii_strncasecmp(written, "text", 4) == 0 &&
               std::string_view(written).find('/') == std::string_view::npos;
    }

    std::size_t parts_ = 0;
    bool only_messages_ = true;  ///< so far, from the root on
    bool other_content_ = false; ///< an attachment or the like was met
};

/// Cut at the start of a character.
void cut(std::string& text, std::size_t most) {
    if (text.size() <= most) {
        return;
    }
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) {
        --most;
    }
    text.resize(most);
}

/// Each note once, in the order in which they came.
void keep_first(std::vector<std::string>& notes) {
    std::vector<std::string> kept;
    for (auto& text : notes) {
        if (std::find(kept.begin(), kept.end(), text) == kept.end()) {
            kept.push_back(std::move(text));
        }
    }
    notes = std::move(kept);
}

} // namespace

MimeText read_mime_text(_GMimeObject* root) {
    Reader reader;
    reader.result.text = reader.read(root, 0);
    cut(reader.result.text, most_text);
    keep_first(reader.result.notes);
    return std::move(reader.result);
}

} // namespace offhook::mail
