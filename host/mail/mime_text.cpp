// SPDX-License-Identifier: MPL-2.0
#include "mime_text.hpp"

#include "charset.hpp"
#include "flowed_text.hpp"
#include "html_text.hpp"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>
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

std::string with_plain_line_ends(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r') {
            result += '\n';
            at += at + 1 < text.size() && text[at + 1] == '\n';
        } else if (text[at] != '\0') {
            result += text[at];
        }
    }
    return result;
}

bool same(const char* text, const char* other) {
    return text != nullptr && g_ascii_strcasecmp(text, other) == 0;
}

class Reader {
public:
    MimeText result;

    /// The text of a part and of all parts in it.
    std::string read(GMimeObject* object, std::size_t level) {
        if (object == nullptr)
            return {};
        if (level > most_levels || ++parts_ > most_parts) {
            note("The mail has too many parts or is nested too deep; the rest was left out.");
            return {};
        }
        if (GMIME_IS_MULTIPART(object))
            return read_multipart(GMIME_MULTIPART(object), level);
        if (GMIME_IS_MESSAGE_PART(object))
            return read_message(GMIME_MESSAGE_PART(object), level);
        if (GMIME_IS_PART(object))
            return read_part(GMIME_PART(object));
        return {};
    }

private:
    void note(std::string text) {
        if (std::find(result.notes.begin(), result.notes.end(), text) == result.notes.end())
            result.notes.push_back(std::move(text));
    }

    std::string read_multipart(GMimeMultipart* multipart, std::size_t level) {
        const auto count = g_mime_multipart_get_count(multipart);
        if (GMIME_IS_MULTIPART_ENCRYPTED(multipart)) {
            note("The mail is encrypted.");
            return {};
        }
        auto* const type = g_mime_object_get_content_type(GMIME_OBJECT(multipart));
        const bool alternative = g_mime_content_type_is_type(type, "multipart", "alternative") != 0;
        const bool first_only = GMIME_IS_MULTIPART_SIGNED(multipart) != 0;
        std::string text;
        if (count == 0) {
            // Without a part that begins, all that stands there is taken for words.
            const char* const prologue = g_mime_multipart_get_prologue(multipart);
            if (prologue == nullptr || level > 0 ||
                std::string_view(prologue).find("multi-part message") != std::string_view::npos)
                return {};
            note("The mail has no parts where it should; it was read as plain text.");
            return with_plain_line_ends(decode(prologue, "").text);
        }
        std::string best_html;
        for (int at = 0; at < count && parts_ <= most_parts; ++at) {
            auto* const part = g_mime_multipart_get_part(multipart, at);
            auto piece = read(part, level + 1);
            if (alternative) {
                if (!text.empty() || is_blank(piece))
                    continue;
                (is_html(part) ? best_html : text) = std::move(piece);
                continue;
            }
            append(text, piece);
            if (first_only)
                break;
        }
        return text.empty() ? best_html : text;
    }

    static bool is_html(GMimeObject* object) {
        auto* const type = g_mime_object_get_content_type(object);
        return g_mime_content_type_is_type(type, "text", "html") != 0 ||
               g_mime_content_type_is_type(type, "multipart", "related") != 0;
    }

    /// Puts a part below another, on a line of its own.
    void append(std::string& text, std::string_view piece) {
        if (is_blank(piece))
            return;
        if (!text.empty() && text.back() != '\n')
            text += '\n';
        text += piece.substr(0, room(text));
    }

    std::size_t room(std::string_view text) const { return text.size() < most_text ? most_text - text.size() : 0; }

    /// An embedded message: somebody else's words, unless there are no others.
    std::string read_message(GMimeMessagePart* part, std::size_t level) {
        auto* const message = g_mime_message_part_get_message(part);
        if (message == nullptr)
            return {};
        const auto text = read(g_mime_message_get_mime_part(message), level + 1);
        if (level == 0)
            return text;
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

    std::string read_part(GMimePart* part) {
        auto* const object = GMIME_OBJECT(part);
        auto* const type = g_mime_object_get_content_type(object);
        const char* const file_name = g_mime_part_get_filename(part);
        auto* const disposition = g_mime_object_get_content_disposition(object);
        const bool attached =
            disposition != nullptr && same(g_mime_content_disposition_get_disposition(disposition), "attachment");
        const bool text = is_text(object, type);
        if (file_name != nullptr && result.attachments.size() < most_attachments)
            result.attachments.push_back(repaired_utf8(file_name));
        // A text with a file name is an attachment, unless it is all there is.
        if (attached || !text || (file_name != nullptr && parts_ > 1))
            return read_no_text(type);
        return read_text(part, type);
    }

    static bool is_text(GMimeObject* object, GMimeContentType* type) {
        if (type == nullptr)
            return true;
        for (const char* const subtype : {"plain", "html", "enriched", "richtext", "text", ""})
            if (g_mime_content_type_is_type(type, "text", subtype) != 0)
                return true;
        // RFC 2045, 5.2: what is no type at all is read as plain text.
        const char* const written = g_mime_object_get_header(object, "Content-Type");
        return written != nullptr && g_ascii_strncasecmp(written, "text", 4) == 0 &&
               std::string_view(written).find('/') == std::string_view::npos;
    }

    /// Whether a part that says base64 is none: its lines are words with spaces between.
    static bool is_plain_after_all(GMimeDataWrapper* content) {
        if (g_mime_data_wrapper_get_encoding(content) != GMIME_CONTENT_ENCODING_BASE64)
            return false;
        auto* const stream = g_mime_data_wrapper_get_stream(content);
        std::array<char, 4096> start{};
        g_mime_stream_reset(stream);
        const auto length = g_mime_stream_read(stream, start.data(), start.size());
        g_mime_stream_reset(stream);
        std::size_t spaces = 0;
        for (gssize at = 1; at + 1 < length; ++at) {
            const auto here = static_cast<std::size_t>(at);
            spaces += start.at(here) == ' ' && g_ascii_isgraph(start.at(here - 1)) != 0 &&
                      g_ascii_isgraph(start.at(here + 1)) != 0;
        }
        return length > 0 && spaces > 2 && spaces * 40 > static_cast<std::size_t>(length);
    }

    std::string read_no_text(GMimeContentType* type) {
        if (type != nullptr && (g_mime_content_type_is_type(type, "application", "pkcs7-mime") != 0 ||
                                g_mime_content_type_is_type(type, "application", "x-pkcs7-mime") != 0))
            note("The mail is encrypted or signed with S/MIME in a way that hides its text.");
        return {};
    }

    std::string read_text(GMimePart* part, GMimeContentType* type) {
        auto* const content = g_mime_part_get_content(part);
        if (content == nullptr)
            return {};
        if (is_plain_after_all(content)) {
            note("A part says it is encoded as base64, but it is not.");
            g_mime_data_wrapper_set_encoding(content, GMIME_CONTENT_ENCODING_BINARY);
        }
        const Owned<GMimeStream> stream(g_mime_stream_mem_new());
        if (g_mime_data_wrapper_write_to_stream(content, stream.get()) < 0)
            note("A part could not be decoded to its end.");
        const auto* const bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
        const char* const charset = type == nullptr ? nullptr : g_mime_content_type_get_parameter(type, "charset");
        const std::string_view raw(reinterpret_cast<const char*>(bytes->data), bytes->len);
        const bool html = type != nullptr && (g_mime_content_type_is_type(type, "text", "html") != 0 ||
                                              g_mime_content_type_is_type(type, "text", "enriched") != 0 ||
                                              g_mime_content_type_is_type(type, "text", "richtext") != 0);
        auto decoded = decode(raw.substr(0, most_text), charset == nullptr ? "" : charset);
        if (raw.size() > most_text || decoded.text.size() > most_text)
            note("A part is too long; its end was left out.");
        if (decoded.guessed)
            note("The character set of a part is missing or wrong; it was guessed.");
        if (decoded.text.starts_with("\xEF\xBB\xBF"))
            decoded.text.erase(0, 3);
        if (html)
            return html_to_text(decoded.text, most_text);
        const char* const format = type == nullptr ? nullptr : g_mime_content_type_get_parameter(type, "format");
        if (same(format, "flowed"))
            return unflowed(with_plain_line_ends(decoded.text),
                            same(g_mime_content_type_get_parameter(type, "delsp"), "yes"));
        return with_plain_line_ends(decoded.text);
    }

    std::size_t parts_ = 0;
};

/// Cut at the start of a character.
void cut(std::string& text, std::size_t most) {
    if (text.size() <= most)
        return;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U)
        --most;
    text.resize(most);
}

} // namespace

MimeText read_mime_text(_GMimeObject* root) {
    Reader reader;
    reader.result.text = reader.read(root, 0);
    cut(reader.result.text, most_text);
    return std::move(reader.result);
}

} // namespace offhook::mail
