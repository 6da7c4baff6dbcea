// SPDX-License-Identifier: MPL-2.0
#include "mail/origin.hpp"

#include <algorithm>

namespace offhook::mail {

namespace {

std::string lower_case(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return lower;
}

bool contains(std::string_view text, std::string_view words) {
    return text.find(words) != std::string_view::npos;
}

/// The sender's mailbox up to the "@", without the marks that part its words.
std::string local_part(std::string_view from) {
    const std::string mailbox = lower_case(from);
    const std::size_t at = mailbox.rfind('@');
    if (at == std::string::npos) {
        return {};
    }
    const std::size_t open = mailbox.rfind('<', at);
    const std::size_t start = open == std::string::npos ? 0 : open + 1;
    std::string local = mailbox.substr(start, at - start);
    std::erase_if(local, [](char letter) { return letter == '-' || letter == '_' || letter == '.' || letter == ' '; });
    return local;
}

Origin origin_by_sender(std::string_view from) {
    const std::string local = local_part(from);
    if (local == "mailerdaemon" || local == "postmaster" || local == "bounce" || local == "bounces") {
        return Origin::nobody;
    }
    // A form on a web page sends with such an address what a person wrote.
    constexpr std::array<std::string_view, 5> refusals = {"noreply", "donotreply", "nichtantworten", "noanswer",
                                                          "keineantwort"};
    return std::any_of(refusals.begin(), refusals.end(), [&](std::string_view word) { return contains(local, word); })
               ? Origin::program
               : Origin::person;
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
        std::string value = lower_case(field.value);
        value.erase(0, value.find_first_not_of(" \t\r\n"));
        value.erase(value.find_last_not_of(" \t\r\n") + 1);
        origin = std::max(origin, origin_by_field(lower_case(field.name), value));
    }
    return origin;
}

} // namespace offhook::mail
