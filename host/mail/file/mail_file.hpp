// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/address.hpp"
#include "mail/origin.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace offhook::mail {

/// A mail as a file holds it, decoded. All strings are valid UTF-8; ids are without angle brackets.
struct Mail {
    std::string message_id;
    std::string in_reply_to;
    std::vector<std::string> references;
    Mailbox from;
    std::vector<Mailbox> to;
    std::vector<Mailbox> cc;
    std::string date; ///< RFC 3339, empty where there is none or it can't be read
    std::string subject;
    std::string text; ///< the whole body as plain text, LF line ends; an HTML body is turned to text, its quotes marked
                      ///< with "> "
    std::vector<std::string> attachments;   ///< file names
    std::vector<HeaderField> origin_fields; ///< those of mail::origin_fields that it has, for origin_of
    std::vector<std::string> notes;         ///< what could not be read, in English, never with words of the mail
};

/// Why a file is no mail at all.
struct NoMail {
    enum class Cause {
        empty,
        too_long, ///< above 2 GiB
        begins_without_header,
        has_no_header_field,
        broken_reader, ///< `detail` says why, in English
    };
    Cause cause = Cause::empty;
    std::string detail = {};
};

/// Reads an RFC 5322 message with its MIME parts. Broken mail gives what can be read plus notes. An empty input, or one
/// without a single header field, is NoMail. Bounded: at most 64 MiB of decoded text are kept, 100 nested parts are
/// read.
std::variant<Mail, NoMail> read_mail(std::string_view bytes);

} // namespace offhook::mail
