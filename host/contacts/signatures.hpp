// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/earlier_mail.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace offhook::contacts {

/// The signature under a correspondent's mail.
struct MailSignature {
    std::string from; ///< as in the mail's header field
    std::string date; ///< RFC 3339, may be empty
    std::string text; ///< UTF-8, at most longest_signature UTF-16 code units
};

/// At most so many signatures are told, and so much of each.
constexpr std::size_t most_signatures = 30;
constexpr std::size_t longest_signature = 4000;

/// The signatures of the thread's mails that the writer did not write, newest first. Linear in the thread's size.
std::vector<MailSignature> signatures_of(const std::vector<draft::EarlierMail>& thread);

} // namespace offhook::contacts
