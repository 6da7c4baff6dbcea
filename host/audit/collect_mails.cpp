// SPDX-License-Identifier: MPL-2.0
#include "audit/collect_mails.hpp"

#include "audit/message_hash.hpp"
#include "base/unicode.hpp"
#include "calendar/moment.hpp"
#include "mail/base_subject.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <system_error>

namespace offhook::audit {

namespace {

// Shorter ones, as "Hi" or "Frage", are shared by threads that have nothing to do with each other.
constexpr std::size_t shortest_telling_subject = 6;
// Telling that many a time how far it is costs nothing.
constexpr std::uint64_t bytes_between_progress = 256ULL * 1024;

/// The mails that a mail names as those before it. The first tells the thread, and the last the mail that is answered,
/// as In-Reply-To does; those between are linked by mails of their own.
std::vector<Hash> linked_with(const mail::Mail& mail) {
    std::vector<Hash> hashes;
    const auto add = [&](const std::string& id) {
        if (!id.empty()) {
            hashes.push_back(hash_of(id));
        }
    };
    add(mail.in_reply_to);
    if (!mail.references.empty()) {
        add(mail.references.front());
        add(mail.references.back());
    }
    return hashes;
}

/// Sets the subject by which a reply without references may be found to belong to a thread.
void set_subject(const mail::Mail& mail, IndexedMail& indexed) {
    const std::u16string subject = to_utf16(mail.subject);
    const std::u16string_view base = mail::base_subject(subject);
    if (base.size() < shortest_telling_subject) {
        return;
    }
    indexed.subject = hash_of(to_utf8(text::fold(base)));
    const std::u16string_view start = std::u16string_view(subject).substr(0, subject.size() - base.size());
    indexed.lone_reply =
        mail.in_reply_to.empty() && mail.references.empty() && start.find(u':') != std::u16string_view::npos;
}

class Collection {
public:
    Collection(const MailReader& read_mail, const Progress& progress, MailIndex& index, Report& report)
        : read_mail_(read_mail), progress_(progress), index_(index), report_(report) {}

    void set_total(std::uint64_t bytes) { total_ = bytes; }

    void read_file(const mailboxes::MailFile& file) {
        std::int64_t number = -1;
        try {
            mailboxes::MailStream stream(file);
            while (const auto stored = stream.next()) {
                if (number < 0) {
                    number = index_.add_file(file.path, file.holds_many);
                }
                read(*stored, file, number);
                tell(done_ + stream.passed_bytes());
            }
        } catch (const std::system_error&) {
            ++report_.unread_files;
        }
        ++report_.files;
        done_ += file.size;
        tell(done_);
    }

private:
    void read(const mailboxes::StoredMail& stored, const mailboxes::MailFile& file, std::int64_t number) {
        if (stored.deleted) {
            ++report_.deleted;
            return;
        }
        const auto read = read_mail_(stored.header);
        const auto* const mail = std::get_if<mail::Mail>(&read);
        if (mail == nullptr || (mail->from.address.empty() && mail->date.empty())) {
            ++report_.unreadable;
            return;
        }
        const mail::Origin origin = mail::origin_of(mail->from.address, mail->origin_fields);
        if (origin != mail::Origin::person) {
            ++(origin == mail::Origin::list ? report_.list_posts : report_.automatic);
            return;
        }
        IndexedMail indexed;
        indexed.message = message_hash(*mail);
        indexed.sender = hash_of_address(mail->from.address);
        for (const auto* const mailboxes : {&mail->to, &mail->cc}) {
            for (const mail::Mailbox& mailbox : *mailboxes) {
                const Hash hash = hash_of_address(mailbox.address);
                if (std::find(indexed.recipients.begin(), indexed.recipients.end(), hash) == indexed.recipients.end()) {
                    indexed.recipients.push_back(hash);
                }
            }
        }
        const bool circular = indexed.recipients.size() > most_recipients;
        if (circular) {
            indexed.recipients.clear();
        }
        set_subject(*mail, indexed);
        indexed.sent = file.sent;
        if (const auto moment = calendar::read_date_time(mail->date)) {
            indexed.date = moment->time.time_since_epoch().count();
        }
        indexed.file = number;
        indexed.extent = stored.extent;
        if (!index_.add(indexed, linked_with(*mail))) {
            ++report_.duplicates;
            return;
        }
        ++report_.mails;
        index_.add_person(mail->from);
        for (const auto* const mailboxes : {&mail->to, &mail->cc}) {
            for (const mail::Mailbox& mailbox : *mailboxes) {
                if (!circular) {
                    index_.add_person(mailbox);
                }
            }
        }
    }

    void tell(std::uint64_t done) {
        if (done >= told_ + bytes_between_progress || done == total_) {
            told_ = done;
            progress_(Step::reading, std::min(done, total_), total_);
        }
    }

    const MailReader& read_mail_;
    const Progress& progress_;
    MailIndex& index_;
    Report& report_;
    std::uint64_t total_ = 0;
    std::uint64_t done_ = 0;
    std::uint64_t told_ = 0;
};

} // namespace

void collect_mails(const mailboxes::MailStore& mailbox, const MailReader& read_mail, const Progress& progress,
                   MailIndex& index, Report& report) {
    mailboxes::for_each_mail_file(mailbox, [&](const mailboxes::MailFile& file) { report.bytes += file.size; });
    Collection collection(read_mail, progress, index, report);
    collection.set_total(report.bytes);
    report.unread_files +=
        mailboxes::for_each_mail_file(mailbox, [&](const mailboxes::MailFile& file) { collection.read_file(file); });
}

} // namespace offhook::audit
