// SPDX-License-Identifier: MPL-2.0
#include "program/request_of_mail.hpp"

#include <offhook/mail/body.hpp>
#include <offhook/unicode.hpp>

#include <algorithm>

namespace offhook::program {

namespace {

constexpr int deepest_quote = 50;

std::string as_header_field(const mail::Mailbox& mailbox) {
    return mailbox.name.empty() ? mailbox.address : mailbox.name + " <" + mailbox.address + ">";
}

std::vector<std::string> as_header_fields(const std::vector<mail::Mailbox>& mailboxes) {
    std::vector<std::string> fields;
    std::transform(mailboxes.begin(), mailboxes.end(), std::back_inserter(fields), as_header_field);
    return fields;
}

std::u16string quoted_in(std::u16string_view body) {
    std::u16string quoted;
    for (const std::u16string& text : mail::texts_of(body, mail::Part::quote)) {
        quoted += quoted.empty() ? text : u"\n\n" + text;
    }
    return quoted;
}

} // namespace

protocol::CheckRequest request_of_mail(const mail::Mail& mail, std::string id, Language locale) {
    protocol::CheckRequest request;
    request.id = std::move(id);
    request.locale = locale;
    request.draft = {mail.subject, as_header_field(mail.from), as_header_fields(mail.to), as_header_fields(mail.cc), mail.text};
    request.me = {mail.from.address};
    const std::string correspondent = mail.to.empty() ? std::string("?") : as_header_field(mail.to.front());
    std::u16string body = quoted_in(to_utf16(mail.text));
    for (int level = 0; level < deepest_quote && !body.empty(); ++level) {
        request.thread.push_back({level % 2 == 0 ? correspondent : request.draft.from, "", "Re: " + mail.subject,
                                  to_utf8(mail::own_text(body))});
        body = quoted_in(body);
    }
    std::reverse(request.thread.begin(), request.thread.end());
    return request;
}

} // namespace offhook::program
