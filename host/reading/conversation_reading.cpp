// SPDX-License-Identifier: MPL-2.0
#include "reading/conversation_reading.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <string>

namespace offhook::reading {

namespace {

// A date is negotiated in the newest mails; older ones need not be read again at each pause in typing.
constexpr std::size_t newest_mails_read = 12;

/// Oldest first; the last of the thread is always among them. What is weak may belong to another matter.
std::vector<const draft::EarlierMail*> newest_mails(const std::vector<draft::EarlierMail>& thread) {
    std::vector<const draft::EarlierMail*> newest;
    for (auto mail = thread.rbegin(); mail != thread.rend() && newest.size() < newest_mails_read; ++mail) {
        if (!mail->weak || newest.empty()) {
            newest.push_back(&*mail);
        }
    }
    std::reverse(newest.begin(), newest.end());
    return newest;
}

/// Reads mail after mail of a conversation.
class ConversationReader {
public:
    ConversationReader(const draft::Conversation& conversation, const rules::RuleBook& rule_book, bool keep_spared)
        : conversation_(conversation), rule_book_(rule_book), keep_spared_(keep_spared) {}

    ConversationReading read() {
        const std::vector<draft::EarlierMail>& thread = conversation_.thread();
        for (const draft::EarlierMail* const mail : newest_mails(thread)) {
            read_earlier(*mail, !mail->own && mail == &thread.back());
        }
        const draft::Draft& draft = conversation_.draft();
        add({&draft.from, true, mail::Origin::person, &draft.body, {}}, 0, false);
        // An automatic reply complains of nothing and refuses nothing.
        reading_.answers =
            !thread.empty() && !thread.back().own && reading_.mails.rbegin()[1].origin != mail::Origin::nobody;
        return std::move(reading_);
    }

private:
    /// Reads an earlier mail's body, below its subject where that is the correspondent's own.
    void read_earlier(const draft::EarlierMail& mail, bool answered) {
        const draft::MailBody* body = &mail.body;
        std::size_t subject_length = 0;
        if (mail.subject.find(':') == std::string::npos) {
            const std::u16string subject = to_utf16(mail.subject);
            subject_length = subject.size();
            body = &reading_.below_subjects.emplace_back(subject + u"\n\n" + mail.body.text());
        }
        add({&mail.from, mail.own, mail.origin, body, {}}, subject_length, answered);
        const MailReading& read = reading_.mails.back().reading;
        if (read.language) {
            reading_.thread_language = read.language;
        }
    }

    void add(ConversationMail mail, std::size_t subject_length, bool answered) {
        const std::optional<Language> otherwise =
            reading_.thread_language ? reading_.thread_language : conversation_.locale();
        mail.reading = read_own_words(mail.body->text(), subject_length, mail.body->segments(), otherwise, rule_book_,
                                      {!conversation_.thread().empty(), answered, keep_spared_});
        reading_.mails.push_back(std::move(mail));
    }

    const draft::Conversation& conversation_;
    const rules::RuleBook& rule_book_;
    bool keep_spared_;
    ConversationReading reading_;
};

} // namespace

ConversationReading read_conversation(const draft::Conversation& conversation, const rules::RuleBook& rule_book,
                                      bool keep_spared) {
    return ConversationReader(conversation, rule_book, keep_spared).read();
}

} // namespace offhook::reading
