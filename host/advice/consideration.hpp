// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/read_mail.hpp"
#include "advice/weighings.hpp"

#include <offhook/advice/judgement.hpp>
#include <offhook/mail/body.hpp>
#include <offhook/mail/origin.hpp>
#include <offhook/protocol/request.hpp>

#include <string>
#include <vector>

namespace offhook::advice {

/// A mail with what was read from it.
struct ConsideredMail {
    std::string from;
    bool own = false; ///< the writer's
    mail::Origin origin = mail::Origin::person;
    std::u16string text;
    std::vector<mail::Segment> segments;
    ReadMail read;
};

/// A judgement with all that it was made from. May be moved, but not copied: `weighings` point into `mails`.
struct Consideration {
    Consideration() = default;
    Consideration(Consideration&&) = default;
    Consideration& operator=(Consideration&&) = default;
    Consideration(const Consideration&) = delete;
    Consideration& operator=(const Consideration&) = delete;

    std::vector<ConsideredMail> mails; ///< the newest of the thread, oldest first, and the draft last
    bool answers = false;              ///< the last but one is by somebody else, and answered by the draft
    Weighings weighings;
    Judgement judgement;

    const ConsideredMail& draft() const { return mails.back(); }
};

/// With `keep_spared`, rules that were taken back are kept too.
Consideration consider(const protocol::DraftRequest& request, const rules::RuleBook& rule_book, bool keep_spared);

} // namespace offhook::advice
