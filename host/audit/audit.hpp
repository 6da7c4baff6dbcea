// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/judgement.hpp"
#include "base/locale.hpp"
#include "judgement/warning.hpp"
#include "mail/file/mail_file.hpp"
#include "mailboxes/mailbox.hpp"
#include "rules/book/rule_book.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace offhook::audit {

/// Seconds since 1970 began, UTC.
using Time = std::int64_t;

/// What a person asks for.
struct Options {
    std::vector<std::string> me;         ///< own addresses; empty: the profile's, or guessed
    std::optional<Time> since;           ///< threads that ended earlier are left out, and the counts of mails too
    std::size_t most_listed = 20;        ///< threads, and contacts, that are named
    int typing_speed = 40;               ///< words a minute; a word is five keystrokes
    Language locale = Language::english; ///< of the reasons
};

struct Person {
    std::string name; ///< may be empty
    std::string address;
};

/// A thread that should have been a call, as Offhook would have said while its mails were written.
struct Thread {
    std::string subject;
    advice::Advice advice = advice::Advice::consider_call;
    std::vector<advice::Warning> warnings; ///< the strongest of each kind, strongest first; none is a hint; no spans
    int mails = 0;
    int turns = 0;
    Time first = 0;
    Time last = 0;
    std::vector<Person> with; ///< who else wrote, most mails first, at most five
    std::size_t others = 0;   ///< how many wrote besides the person
    std::uint64_t own_keystrokes = 0;
    std::uint64_t other_keystrokes = 0; ///< of the others' own words
    bool linked_by_subject = false;     ///< held together by nothing but the subject in one place at least
};

/// Somebody with many mails both ways.
struct Contact {
    Person person;
    int sent = 0;     ///< mails from the user to them
    int received = 0; ///< mails from them
    Time first = 0;
    Time last = 0;
};

/// Threads to and fro that had so many turns.
struct TurnsCount {
    int conversations = 0;
    int calls = 0; ///< those of them that should have been a call
};

struct Month {
    int year = 1970;
    int month = 1; ///< 1 to 12
    int sent = 0;
    int received = 0;
    int calls = 0; ///< threads that ended in it and should have been a call
};

/// Where the user's addresses come from.
enum class OwnAddressSource { named, profile, guessed };

/// What an audit found.
struct Report {
    std::vector<std::string> me;
    OwnAddressSource me_from = OwnAddressSource::named;
    std::uint64_t bytes = 0; ///< of the files
    int files = 0;
    int mails = 0;                    ///< that were read, each Message-ID once
    int duplicates = 0;               ///< with the Message-ID of another
    int deleted = 0;                  ///< marked as deleted, not yet removed
    int automatic = 0;                ///< automatic replies, delivery notes
    int list_posts = 0;               ///< and newsletters
    int unreadable = 0;               ///< mails that are none
    int changed = 0;                  ///< mails that were no longer in their place when they were to be judged
    int unread_files = 0;             ///< files and folders that could not be read
    int threads = 0;                  ///< of all mails that count
    int conversations = 0;            ///< threads in which the user and others wrote
    int judged = 0;                   ///< conversations that were read in full: those of three turns or more
    int calls = 0;                    ///< that should have been a call
    int call_mails = 0;               ///< in them
    std::uint64_t own_keystrokes = 0; ///< of the user's own words in them
    std::uint64_t other_keystrokes = 0;
    std::vector<Thread> worst;        ///< of `calls`, worst first
    std::vector<TurnsCount> by_turns; ///< index 0: two turns; the last one: twelve and more
    std::vector<Month> by_month;      ///< from the first to the last with mail, no gaps; at most the newest 36
    int many_mails_contacts = 0;      ///< how many there are
    std::vector<Contact> contacts;    ///< of these, most mails first
};

/// Why there is no report.
enum class NoReport {
    own_address_unknown, ///< nobody's address can be told to be the user's
};

/// The temporary file of the audit can't be written. `what` is SQLite's word for the cause, in English.
class IndexError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// What is being done.
enum class Step { reading, judging };

/// How the audit reads mail files, and tells how far it is: `done` of `total` (bytes, then mails).
using MailReader = std::function<std::variant<mail::Mail, mail::NoMail>(std::string_view bytes)>;
using Progress = std::function<void(Step step, std::uint64_t done, std::uint64_t total)>;

/// Goes through a mailbox twice. First each mail's header is read, and a record of it kept in a temporary file; then
/// the threads that went to and fro are read from their places and judged as drafts are, one after the other. So memory
/// does not grow with the mailbox. Throws IndexError.
std::variant<Report, NoReport> audit(const mailboxes::MailStore& mailbox, const Options& options,
                                     const rules::RuleBook& rule_book, const MailReader& read_mail,
                                     const Progress& progress);

/// Minutes that so many keystrokes take.
double minutes_of(std::uint64_t keystrokes, int typing_speed);

/// The report as JSON, on one line.
std::string write_json(const Report& report, const Options& options, const mailboxes::MailStore& mailbox);

/// The report as a page (HTML 5) that needs no network and no script. `path` is what was looked through.
std::string write_page(const Report& report, const Options& options, const std::string& path);

} // namespace offhook::audit
