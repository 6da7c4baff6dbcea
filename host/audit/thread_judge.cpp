// SPDX-License-Identifier: MPL-2.0
#include "audit/thread_judge.hpp"

#include "advice/judgement.hpp"
#include "audit/message_hash.hpp"
#include "base/unicode.hpp"
#include "mail/body/body.hpp"

#include <algorithm>
#include <map>

namespace offhook::audit {

namespace {

// So many of a thread's mails are read, the newest: a thread that goes on for ever is judged by what it came to.
constexpr std::size_t most_mails_read = 60;
// Text stands before attachments, so that a mail of many megabytes need not be in memory.
constexpr std::size_t most_bytes_read = 1024UL * 1024;
constexpr std::size_t longest_text = 64UL * 1024;
// A draft's tone and the mail that it answers tell most. What comes of the whole thread comes slowly, so that the whole
// is judged with every sixth draft, counted from the last, and the others with the mails since the one before.
constexpr std::size_t drafts_between_whole_threads = 6;
constexpr std::size_t most_people = 5;
constexpr int shown_severity = 2;

/// Keys pressed for a text: its characters, each run of white space as one.
std::uint64_t keystrokes_of(std::u16string_view text) {
    std::uint64_t count = 0;
    bool in_space = true;
    for (const char16_t unit : text) {
        const bool space = unit <= u' ' || unit == u'\u00A0';
        const bool second_of_pair = unit >= 0xDC00 && unit < 0xE000;
        count += second_of_pair || (space && in_space) ? 0 : 1;
        in_space = space;
    }
    return count;
}

/// Keeps the stronger warning of a kind; of equals the later, which knows more of the thread.
void keep_stronger(std::vector<advice::Warning>& warnings, advice::Warning&& warning) {
    warning.spans.clear();
    warning.wording.reset();
    const auto same = std::find_if(warnings.begin(), warnings.end(),
                                   [&](const advice::Warning& other) { return other.kind == warning.kind; });
    if (same == warnings.end()) {
        warnings.push_back(std::move(warning));
    } else if (warning.severity >= same->severity) {
        *same = std::move(warning);
    }
}

} // namespace

std::optional<ThreadJudge::ThreadMail> ThreadJudge::read(const IndexedMail& indexed) {
    if (indexed.file != file_number_) {
        file_ = index_.file(indexed.file);
        file_number_ = indexed.file;
    }
    const auto bytes = mailboxes::read_stored_mail(file_.path, file_.holds_many, indexed.extent, most_bytes_read);
    auto read = bytes ? read_mail_(*bytes) : mail::NoMail{};
    auto* const mail = std::get_if<mail::Mail>(&read);
    if (mail == nullptr || message_hash(*mail) != indexed.message) {
        ++changed_;
        return std::nullopt;
    }
    if (mail->text.size() > longest_text) {
        mail->text.resize(longest_text);
    }
    ThreadMail read_mail{draft::EarlierMail(draft::Participant(mail->from), own_addresses_, mail->origin_fields),
                         draft::participants_of(mail->to), draft::participants_of(mail->cc)};
    draft::EarlierMail& earlier = read_mail.mail;
    earlier.date = std::move(mail->date);
    earlier.subject = std::move(mail->subject);
    earlier.message_id = std::move(mail->message_id);
    earlier.in_reply_to = std::move(mail->in_reply_to);
    earlier.references = std::move(mail->references);
    earlier.body = draft::MailBody(mail::own_text(to_utf16(mail->text)));
    return read_mail;
}

void ThreadJudge::judge_drafts(const std::vector<ThreadMail>& mails, Thread& thread) const {
    std::vector<std::size_t> drafts;
    for (std::size_t index = 1; index < mails.size(); ++index) {
        if (mails[index].mail.own) {
            drafts.push_back(index);
        }
    }
    thread.advice = advice::Advice::write;
    for (std::size_t draft = 0; draft < drafts.size(); ++draft) {
        const bool whole = (drafts.size() - 1 - draft) % drafts_between_whole_threads == 0;
        const std::size_t answered = draft == 0 ? 0 : drafts[draft - 1];
        advice::Judgement judgement =
            advice::judge(conversation_of(mails, drafts[draft], whole ? 0 : answered), rule_book_);
        thread.advice = std::max(thread.advice, judgement.advice);
        for (advice::Warning& warning : judgement.warnings) {
            if (warning.severity >= shown_severity) {
                keep_stronger(thread.warnings, std::move(warning));
            }
        }
    }
    std::stable_sort(thread.warnings.begin(), thread.warnings.end(),
                     [](const auto& a, const auto& b) { return a.severity > b.severity; });
}

/// The conversation that a mail was the draft of, with the mails from `first` on.
draft::Conversation ThreadJudge::conversation_of(const std::vector<ThreadMail>& mails, std::size_t draft,
                                                 std::size_t first) const {
    const ThreadMail& written = mails[draft];
    draft::ConversationParts parts;
    parts.locale = locale_;
    parts.own_addresses = own_addresses_;
    parts.thread_complete = true;
    parts.draft = {written.mail.subject, written.mail.from, written.to, written.cc, written.mail.body};
    for (std::size_t index = first; index < draft; ++index) {
        parts.thread.push_back(mails[index].mail);
    }
    return draft::Conversation(std::move(parts));
}

std::optional<Thread> ThreadJudge::judge(const std::deque<IndexedMail>& mails) {
    std::vector<ThreadMail> read_mails;
    const std::size_t left_out = mails.size() - std::min(mails.size(), most_mails_read);
    std::map<Hash, int> others;
    Thread thread;
    for (std::size_t index = left_out; index < mails.size(); ++index) {
        auto read_mail = read(mails[index]);
        if (!read_mail) {
            continue;
        }
        const bool own = read_mail->mail.own;
        (own ? thread.own_keystrokes : thread.other_keystrokes) += keystrokes_of(read_mail->mail.body.text());
        if (!own) {
            ++others[mails[index].sender];
        }
        read_mails.push_back(std::move(*read_mail));
    }
    judge_drafts(read_mails, thread);
    if (thread.advice == advice::Advice::write) {
        return std::nullopt;
    }
    thread.subject = read_mails.front().mail.subject;
    thread.linked_by_subject =
        std::any_of(mails.begin(), mails.end(), [](const IndexedMail& mail) { return mail.linked_by_subject; });
    thread.others = others.size();
    std::vector<std::pair<int, Hash>> by_mails;
    for (const auto& [sender, count] : others) {
        by_mails.emplace_back(-count, sender);
    }
    std::sort(by_mails.begin(), by_mails.end());
    for (const auto& [count, sender] : by_mails) {
        if (thread.with.size() < most_people) {
            thread.with.push_back(index_.person(sender));
        }
    }
    return thread;
}

} // namespace offhook::audit
