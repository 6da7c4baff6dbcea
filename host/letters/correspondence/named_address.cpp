// SPDX-License-Identifier: MPL-2.0
#include "letters/correspondence/named_address.hpp"

#include "base/plain_text.hpp"
#include "base/unicode.hpp"
#include "text/folding.hpp"

namespace offhook::letters {

namespace {

constexpr std::size_t longest_mailbox = 1000;

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

std::u16string folded_address(std::u16string_view address) {
    return text::fold(trimmed(address));
}

} // namespace

NamedAddress read_mailbox(std::string_view mailbox) {
    const std::u16string plain = plain_text(to_utf16(mailbox.substr(0, longest_mailbox)));
    const std::u16string_view whole = plain;
    const std::size_t open = whole.rfind(u'<');
    const std::size_t close = whole.rfind(u'>');
    if (open != std::u16string_view::npos && close != std::u16string_view::npos && open < close) {
        return {unquoted(whole.substr(0, open)), folded_address(whole.substr(open + 1, close - open - 1))};
    }
    const std::size_t at = whole.find(u'@');
    if (at == std::u16string_view::npos) {
        return {unquoted(whole), {}};
    }
    const std::size_t comment = whole.find(u" (", at);
    if (comment != std::u16string_view::npos && whole.back() == u')') {
        return {unquoted(whole.substr(comment + 2, whole.size() - comment - 3)),
                folded_address(whole.substr(0, comment))};
    }
    return {{}, folded_address(whole)};
}

std::u16string_view local_part(std::u16string_view address) {
    return address.substr(0, address.rfind(u'@'));
}

} // namespace offhook::letters
