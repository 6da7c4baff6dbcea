// SPDX-License-Identifier: MPL-2.0
#include "advice/assessment.hpp"
#include "advice/no_call.hpp"
#include "advice/wanted_thread.hpp"
#include "base/unicode.hpp"
#include "judgement/kinds/answered_mail.hpp"
#include "judgement/kinds/escalation.hpp"
#include "judgement/kinds/long_thread.hpp"
#include "judgement/kinds/repeated_question.hpp"
#include "judgement/kinds/scheduling.hpp"
#include "judgement/kinds/tone.hpp"
#include "mail/body/body.hpp"
#include "mail/body/quoted_mails.hpp"
#include "threads/turns.hpp"

#include <algorithm>

namespace offhook::advice {

namespace {

// A date is negotiated in the newest mails; older ones need not be read again at each pause in typing.
constexpr std::size_t newest_mails_read = 12;

// Of an earlier mail so many bytes are read: what matters stands at its start.
constexpr std::size_t longest_thread_text = 64 * 1024;

struct BodyBelowSubject {
    std::u16string text;
    std::size_t subject_length = 0;
};

/// The body of an earlier mail, below its subject where that is the correspondent's own.
BodyBelowSubject text_of(const protocol::ThreadMail& mail) {
    std::u16string body = to_utf16(mail.text.substr(0, longest_thread_text));
    if (mail.subject.find(':') != std::string::npos) {
        return {std::move(body), 0};
    }
    const std::u16string subject = to_utf16(mail.subject);
    return {subject + u"\n\n" + body, subject.size()};
}

/// Of two warnings of a kind the stronger stays, with the places of both.
void add(const Warning& warning, std::vector<Warning>& warnings) {
    const auto known = std::find_if(warnings.begin(), warnings.end(),
                                    [&](const Warning& other) { return other.kind == warning.kind; });
    if (known == warnings.end()) {
        warnings.push_back(warning);
        return;
    }
    std::vector<Span> spans = joined(known->spans, warning.spans);
    if (warning.severity > known->severity) {
        *known = warning;
    }
    known->spans = std::move(spans);
}

/// Oldest first; the last of the thread is always among them. What is weak may belong to another matter.
std::vector<const protocol::ThreadMail*> newest_mails(const std::vector<protocol::ThreadMail>& thread) {
    std::vector<const protocol::ThreadMail*> newest;
    for (auto mail = thread.rbegin(); mail != thread.rend() && newest.size() < newest_mails_read; ++mail) {
        if (!mail->weak || newest.empty()) {
            newest.push_back(&*mail);
        }
    }
    std::reverse(newest.begin(), newest.end());
    return newest;
}

Advice advice_for(const std::vector<Warning>& warnings) {
    const auto at_least = [&](int severity) {
        return std::count_if(warnings.begin(), warnings.end(),
                             [severity](const Warning& warning) { return warning.severity >= severity; });
    };
    if (at_least(3) > 0 || at_least(2) > 1) {
        return Advice::call;
    }
    return at_least(2) > 0 ? Advice::consider_call : Advice::write;
}

/// The thread as the draft's own quotes show it: written in turn by the correspondent and by the writer.
std::vector<protocol::ThreadMail> quoted_thread(const protocol::Draft& draft, std::u16string_view text) {
    const std::vector<std::u16string> quoted = mail::quoted_mails(text);
    const std::string subject = "Re: " + draft.subject;
    std::vector<protocol::ThreadMail> thread;
    for (std::size_t index = 0; index < quoted.size(); ++index) {
        const bool by_writer = (quoted.size() - index) % 2 == 0;
        thread.push_back({by_writer ? draft.from : "", "", subject, to_utf8(quoted[index])});
    }
    return thread;
}

bool quotes(const std::vector<mail::Segment>& segments) {
    return std::any_of(segments.begin(), segments.end(),
                       [](const mail::Segment& segment) { return segment.part == mail::Part::quote; });
}

} // namespace

Assessment assess(const protocol::DraftRequest& request, const rules::RuleBook& rule_book, bool keep_spared) {
    std::u16string text = to_utf16(request.draft.text);
    std::vector<mail::Segment> segments = mail::divide_body(text);
    if (request.thread.empty() && quotes(segments)) {
        protocol::DraftRequest with_thread = request;
        with_thread.thread = quoted_thread(request.draft, text);
        if (!with_thread.thread.empty()) {
            return assess(with_thread, rule_book, keep_spared);
        }
    }
    const threads::OwnAddresses own(request);
    Assessment assessment;
    std::optional<Language> thread_language;
    const auto read = [&](const std::string& from, bool by_writer, mail::Origin origin, BodyBelowSubject body,
                          std::vector<mail::Segment> divided, bool answered) {
        ReadMail mail =
            read_mail(body.text, body.subject_length, divided, thread_language ? thread_language : request.locale,
                      rule_book, {!request.thread.empty(), answered, keep_spared});
        assessment.mails.push_back(
            {from, by_writer, origin, std::move(body.text), std::move(divided), std::move(mail)});
    };
    for (const protocol::ThreadMail* const mail : newest_mails(request.thread)) {
        BodyBelowSubject earlier = text_of(*mail);
        std::vector<mail::Segment> divided = mail::divide_body(earlier.text);
        const bool own_mail = own.wrote(*mail);
        read(mail->from, own_mail, threads::origin_of(*mail), std::move(earlier), std::move(divided),
             !own_mail && mail == &request.thread.back());
        if (assessment.mails.back().read.language) {
            thread_language = assessment.mails.back().read.language;
        }
    }
    read(request.draft.from, true, mail::Origin::person, {std::move(text), 0}, std::move(segments), false);
    // An automatic reply complains of nothing and refuses nothing.
    assessment.answers = !request.thread.empty() && !own.wrote(request.thread.back()) &&
                         assessment.mails.rbegin()[1].origin != mail::Origin::nobody;

    const ReadMail& draft = assessment.draft().read;
    const ReadMail* const answered = assessment.answers ? &assessment.mails.rbegin()[1].read : nullptr;
    Judgement& judgement = assessment.judgement;
    judgement.language = draft.language || draft.foreign ? draft.language : thread_language;
    if (auto warning = warn_of_tone(draft, request.locale, assessment.scores)) {
        judgement.warnings.push_back(std::move(*warning));
    }
    if (answered != nullptr) {
        warn_of_answered_mail(*answered, request.locale, assessment.scores, judgement.warnings);
    }
    warn_of_either_side(answered, draft, request.locale, assessment.scores, judgement.warnings);
    for (auto& warning :
         {warn_of_scheduling(assessment.mails, request.locale, assessment.scores), warn_of_long_thread(request, own),
          warn_of_repeated_question(assessment.mails, request.locale),
          warn_of_escalation(assessment.mails, request.locale, assessment.scores)}) {
        if (warning) {
            add(*warning, judgement.warnings);
        }
    }
    judgement.wants_thread = wants_thread(request, assessment);
    // Not every warning comes of rules that can be switched off one by one.
    std::erase_if(judgement.warnings,
                  [&](const Warning& warning) { return rule_book.is_off(name_of_kind(warning.kind)); });
    std::stable_sort(judgement.warnings.begin(), judgement.warnings.end(),
                     [](const Warning& a, const Warning& b) { return a.severity > b.severity; });
    judgement.advice = advice_for(judgement.warnings);
    return assessment;
}

Judgement judge(const protocol::DraftRequest& request, const rules::RuleBook& rule_book,
                const contacts::Acquaintance& known) {
    Judgement judgement = assess(request, rule_book, false).judgement;
    respect_recipients(request, known, rule_book, judgement);
    return judgement;
}

} // namespace offhook::advice
