// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/mail_input.hpp"

#include "command_line/inputs/mail_reader.hpp"
#include "command_line/inputs/read_file.hpp"
#include "command_line/inputs/refusal.hpp"
#include "sentences/command_line/inputs.hpp"
#include "terminal/language_of_user.hpp"

namespace offhook::program {

namespace {

namespace texts = sentences::inputs;

std::string sentence_for_person(const mail::NoMail& no_mail) {
    switch (no_mail.cause) {
    case mail::NoMail::Cause::empty:
        return std::string(for_person(texts::is_empty));
    case mail::NoMail::Cause::too_long:
        return std::string(for_person(texts::is_too_long));
    case mail::NoMail::Cause::begins_without_header:
        return std::string(for_person(texts::begins_without_header));
    case mail::NoMail::Cause::has_no_header_field:
        return std::string(for_person(texts::has_no_header_field));
    case mail::NoMail::Cause::broken_reader:
        break;
    }
    return no_mail.detail;
}

} // namespace

mail::Mail read_mail_input(const std::string& file) {
    auto read = read_mail_file(read_file(file));
    if (const auto* const no_mail = std::get_if<mail::NoMail>(&read)) {
        throw Refusal(file, sentence_for_person(*no_mail));
    }
    return std::get<mail::Mail>(std::move(read));
}

} // namespace offhook::program
