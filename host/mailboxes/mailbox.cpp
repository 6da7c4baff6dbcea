// SPDX-License-Identifier: MPL-2.0
#include "mailboxes/mailbox.hpp"

#include "mailboxes/folder_names.hpp"
#include "mailboxes/profile.hpp"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace offhook::mailboxes {

namespace {

namespace fs = std::filesystem;

std::string first_bytes(const fs::path& file, std::size_t count) {
    std::string bytes(count, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

bool is_mbox(const fs::path& file) {
    return first_bytes(file, 5) == "From ";
}

/// Whether a file begins with a header field (RFC 5322, 2.2).
bool begins_with_field(const fs::path& file) {
    const std::string start = first_bytes(file, 100);
    const std::size_t colon = start.find(':');
    return colon != std::string::npos && colon > 0 &&
           std::all_of(start.begin(), start.begin() + static_cast<std::ptrdiff_t>(colon),
                       [](char letter) { return letter > ' ' && letter < '\x7F'; });
}

bool is_maildir(const fs::path& folder) {
    std::error_code error;
    return fs::is_directory(folder / "cur", error) &&
           (fs::is_directory(folder / "new", error) || fs::is_directory(folder / "tmp", error));
}

/// Whether a file of a folder is a mail by its name or, in a maildir, by its place.
bool is_mail(const fs::path& file) {
    const fs::path extension = file.extension();
    if (extension == ".eml" || extension == ".EML") {
        return true;
    }
    const fs::path folder = file.parent_path().filename();
    return (folder == "cur" || folder == "new") && is_maildir(file.parent_path().parent_path());
}

/// What of the path below the root names the folder: "INBOX.sbd/Clients/cur/4711.eml" is in INBOX and Clients.
bool any_folder(const fs::path& below_root, bool (*is_such)(std::string_view)) {
    return std::any_of(below_root.begin(), below_root.end(),
                       [is_such](const fs::path& part) { return is_such(part.string()); });
}

class Walk {
public:
    explicit Walk(const std::function<void(const MailFile&)>& visit) : visit_(visit) {}

    void root(const fs::path& path) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            // The person named this file, whatever it is called.
            file(path, is_mbox(path), is_sent_folder(path.filename().string()));
            return;
        }
        fs::recursive_directory_iterator entry(path, fs::directory_options::skip_permission_denied, error);
        if (error) {
            ++unread_;
            return;
        }
        for (const fs::recursive_directory_iterator end; entry != end; entry.increment(error)) {
            if (error) {
                ++unread_;
                return;
            }
            visit_entry(*entry, entry->path().lexically_relative(path), entry);
        }
    }

    int unread() const { return unread_; }

private:
    void visit_entry(const fs::directory_entry& entry, const fs::path& below, fs::recursive_directory_iterator& walk) {
        std::error_code error;
        if (entry.is_directory(error)) {
            if (is_left_out_folder(entry.path().filename().string())) {
                walk.disable_recursion_pending();
            }
            return;
        }
        if (!entry.is_regular_file(error) || any_folder(below, is_left_out_folder)) {
            return;
        }
        const bool mail = is_mail(entry.path());
        if (mail || (!is_other_file(entry.path().filename().string()) && is_mbox(entry.path()))) {
            file(entry.path(), !mail, any_folder(below, is_sent_folder));
        }
    }

    void file(const fs::path& path, bool holds_many, bool sent) {
        std::error_code error;
        const std::uintmax_t size = fs::file_size(path, error);
        if (error || !std::ifstream(path)) {
            ++unread_;
            return;
        }
        visit_({path, holds_many, sent, size});
    }

    const std::function<void(const MailFile&)>& visit_;
    int unread_ = 0;
};

} // namespace

std::string_view name_of_kind(Kind kind) {
    switch (kind) {
    case Kind::mbox:
        return "mbox";
    case Kind::maildir:
        return "maildir";
    case Kind::thunderbird_profile:
        return "thunderbird-profile";
    case Kind::mail_files:
        break;
    }
    return "mail-files";
}

std::variant<MailStore, NoMailStore> find_mail_store(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) {
        return NoMailStore{fs::status_known(status) ? Absence::missing : Absence::unreadable, error};
    }
    if (!fs::is_directory(status)) {
        errno = 0;
        if (!std::ifstream(path)) {
            return NoMailStore{Absence::unreadable, {errno, std::generic_category()}};
        }
        if (is_mbox(path)) {
            return MailStore{Kind::mbox, {path}, {}};
        }
        if (begins_with_field(path)) {
            return MailStore{Kind::mail_files, {path}, {}};
        }
        return NoMailStore{Absence::no_mailbox, {}};
    }
    const fs::directory_iterator readable(path, error);
    if (error) {
        return NoMailStore{Absence::unreadable, error};
    }
    const fs::path profile = fs::exists(path / "prefs.js", error) ? path : default_profile(path);
    if (!profile.empty()) {
        Profile read = read_profile(profile);
        return MailStore{Kind::thunderbird_profile, std::move(read.mail_folders), std::move(read.addresses)};
    }
    return MailStore{is_maildir(path) ? Kind::maildir : Kind::mail_files, {path}, {}};
}

int for_each_mail_file(const MailStore& mailbox, const std::function<void(const MailFile&)>& visit) {
    Walk walk(visit);
    for (const fs::path& root : mailbox.roots) {
        walk.root(root);
    }
    return walk.unread();
}

} // namespace offhook::mailboxes
