// SPDX-License-Identifier: MPL-2.0
#include "mailboxes/folder_names.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace offhook::mailboxes {

namespace {

// As Thunderbird, Gmail, Outlook, GMX and web.de, Dovecot and Apple call them. IMAP folders are on disk in modified
// UTF-7 (RFC 3501, 5.1.3), which newer Thunderbirds write as UTF-8.
constexpr auto sent_folders =
    std::to_array<std::string_view>({"sent", "sent items", "sent messages", "sent mail", "sent-1", "gesendet",
                                     "gesendete elemente", "gesendete objekte", "gesendete nachrichten"});
constexpr auto left_out_folders = std::to_array<std::string_view>(
    {"drafts", "drafts-1", "templates", "unsent messages", "outbox", "junk", "junk e-mail", "spam", "bulk mail",
     "entwürfe", "entw&apw-rfe", "vorlagen", "postausgang", "junk-e-mail", "spamverdacht", "unerwünscht"});
constexpr auto other_files =
    std::to_array<std::string_view>({".msf", ".dat", ".json", ".sqlite", ".html", ".js", ".log", ".mozmsgs", ".ini"});

/// Without what Thunderbird and maildirs put around a folder's name, in lower case.
std::string plain_name(std::string_view name) {
    if (name.ends_with(".sbd")) {
        name.remove_suffix(4);
    }
    if (name.ends_with(".mbox")) {
        name.remove_suffix(5);
    }
    if (const std::size_t dot = name.rfind('.'); dot != std::string_view::npos && name.starts_with('.')) {
        name.remove_prefix(dot + 1); // ".INBOX.Sent"
    }
    std::string plain(name);
    std::transform(plain.begin(), plain.end(), plain.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return plain;
}

bool is_one_of(std::string_view name, const auto& list) {
    return std::find(list.begin(), list.end(), plain_name(name)) != list.end();
}

} // namespace

bool is_sent_folder(std::string_view name) {
    return is_one_of(name, sent_folders);
}

bool is_left_out_folder(std::string_view name) {
    return is_one_of(name, left_out_folders);
}

bool is_other_file(std::string_view name) {
    return std::any_of(other_files.begin(), other_files.end(),
                       [name](std::string_view ending) { return name.ends_with(ending); });
}

} // namespace offhook::mailboxes
