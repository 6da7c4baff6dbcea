// SPDX-License-Identifier: MPL-2.0
#include "program/request_of_mail.hpp"

#include <algorithm>

namespace offhook::program {

namespace {

std::string as_header_field(const mail::Mailbox& mailbox) {
    return mailbox.name.empty() ? mailbox.address : mailbox.name + " <" + mailbox.address + ">";
}

std::vector<std::string> as_header_fields(const std::vector<mail::Mailbox>& mailboxes) {
    std::vector<std::string> fields;
    std::transform(mailboxes.begin(), mailboxes.end(), std::back_inserter(fields), as_header_field);
    return fields;
}

} // namespace

protocol::CheckRequest request_of_mail(const mail::Mail& mail, std::string id, Language locale) {
    protocol::CheckRequest request;
    request.id = std::move(id);
    request.locale = locale;
    request.draft = {mail.subject, as_header_field(mail.from), as_header_fields(mail.to), as_header_fields(mail.cc),
                     mail.text};
    request.me = {mail.from.address};
    return request;
}

} // namespace offhook::program
