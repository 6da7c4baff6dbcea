// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/request_of_mail.hpp"

#include "mail/address.hpp"

namespace offhook::program {

protocol::CheckRequest request_of_mail(const mail::Mail& mail, std::string id, Language locale) {
    protocol::CheckRequest request;
    request.id = std::move(id);
    request.locale = locale;
    request.draft = {mail.subject, mail::as_header_field(mail.from), mail::as_header_fields(mail.to),
                     mail::as_header_fields(mail.cc), mail.text};
    request.me = {mail.from.address};
    return request;
}

} // namespace offhook::program
