// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/body/body.hpp"
#include "mail/origin.hpp"
#include "reading/read_mail.hpp"

#include <string>
#include <vector>

namespace offhook::advice {

/// A mail with what was read from it.
struct AssessedMail {
    std::string from;
    bool own = false; ///< the writer's
    mail::Origin origin = mail::Origin::person;
    std::u16string text;
    std::vector<mail::Segment> segments;
    ReadMail read;
};

} // namespace offhook::advice
