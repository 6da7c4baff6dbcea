// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "mail/file/mail_file.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <variant>

namespace {

void expect_utf8(std::string_view text) {
    if (offhook::to_utf8(offhook::to_utf16(text)) != text)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace offhook;
    const auto result = mail::read_mail({reinterpret_cast<const char*>(data), size});
    const auto* const mail = std::get_if<mail::Mail>(&result);
    if (mail == nullptr)
        return 0;
    expect_utf8(mail->message_id);
    expect_utf8(mail->in_reply_to);
    expect_utf8(mail->subject);
    expect_utf8(mail->date);
    expect_utf8(mail->text);
    expect_utf8(mail->from.name);
    expect_utf8(mail->from.address);
    for (const auto& mailbox : mail->to) {
        expect_utf8(mailbox.name);
        expect_utf8(mailbox.address);
    }
    for (const auto& name : mail->attachments)
        expect_utf8(name);
    return 0;
}
