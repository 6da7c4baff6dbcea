// SPDX-License-Identifier: MPL-2.0
#include "letters/correspondence/correspondence.hpp"

#include "base/unicode.hpp"
#include "letters/correspondence/office_name.hpp"
#include "mail/body/body.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <string_view>

namespace offhook::letters {

namespace {

constexpr std::size_t most_mails = 20;
constexpr std::size_t most_recipients = 200;
constexpr std::size_t most_own_addresses = 200;
constexpr std::size_t longest_read = 65'536;

std::u16string joined(const std::vector<std::u16string>& runs) {
    std::u16string result;
    for (const std::u16string& run : runs) {
        result += result.empty() ? u"" : u"\n\n";
        result += run;
    }
    return result;
}

std::vector<std::u16string> writers_addresses(const protocol::DraftRequest& request, const NamedAddress& writer) {
    std::vector<std::u16string> addresses;
    for (const std::string& own : request.me) {
        if (addresses.size() < most_own_addresses) {
            addresses.push_back(read_mailbox(own).address);
        }
    }
    addresses.push_back(writer.address);
    std::erase(addresses, u"");
    return addresses;
}

bool contains(const std::vector<std::u16string>& addresses, const std::u16string& address) {
    return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
}

EarlierMail read_mail(const protocol::ThreadMail& mail, const std::vector<std::u16string>& own_addresses) {
    EarlierMail result;
    result.from = read_mailbox(mail.from);
    result.by_writer = contains(own_addresses, result.from.address);
    const std::u16string body = to_utf16(std::string_view(mail.text).substr(0, longest_read));
    result.own = mail::own_text(body);
    result.signature = joined(mail::texts_of(body, mail::Part::signature));
    return result;
}

/// A greeting by name must never go to an office whose name merely looks like a person's ("Stern Reisen <info@…>").
std::optional<PersonName> greetable_name(const NamedAddress& mailbox) {
    return is_office_address(mailbox.address) ? std::nullopt : read_person_name(mailbox.name);
}

const EarlierMail* newest_of_others(const std::vector<EarlierMail>& mails) {
    const auto mail = std::find_if(mails.begin(), mails.end(), [](const EarlierMail& one) { return !one.by_writer; });
    return mail == mails.end() ? nullptr : &*mail;
}

/// The draft's one recipient; of several, the one whose mail is answered.
Correspondent find_correspondent(const protocol::DraftRequest& request, const std::vector<EarlierMail>& mails,
                                 const std::vector<std::u16string>& own_addresses) {
    std::vector<NamedAddress> recipients;
    for (const std::string& to : request.draft.to) {
        NamedAddress recipient = read_mailbox(to);
        if (!contains(own_addresses, recipient.address) && recipients.size() < most_recipients) {
            recipients.push_back(std::move(recipient));
        }
    }
    const EarlierMail* const newest = newest_of_others(mails);
    Correspondent correspondent;
    const NamedAddress* meant = nullptr;
    if (recipients.size() == 1) {
        meant = recipients.data();
    } else if (newest != nullptr) {
        const bool is_recipient = std::any_of(recipients.begin(), recipients.end(), [&](const NamedAddress& recipient) {
            return recipient.address == newest->from.address;
        });
        meant = recipients.empty() || is_recipient ? &newest->from : nullptr;
    }
    if (meant == nullptr) {
        correspondent.several = recipients.size() > 1;
        return correspondent;
    }
    correspondent.address = meant->address;
    correspondent.name = greetable_name(*meant);
    for (const EarlierMail& mail : mails) {
        if (!correspondent.name && !mail.from.address.empty() && mail.from.address == meant->address) {
            correspondent.name = greetable_name(mail.from);
        }
    }
    return correspondent;
}

} // namespace

Correspondence read_correspondence(const protocol::DraftRequest& request) {
    Correspondence result;
    result.draft = to_utf16(request.draft.text);
    result.draft_own = mail::own_text(result.draft);
    result.quoted = joined(mail::texts_of(result.draft, mail::Part::quote));
    result.writer = read_mailbox(request.draft.from);
    const std::vector<std::u16string> own_addresses = writers_addresses(request, result.writer);
    result.mails_in_thread = request.thread.size();
    const std::size_t count = std::min(request.thread.size(), most_mails);
    for (std::size_t index = 0; index < count; ++index) {
        result.mails.push_back(read_mail(request.thread[request.thread.size() - 1 - index], own_addresses));
    }
    result.correspondent = find_correspondent(request, result.mails, own_addresses);
    return result;
}

} // namespace offhook::letters
