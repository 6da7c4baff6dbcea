// SPDX-License-Identifier: MPL-2.0
#include "mailboxes/folder_names.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "words/mail_folders.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace offhook::mailboxes {

namespace {

constexpr auto other_files =
    std::to_array<std::string_view>({".msf", ".dat", ".json", ".sqlite", ".html", ".js", ".log", ".mozmsgs", ".ini"});

/// Without what Thunderbird and maildirs put around a folder's name, in lower case.
std::u16string plain_name(std::string_view name) {
    if (name.ends_with(".sbd")) {
        name.remove_suffix(4);
    }
    if (name.ends_with(".mbox")) {
        name.remove_suffix(5);
    }
    if (const std::size_t dot = name.rfind('.'); dot != std::string_view::npos && name.starts_with('.')) {
        name.remove_prefix(dot + 1); // ".INBOX.Sent"
    }
    return to_utf16(lower_case(name));
}

} // namespace

bool is_sent_folder(std::string_view name) {
    return words::is_one_of(plain_name(name), words::mail_folders::sent);
}

bool is_left_out_folder(std::string_view name) {
    return words::is_one_of(plain_name(name), words::mail_folders::left_out);
}

bool is_other_file(std::string_view name) {
    return std::any_of(other_files.begin(), other_files.end(),
                       [name](std::string_view ending) { return name.ends_with(ending); });
}

} // namespace offhook::mailboxes
