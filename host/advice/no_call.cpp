// SPDX-License-Identifier: MPL-2.0
#include "advice/no_call.hpp"

#include "mail/origin.hpp"
#include "sentences/advice.hpp"
#include "sentences/contacts.hpp"

#include <algorithm>

namespace offhook::advice {

namespace {

// From so many recipients on, nobody in particular is spoken to.
constexpr std::size_t many_recipients = 5;

/// Whether a list or a program would be called: it wrote the answered mail, or the draft is to an address that nobody
/// reads.
bool is_to_machine(const draft::Conversation& conversation) {
    const std::vector<draft::Participant>& to = conversation.draft().to;
    const auto unread = [](const draft::Participant& participant) {
        return mail::origin_of(participant.identity(), {}) != mail::Origin::person;
    };
    if (!to.empty() && std::all_of(to.begin(), to.end(), unread)) {
        return true;
    }
    if (conversation.thread().empty()) {
        return false;
    }
    const draft::EarlierMail& answered = conversation.thread().back();
    switch (answered.origin) {
    case mail::Origin::person:
        return false;
    case mail::Origin::program:
        // What a form on a web page sent is answered to the person who filled it in.
        return std::any_of(to.begin(), to.end(), [&](const draft::Participant& participant) {
            return participant.identity() == answered.from.identity();
        });
    case mail::Origin::list:
    case mail::Origin::nobody:
        break;
    }
    return true;
}

std::size_t count_recipients(const draft::Conversation& conversation) {
    const auto count = [&](const std::vector<draft::Participant>& participants) {
        return static_cast<std::size_t>(
            std::count_if(participants.begin(), participants.end(), [&](const draft::Participant& participant) {
                return !conversation.own_addresses().contains(participant);
            }));
    };
    return count(conversation.draft().to) + count(conversation.draft().cc);
}

const sentences::Sentence<>& sentence_of(NoCall no_call) {
    switch (no_call) {
    case NoCall::prefers_mail:
        return sentences::advice::contact_prefers_mail;
    case NoCall::snoozed:
        return sentences::advice::thread_is_snoozed;
    case NoCall::many_recipients:
        return sentences::advice::many_recipients;
    case NoCall::automatic:
        break;
    }
    return sentences::advice::nobody_to_call;
}

std::string sentence_of(const contacts::NeverSpoken& found, Language locale) {
    return found.people > 0
               ? sentences::contacts::never_spoken_at(locale, found.name, found.mails, found.people, found.weeks)
               : sentences::contacts::never_spoken_with(locale, found.name, found.mails, found.weeks);
}

std::optional<NoCall> no_call_to(const draft::Conversation& conversation, const contacts::Acquaintance& known) {
    if (known.prefers_mail) {
        return NoCall::prefers_mail;
    }
    if (known.snoozed) {
        return NoCall::snoozed;
    }
    if (is_to_machine(conversation)) {
        return NoCall::automatic;
    }
    return count_recipients(conversation) >= many_recipients ? std::optional(NoCall::many_recipients) : std::nullopt;
}

} // namespace

std::string_view name_of_no_call(NoCall no_call) {
    switch (no_call) {
    case NoCall::prefers_mail:
        return "prefers-mail";
    case NoCall::snoozed:
        return "snoozed";
    case NoCall::many_recipients:
        return "many-recipients";
    case NoCall::automatic:
        break;
    }
    return "automatic";
}

void respect_recipients(const draft::Conversation& conversation, const contacts::Acquaintance& known,
                        const rules::RuleBook& rule_book, Judgement& judgement) {
    if (const auto cause = no_call_to(conversation, known)) {
        judgement.no_call = Restraint{*cause, std::string(sentence_of(*cause)(conversation.locale()))};
        std::erase_if(judgement.warnings, [](const Warning& warning) { return warning.kind != Kind::tone; });
        judgement.advice = Advice::write;
        return;
    }
    const auto add = [&](Kind kind, int severity, std::string rule, std::string reason) {
        if (!rule_book.is_off(name_of_kind(kind))) {
            judgement.warnings.push_back({kind, severity, std::move(rule), {}, std::move(reason)});
        }
    };
    const bool enough =
        known.attempts && known.attempts->are_enough() && !rule_book.is_off(name_of_kind(Kind::attempts));
    if (enough) {
        add(Kind::attempts, 2, "unanswered-calls",
            sentences::contacts::attempts_are_enough(conversation.locale(), known.attempts->count));
        judgement.advice = Advice::write;
    }
    if (known.never_spoken) {
        add(Kind::never_spoken, 1, known.never_spoken->people > 0 ? "company" : "contact",
            sentence_of(*known.never_spoken, conversation.locale()));
    }
    std::stable_sort(judgement.warnings.begin(), judgement.warnings.end(),
                     [](const Warning& a, const Warning& b) { return a.severity > b.severity; });
}

} // namespace offhook::advice
