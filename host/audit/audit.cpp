// SPDX-License-Identifier: MPL-2.0
#include "audit/audit.hpp"

#include "audit/audit_sentences.hpp"
#include "audit/collect_mails.hpp"
#include "audit/mail_index.hpp"
#include "audit/mail_totals.hpp"
#include "audit/own_addresses_guess.hpp"
#include "audit/thread_judge.hpp"
#include "threads/turns.hpp"

#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <deque>
#include <numeric>
#include <tuple>
#include <unordered_set>

namespace offhook::audit {

namespace {

constexpr std::size_t most_mails_of_thread = 200; // as many as a request's thread has
constexpr int fewest_turns_judged = 3;            // a question and its answer need no call any more
constexpr std::size_t turns_counted_apart = 12;
constexpr std::uint64_t mails_between_progress = 64;
constexpr double keystrokes_of_word = 5; // by convention of the measuring of typing speed

/// The worse thread first: what should by all means have been a call, then by the strength of its warnings, then by how
/// long it went on.
bool is_worse(const Thread& a, const Thread& b) {
    const auto rank = [](const Thread& thread) {
        const int strength =
            std::accumulate(thread.warnings.begin(), thread.warnings.end(), 0,
                            [](int sum, const advice::Warning& warning) { return sum + warning.severity; });
        return std::tuple(thread.advice, strength, thread.turns, thread.own_keystrokes + thread.other_keystrokes,
                          thread.last);
    };
    return rank(a) > rank(b);
}

/// Goes through the index thread by thread.
class ThreadWalk {
public:
    ThreadWalk(MailIndex& index, const Options& options, const rules::RuleBook& rule_book, const MailReader& read_mail,
               Report& report)
        : options_(options), report_(report), tally_(index, options.since),
          judge_(index, report.me, rule_book, options.locale, read_mail) {
        for (const std::string& address : report.me) {
            own_.insert(hash_of_address(address));
        }
        report_.by_turns.resize(turns_counted_apart - 1);
    }

    void add(std::int64_t thread, const IndexedMail& mail) {
        if (thread != thread_) {
            finish_thread();
            thread_ = thread;
        }
        is_own(mail) ? tally_.add_sent(mail) : tally_.add_received(mail);
        ++mail_count_;
        (is_own(mail) ? own_count_ : other_count_) += 1;
        if (mails_.size() == most_mails_of_thread) {
            mails_.pop_front();
        }
        mails_.push_back(mail);
    }

    void finish() {
        finish_thread();
        report_.by_month = tally_.months();
        report_.contacts = tally_.contacts(options_.most_listed);
        report_.many_mails_contacts = tally_.contact_count();
        report_.changed = judge_.changed();
    }

private:
    bool is_own(const IndexedMail& mail) const { return own_.contains(mail.sender); }

    void finish_thread() {
        const bool counts = !mails_.empty() && (!options_.since || mails_.back().date >= *options_.since);
        if (counts) {
            ++report_.threads;
            if (own_count_ > 0 && other_count_ > 0) {
                add_conversation();
            }
        }
        mails_.clear();
        mail_count_ = own_count_ = other_count_ = 0;
    }

    void add_conversation() {
        const int turns = turns_of_mails();
        if (turns < 2) {
            return; // those before the newest two hundred mails are forgotten
        }
        ++report_.conversations;
        TurnsCount& count =
            report_.by_turns[std::min<std::size_t>(static_cast<std::size_t>(turns), turns_counted_apart) - 2];
        ++count.conversations;
        if (turns < fewest_turns_judged) {
            return;
        }
        ++report_.judged;
        auto thread = judge_.judge(mails_);
        if (!thread) {
            return;
        }
        thread->mails = mail_count_;
        thread->turns = turns;
        const auto dated =
            std::find_if(mails_.begin(), mails_.end(), [](const IndexedMail& mail) { return mail.date != 0; });
        thread->first = dated == mails_.end() ? 0 : dated->date;
        thread->last = mails_.back().date;
        for (advice::Warning& warning : thread->warnings) {
            if (warning.kind == advice::Kind::long_thread) {
                warning.reason = long_thread_reason(options_.locale, *thread);
            }
        }
        ++report_.calls;
        ++count.calls;
        report_.call_mails += thread->mails;
        report_.own_keystrokes += thread->own_keystrokes;
        report_.other_keystrokes += thread->other_keystrokes;
        tally_.add_call(thread->last);
        keep_if_among_worst(std::move(*thread));
    }

    /// By the function that counts the turns of a thread that is being answered.
    int turns_of_mails() const {
        const draft::OwnAddresses own_side({"own@side"});
        const draft::EarlierMail own(draft::Participant("own@side"), own_side);
        const draft::EarlierMail other(draft::Participant("other@side"), own_side);
        std::vector<draft::EarlierMail> thread;
        for (const IndexedMail& mail : mails_) {
            thread.push_back(is_own(mail) ? own : other);
        }
        return static_cast<int>(threads::turns_of(thread).size());
    }

    void keep_if_among_worst(Thread&& thread) {
        std::vector<Thread>& worst = report_.worst;
        const auto place = std::upper_bound(worst.begin(), worst.end(), thread, is_worse);
        worst.insert(place, std::move(thread));
        if (worst.size() > options_.most_listed) {
            worst.pop_back();
        }
    }

    const Options& options_;
    Report& report_;
    Tally tally_;
    ThreadJudge judge_;
    std::unordered_set<Hash> own_;
    std::int64_t thread_ = -1;
    std::deque<IndexedMail> mails_; ///< the newest of the thread
    int mail_count_ = 0;
    int own_count_ = 0;
    int other_count_ = 0;
};

bool find_own_addresses(const mailboxes::MailStore& mailbox, const Options& options, MailIndex& index, Report& report) {
    report.me = options.me;
    report.me_from = OwnAddressSource::named;
    if (report.me.empty()) {
        report.me = mailbox.own_addresses;
        report.me_from = OwnAddressSource::profile;
    }
    if (report.me.empty()) {
        report.me = guess_own_addresses(index);
        report.me_from = OwnAddressSource::guessed;
    }
    return !report.me.empty();
}

std::variant<Report, NoReport> audit_with_index(const mailboxes::MailStore& mailbox, const Options& options,
                                                const rules::RuleBook& rule_book, const MailReader& read_mail,
                                                const Progress& progress) {
    Report report;
    MailIndex index;
    collect_mails(mailbox, read_mail, progress, index, report);
    if (report.mails == 0) {
        return report;
    }
    index.link_by_subject();
    if (!find_own_addresses(mailbox, options, index, report)) {
        return NoReport::own_address_unknown;
    }
    ThreadWalk walk(index, options, rule_book, read_mail, report);
    const auto total = static_cast<std::uint64_t>(report.mails);
    std::uint64_t done = 0;
    index.for_each_mail([&](std::int64_t thread, const IndexedMail& mail) {
        walk.add(thread, mail);
        if (++done % mails_between_progress == 0 || done == total) {
            progress(Step::judging, done, total);
        }
    });
    walk.finish();
    return report;
}

} // namespace

std::variant<Report, NoReport> audit(const mailboxes::MailStore& mailbox, const Options& options,
                                     const rules::RuleBook& rule_book, const MailReader& read_mail,
                                     const Progress& progress) {
    try {
        return audit_with_index(mailbox, options, rule_book, read_mail, progress);
    } catch (const SQLite::Exception& exception) {
        throw IndexError(exception.what());
    }
}

double minutes_of(std::uint64_t keystrokes, int typing_speed) {
    return static_cast<double>(keystrokes) / keystrokes_of_word / typing_speed;
}

} // namespace offhook::audit
