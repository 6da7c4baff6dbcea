// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/own_folder.hpp"
#include "calendar/moment.hpp"
#include "ledger/call.hpp"
#include "ledger/storage_error.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::ledger {

/// What a person has set for a contact.
struct Contact {
    std::string address; ///< as mail::address_of writes it
    bool prefers_mail = false;
    std::string region;    ///< ISO 3166-1 alpha-2 in capitals, empty where not set
    std::string time_zone; ///< of the IANA database, empty where not set

    friend bool operator==(const Contact&, const Contact&) = default;
};

/// What of a contact is set; what is not here stays.
struct ContactChanges {
    std::optional<bool> prefers_mail;
    std::optional<std::string> region;    ///< empty: taken back
    std::optional<std::string> time_zone; ///< empty: taken back
};

/// A thread in which no call is suggested for a while.
struct Snooze {
    std::string message_id;
    std::chrono::sys_seconds until{};
};

/// Mails to and from a contact.
struct MailCount {
    std::string address; ///< as mail::address_of writes it
    std::string name;
    std::int64_t sent = 0;     ///< to the contact
    std::int64_t received = 0; ///< from the contact
    std::chrono::sys_seconds first{};
    std::chrono::sys_seconds last{};

    friend bool operator==(const MailCount&, const MailCount&) = default;
};

/// How far the mails of a folder are counted.
struct CountedFolder {
    std::string folder; ///< the client's stable name of it
    std::string cursor; ///< the client's note of how far it came
};

/// How many entries the ledger holds.
struct Holdings {
    std::int64_t calls = 0;
    std::int64_t contacts = 0;      ///< with something set
    std::int64_t snoozes = 0;       ///< 0 where one contact is asked for: threads have no contact
    std::int64_t mail_counts = 0;   ///< contacts whose mails were counted
    std::int64_t folders = 0;       ///< folders whose mails were counted; 0 where one contact is asked for
    std::int64_t damaged_files = 0; ///< kept aside
};

/// Which calls are listed.
struct CallFilter {
    std::optional<std::string> address;            ///< as mail::address_of writes it
    std::optional<std::chrono::sys_seconds> since; ///< calls at this moment or later
    std::optional<std::size_t> most;               ///< so many of the newest
};

/// The calls of one person, in SQLite. Several processes may use one file at once.
///
/// It is opened when it is first needed, and made when something is first stored: reading where nothing was stored
/// finds nothing and leaves no trace. What a function stored is on the disk when it returns, and survives the death of
/// the process and of the computer. Each function throws StorageError where it can't do its work; then nothing was
/// changed. A file that is damaged is kept aside, a fresh one begun, and `damaged` tells it. One thread at a time.
class Ledger {
public:
    /// A ledger in a file. An empty path is that of a person without a home folder: each use throws.
    explicit Ledger(std::filesystem::path file);
    ~Ledger();
    Ledger(Ledger&&) noexcept;
    Ledger& operator=(Ledger&&) noexcept;

    const std::filesystem::path& file() const;

    /// Stores a call. Where the key is known, nothing changes. Gives the call as it is stored.
    Call log(const Call& call);
    /// Gives the changed call, none where the key is unknown.
    std::optional<Call> edit(const std::string& key, const CallChanges& changes);
    /// Gives the call that was removed, none where the key is unknown.
    std::optional<Call> remove(const std::string& key);
    /// Stores many at once: all or none. Gives how many were new.
    std::size_t log_all(const std::vector<Call>& calls);
    /// Newest first.
    std::vector<Call> calls(const CallFilter& filter = {});

    /// What is set for a contact; nothing is where nothing was set.
    Contact contact(const std::string& address);
    std::vector<Contact> contacts();
    Contact set_contact(const std::string& address, const ContactChanges& changes);

    /// No suggestion in this thread until then; none: suggestions again.
    void snooze(const std::string& message_id, std::optional<std::chrono::sys_seconds> until);
    /// Whether one of the threads is snoozed.
    bool is_snoozed(const std::vector<std::string>& message_ids, std::chrono::sys_seconds at);

    /// Adds counts to those of a folder and notes its cursor, both or neither. Where the cursor is already noted,
    /// nothing is added. With `anew`, the folder's earlier counts are dropped. Gives whether the counts were added.
    bool count_mails(const CountedFolder& folder, const std::vector<MailCount>& counts, bool anew);
    std::vector<CountedFolder> counted_folders();
    /// The counts of all folders together.
    std::vector<MailCount> mail_counts();
    std::optional<MailCount> mail_count_of(const std::string& address);
    std::vector<MailCount> mail_counts_of_domain(const std::string& domain);

    /// Whether a call with one of the domain is logged.
    bool has_call_with_domain(const std::string& domain);
    /// Notes that "never spoken" was said of a contact, or of a whole company where `subject` is a domain.
    void tell_never_spoken(const std::string& subject, std::chrono::sys_seconds at);
    /// When it was first said.
    std::optional<std::chrono::sys_seconds> told_never_spoken(const std::string& subject);

    Holdings holdings(const std::optional<std::string>& address = std::nullopt);
    /// Deletes all, the file and those kept aside included.
    void forget_all();
    /// Deletes all about one contact.
    void forget(const std::string& address);

    /// Files that were damaged and kept aside, oldest first.
    std::vector<std::filesystem::path> damaged_files() const;
    /// The one that this object put aside since the last call; none mostly.
    std::optional<std::filesystem::path> take_newly_damaged();

    /// Reads the whole file. False where it is damaged; nothing is changed.
    bool is_sound();

private:
    class Store;
    std::unique_ptr<Store> store_;
};

/// The ledger in the folder of what a person has logged. Empty where that is.
std::filesystem::path own_ledger_file(const std::filesystem::path& folder = own_data_folder());

} // namespace offhook::ledger
