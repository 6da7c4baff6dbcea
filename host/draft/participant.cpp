// SPDX-License-Identifier: MPL-2.0
#include "draft/participant.hpp"

#include "base/plain_text.hpp"
#include "base/unicode.hpp"

#include <utility>

namespace offhook::draft {

namespace {

constexpr std::size_t longest_name = 1000;

std::u16string unquoted(std::u16string_view name) {
    static constexpr std::u16string_view quotation_marks = u"\"'";
    name = trimmed(name);
    while (name.size() > 1 && name.front() == name.back() &&
           quotation_marks.find(name.front()) != std::u16string_view::npos) {
        name = trimmed(name.substr(1, name.size() - 2));
    }
    std::u16string result;
    for (std::size_t index = 0; index < name.size(); ++index) {
        if (name[index] == u'\\' && index + 1 < name.size()) {
            ++index; // a quoted pair (RFC 5322, 3.2.1)
        }
        result.push_back(name[index]);
    }
    return result;
}

} // namespace

Participant::Participant(std::string header_field)
    : header_field_(std::move(header_field)), identity_(mail::address_of(header_field_)),
      has_address_(mail::part_mailbox(header_field_).address.has_value()) {}

std::u16string Participant::name() const {
    return unquoted(plain_text(to_utf16(mail::part_mailbox(header_field_).name.substr(0, longest_name))));
}

std::vector<Participant> participants_of(const std::vector<mail::Mailbox>& mailboxes) {
    return {mailboxes.begin(), mailboxes.end()};
}

} // namespace offhook::draft
