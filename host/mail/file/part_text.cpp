// SPDX-License-Identifier: MPL-2.0
#include "mail/file/part_text.hpp"

#include "mail/file/charset.hpp"
#include "mail/file/flowed_text.hpp"
#include "mail/file/html_text.hpp"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <memory>

namespace offhook::mail {

namespace {

constexpr std::size_t declaration_within = 1024; // WHATWG HTML, 13.2.3.2
constexpr std::size_t longest_charset = 40;
constexpr std::size_t sample = 4096;
constexpr std::size_t least_text_of_control = 20; // characters for each control character

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

bool same(const char* text, const char* other) {
    return text != nullptr && g_ascii_strcasecmp(text, other) == 0;
}

/// Whether a part that says base64 is none: its lines are words with spaces between.
bool is_plain_after_all(GMimeDataWrapper* content) {
    if (g_mime_data_wrapper_get_encoding(content) != GMIME_CONTENT_ENCODING_BASE64) {
        return false;
    }
    auto* const stream = g_mime_data_wrapper_get_stream(content);
    std::array<char, sample> start{};
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

/// What an encoding is that GMime does not know by the name that was written: "quoted printable", "base-64".
GMimeContentEncoding meant_encoding(GMimePart* part) {
    const auto known = g_mime_part_get_content_encoding(part);
    const char* const header = g_mime_object_get_header(GMIME_OBJECT(part), "Content-Transfer-Encoding");
    if (known != GMIME_CONTENT_ENCODING_DEFAULT || header == nullptr) {
        return known;
    }
    std::string written;
    for (const char* at = header; *at != '\0' && written.size() < 20; ++at) {
        if (g_ascii_isalnum(*at) != 0) {
            written += g_ascii_tolower(*at);
        }
    }
    return written.starts_with("quotedprintable") ? GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE
           : written.starts_with("base64")        ? GMIME_CONTENT_ENCODING_BASE64
                                                  : known;
}

/// The charset that an HTML document names in its head: `<meta charset=…>`, `content="text/html; charset=…"`.
std::string charset_in_html(std::string_view html) {
    const auto head = html.substr(0, declaration_within);
    for (auto at = head.find("charset"); at != std::string_view::npos; at = head.find("charset", at + 1)) {
        auto value = head.substr(at + std::string_view("charset").size());
        value.remove_prefix(std::min(value.find_first_not_of(" \t\r\n"), value.size()));
        if (!value.starts_with('=')) {
            continue;
        }
        value.remove_prefix(std::min(value.find_first_not_of(" \t\r\n\"'", 1), value.size()));
        return std::string(value.substr(0, std::min(value.find_first_of(" \t\r\n\"';/>"), longest_charset)));
    }
    return {};
}

/// Whether so many control characters stand in decoded base64 that it is a picture or a program, not a text.
bool is_binary(GMimePart* part, std::string_view text) {
    if (meant_encoding(part) != GMIME_CONTENT_ENCODING_BASE64) {
        return false;
    }
    const auto start = text.substr(0, sample);
    const auto controls = std::count_if(start.begin(), start.end(), [](char character) {
        const auto unit = static_cast<unsigned char>(character);
        // NUL: words in UTF-16 that say they were something else
        return unit != 0 && unit < ' ' && !(unit >= '\b' && unit <= '\r') && unit != 0x1B;
    });
    return static_cast<std::size_t>(controls) * least_text_of_control > start.size();
}

} // namespace

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

std::string decoded_bytes(GMimePart* part, std::vector<std::string>& notes) {
    auto* const content = g_mime_part_get_content(part);
    if (content == nullptr) {
        return {};
    }
    g_mime_data_wrapper_set_encoding(content, meant_encoding(part));
    if (is_plain_after_all(content)) {
        notes.emplace_back("A part says it is encoded as base64, but it is not.");
        g_mime_data_wrapper_set_encoding(content, GMIME_CONTENT_ENCODING_BINARY);
    }
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    if (g_mime_data_wrapper_write_to_stream(content, stream.get()) < 0) {
        notes.emplace_back("A part could not be decoded to its end.");
    }
    const auto* const bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

std::string read_part_text(GMimePart* part, std::size_t most, std::vector<std::string>& notes) {
    const auto raw = decoded_bytes(part, notes);
    auto* const type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const auto parameter = [type](const char* name) -> const char* {
        return type == nullptr ? nullptr : g_mime_content_type_get_parameter(type, name);
    };
    const bool html = type != nullptr && (g_mime_content_type_is_type(type, "text", "html") != 0 ||
                                          g_mime_content_type_is_type(type, "text", "enriched") != 0 ||
                                          g_mime_content_type_is_type(type, "text", "richtext") != 0);
    const char* const named = parameter("charset");
    const std::string charset = named != nullptr ? named : html ? charset_in_html(raw) : "";
    auto decoded = decode(std::string_view(raw).substr(0, most), charset);
    if (raw.size() > most || decoded.text.size() > most) {
        notes.emplace_back("A part is too long; its end was left out.");
    }
    if (is_binary(part, decoded.text)) {
        notes.emplace_back("A part says it is text, but it is not.");
        return {};
    }
    if (decoded.guessed) {
        notes.emplace_back("The character set of a part is missing or wrong; it was guessed.");
    }
    if (decoded.text.starts_with("\xEF\xBB\xBF")) {
        decoded.text.erase(0, 3);
    }
    if (html) {
        return html_to_text(decoded.text, most);
    }
    auto text = with_plain_line_ends(decoded.text);
    return same(parameter("format"), "flowed") ? unflowed(text, same(parameter("delsp"), "yes")) : text;
}

} // namespace offhook::mail
