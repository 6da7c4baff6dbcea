// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "mail/file/mail_file.hpp"
#include "protocol/request.hpp"

#include <string>

namespace offhook::program {

/// The request that judges a mail file: its own words are the draft.
protocol::CheckRequest request_of_mail(const mail::Mail& mail, std::string id, Language locale);

} // namespace offhook::program
