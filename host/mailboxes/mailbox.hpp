// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <system_error>
#include <variant>
#include <vector>

namespace offhook::mailboxes {

/// How a mailbox keeps its mails.
enum class Kind {
    mbox,                ///< one file of many mails (RFC 4155)
    maildir,             ///< a file a mail in cur and new, with the folders inside
    thunderbird_profile, ///< a folder with prefs.js
    mail_files,          ///< a folder of .eml files and mbox files, or one .eml file
};

/// "mbox", "maildir", "thunderbird-profile" or "mail-files".
std::string_view name_of_kind(Kind kind);

/// A mailbox on disk.
struct MailStore {
    Kind kind = Kind::mbox;
    std::vector<std::filesystem::path> roots; ///< files and folders that hold its mails
    std::vector<std::string> own_addresses;   ///< of the profile's identities; empty where it is none
};

/// Why there is no mailbox.
enum class Absence {
    missing,    ///< no such file or folder
    unreadable, ///< `cause` says why
    no_mailbox, ///< neither a mailbox nor a mail
};
struct NoMailStore {
    Absence absence = Absence::missing;
    std::error_code cause;
};

/// Finds out what a path holds. A folder with profiles.ini stands for its default profile.
std::variant<MailStore, NoMailStore> find_mail_store(const std::filesystem::path& path);

/// A file that holds mails.
struct MailFile {
    std::filesystem::path path;
    bool holds_many = false; ///< an mbox file; otherwise the file is one mail
    bool sent = false;       ///< in a folder of sent mails, by its name
    std::uint64_t size = 0;  ///< bytes
};

/// Calls for each file of a mailbox, without those of folders for drafts, templates and junk, one after the other, so
/// that memory does not grow with their number. Gives how many files or folders could not be read.
int for_each_mail_file(const MailStore& mailbox, const std::function<void(const MailFile&)>& visit);

} // namespace offhook::mailboxes
