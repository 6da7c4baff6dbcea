// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/explanation.hpp"
#include "advice/judgement.hpp"
#include "contacts/signatures.hpp"
#include "letters/letter.hpp"
#include "letters/wording/letter_templates.hpp"
#include "mail/file/mail_file.hpp"
#include "protocol/error.hpp"
#include "protocol/request.hpp"
#include "rules/book/rule_book.hpp"

#include <string>
#include <string_view>

namespace offhook::reply {

/// Each writes one reply of PROTOCOL.md or contract as JSON on one line, without a line end.
std::string write_error(const protocol::ProtocolError& error);
std::string write_hello(const protocol::HelloRequest& request, const rules::RuleBook& rule_book);
std::string write_judgement(const std::string& id, const advice::Judgement& judgement);
/// The judgement with all that led to it: for `offhook explain`, never for the add-on.
std::string write_explanation(const std::string& id, const advice::Explanation& explanation);

std::string write_signatures(const std::string& id, const std::vector<contacts::MailSignature>& signatures);
std::string write_letter(const std::string& id, const letters::Letter& letter);
std::string write_templates(const std::string& id, const std::vector<letters::Template>& templates);
std::string write_own_text(const std::string& id, std::string_view own_text);

/// How a mail file was read.
std::string write_mail(const mail::Mail& mail);

} // namespace offhook::reply
