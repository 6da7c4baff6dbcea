// SPDX-License-Identifier: MPL-2.0
#include "mail/origin.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "mail/address.hpp"
#include "words/correspondence/office_names.hpp"

#include <algorithm>

namespace offhook::mail {

namespace {

bool contains(std::string_view text, std::string_view words) {
    return text.find(words) != std::string_view::npos;
}

/// The sender's address up to the "@", without the marks that part its words.
std::string local_part(std::string_view from) {
    std::string local = address_of(from);
    const std::size_t at = local.rfind('@');
    local.resize(at == std::string::npos ? 0 : at);
    std::erase_if(local, [](char letter) { return letter == '-' || letter == '_' || letter == '.'; });
    return local;
}

Origin origin_by_sender(std::string_view from) {
    const std::u16string local = to_utf16(local_part(from));
    if (words::is_one_of(local, words::office_names::of_mail_servers)) {
        return Origin::nobody;
    }
    return words::holds_one_of(local, words::office_names::of_programs) ? Origin::program : Origin::person;
}

Origin origin_by_field(std::string_view name, std::string_view value) {
    if (name == "auto-submitted") {
        return value.starts_with("auto-replied") || value.starts_with("auto-notified") ? Origin::nobody
               : value.starts_with("auto-generated")                                   ? Origin::program
                                                                                       : Origin::person;
    }
    if (name == "precedence") {
        return value == "auto_reply" || value == "auto-reply"          ? Origin::nobody
               : value == "list" || value == "bulk" || value == "junk" ? Origin::list
                                                                       : Origin::person;
    }
    if (name == "list-id" || name == "list-unsubscribe" || name == "list-post") {
        return Origin::list;
    }
    // Exchange sets it on automatic replies, ticket systems on all that they send: none shall be answered by a machine.
    if (name == "x-auto-response-suppress") {
        return contains(value, "all") || contains(value, "oof") || contains(value, "autoreply") ? Origin::program
                                                                                                : Origin::person;
    }
    if (name == "content-type") {
        return value.starts_with("multipart/report") || value.starts_with("message/delivery-status") ||
                       value.starts_with("message/disposition-notification")
                   ? Origin::nobody
                   : Origin::person;
    }
    const bool is_auto_reply = name == "x-autoreply" || name == "x-autorespond" || name == "x-autoreply-from";
    if (is_auto_reply || name == "x-failed-recipients") {
        return value == "no" ? Origin::person : Origin::nobody;
    }
    return Origin::person;
}

} // namespace

Origin origin_of(std::string_view from, const std::vector<HeaderField>& fields) {
    Origin origin = origin_by_sender(from);
    for (const HeaderField& field : fields) {
        origin = std::max(origin, origin_by_field(lower_case(field.name), lower_case(trimmed(field.value))));
    }
    return origin;
}

} // namespace offhook::mail
