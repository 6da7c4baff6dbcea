// SPDX-License-Identifier: MPL-2.0
#include "mail/address.hpp"

#include "base/ascii.hpp"

namespace offhook::mail {

namespace {

bool is_blank(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
}

/// Where a comment behind blanks begins, at `from` or later; npos where there is none.
std::size_t find_comment(std::string_view text, std::size_t from) {
    std::size_t open = text.find('(', from);
    while (open != std::string_view::npos && !is_blank(text[open - 1])) {
        open = text.find('(', open + 1);
    }
    return open;
}

} // namespace

std::string as_header_field(const Mailbox& mailbox) {
    return mailbox.name.empty() ? mailbox.address : mailbox.name + " <" + mailbox.address + ">";
}

MailboxParts part_mailbox(std::string_view header_field) {
    const std::size_t open = header_field.rfind('<');
    const std::size_t close = header_field.rfind('>');
    if (open != std::string_view::npos && close != std::string_view::npos && open < close) {
        return {header_field.substr(0, open), header_field.substr(open + 1, close - open - 1)};
    }
    const std::size_t at = header_field.find('@');
    if (at == std::string_view::npos) {
        return {header_field, std::nullopt};
    }
    // The name as a comment, as RFC 822 had it.
    std::string_view whole = header_field;
    while (is_blank(whole.back())) {
        whole.remove_suffix(1);
    }
    const std::size_t comment = find_comment(whole, at);
    if (comment != std::string_view::npos && whole.back() == ')') {
        return {whole.substr(comment + 1, whole.size() - comment - 2), whole.substr(0, comment)};
    }
    return {{}, header_field};
}

std::string address_of(std::string_view header_field) {
    const auto [name, told] = part_mailbox(header_field);
    std::string address;
    for (const char letter : told.value_or(name)) {
        if (letter != ' ' && letter != '\t') {
            address.push_back(lower_case(letter));
        }
    }
    return address;
}

std::string_view domain_of(std::string_view address) {
    const std::size_t at = address.rfind('@');
    return at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
}

} // namespace offhook::mail
