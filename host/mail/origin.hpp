// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::mail {

/// A header field, its value decoded.
struct HeaderField {
    std::string name; ///< in lower case
    std::string value;
};

/// Who or what wrote a mail.
enum class Origin {
    person,
    list,    ///< a person or a program, to the readers of a list or a newsletter (RFC 2369, RFC 2919)
    program, ///< a shop, a ticket system, a form on a web page: the words may be a person's, the mail is not
    nobody,  ///< an automatic reply (RFC 3834), a delivery report (RFC 3464)
};

/// The header fields that tell it, in lower case.
constexpr std::array<std::string_view, 11> origin_fields = {
    "auto-submitted",      "precedence",    "list-id",
    "list-unsubscribe",    "list-post",     "x-auto-response-suppress",
    "x-autoreply",         "x-autorespond", "x-autoreply-from",
    "x-failed-recipients", "content-type"};

/// Tells it by the sender's mailbox ("Name <a@b>") and the fields above; other fields are ignored.
Origin origin_of(std::string_view from, const std::vector<HeaderField>& fields);

} // namespace offhook::mail
