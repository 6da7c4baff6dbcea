// SPDX-License-Identifier: MPL-2.0
#include "mail/file/module/mail_reader_module.hpp"

#include <exception>
#include <string_view>

extern "C" [[gnu::visibility("default")]] offhook::mail::ReadMailFunction offhook_read_mail;

void offhook_read_mail(const char* bytes, std::size_t size,
                       std::variant<offhook::mail::Mail, offhook::mail::NoMail>* result) {
    try {
        *result = offhook::mail::read_mail(std::string_view(bytes, size));
    } catch (const std::exception& error) {
        *result = offhook::mail::NoMail{offhook::mail::NoMail::Cause::broken_reader, error.what()};
    }
}
