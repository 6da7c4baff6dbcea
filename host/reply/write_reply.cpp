// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "mail/body/body.hpp"
#include "protocol/read_request.hpp"
#include "reply/json.hpp"
#include "reply/reply.hpp"
#include "sentences/protocol.hpp"

#include <offhook/version.hpp>

#include <boost/json.hpp>

namespace offhook::reply {

namespace {

namespace json = boost::json;

// A person mends one pack after the other; more at once would only fill the frame.
constexpr std::size_t most_problems = 20;

json::object json_of(const mail::Mailbox& mailbox) {
    return {{"name", mailbox.name}, {"address", mailbox.address}};
}

json::array json_of(const std::vector<mail::Mailbox>& mailboxes) {
    json::array array;
    for (const mail::Mailbox& mailbox : mailboxes) {
        array.push_back(json_of(mailbox));
    }
    return array;
}

} // namespace

json::string_view view_of(std::string_view text) {
    return {text.data(), text.size()};
}

json::array json_of(const std::vector<Span>& spans) {
    json::array array;
    for (const Span& span : spans) {
        array.push_back({{"start", span.start}, {"end", span.end}});
    }
    return array;
}

json::array json_of(const std::vector<std::string>& texts) {
    return json::array(texts.begin(), texts.end());
}

json::value json_of_language(std::optional<Language> language) {
    return language ? json::value(view_of(tag_of_language(*language))) : json::value(nullptr);
}

std::string write_error(const protocol::ProtocolError& error) {
    return json::serialize(json::object{{"id", error.id ? json::value(*error.id) : json::value(nullptr)},
                                        {"error", {{"code", error.code}, {"message", error.message}}}});
}

std::string write_hello(const protocol::HelloRequest& request, const rules::RuleBook& rule_book) {
    json::object reply{{"id", request.id},
                       {"protocol", protocol::protocol_version},
                       {"host", {{"name", "offhook"}, {"version", view_of(version)}}},
                       {"compatible", request.protocol == protocol::protocol_version}};
    if (request.protocol != protocol::protocol_version) {
        reply["reason"] = view_of((request.protocol > protocol::protocol_version
                                       ? sentences::protocol::add_on_newer_than_program
                                       : sentences::protocol::add_on_older_than_program)(request.locale));
    }
    json::array problems;
    for (const rules::Problem& problem : rule_book.problems()) {
        if (problems.size() < most_problems) {
            problems.push_back({{"file", problem.file}, {"line", problem.line}, {"cause", problem.cause}});
        }
    }
    reply["problems"] = std::move(problems);
    return json::serialize(reply);
}

json::object json_of_judgement(const std::string& id, const advice::Judgement& judgement) {
    json::array warnings;
    for (const advice::Warning& warning : judgement.warnings) {
        json::object written = {{"kind", view_of(advice::name_of_kind(warning.kind))},
                                {"severity", warning.severity},
                                {"rule", warning.rule},
                                {"spans", json_of(warning.spans)},
                                {"reason", warning.reason}};
        if (warning.wording) {
            written["wording"] = *warning.wording;
        }
        warnings.push_back(std::move(written));
    }
    json::object reply = {{"id", id},
                          {"language", json_of_language(judgement.language)},
                          {"advice", view_of(advice::name_of_advice(judgement.advice))},
                          {"warnings", std::move(warnings)}};
    if (judgement.no_call) {
        reply["no_call"] = {{"cause", view_of(advice::name_of_no_call(judgement.no_call->cause))},
                            {"reason", judgement.no_call->reason}};
    }
    if (judgement.wants_thread) {
        reply["wants"] = "thread";
    }
    return reply;
}

std::string write_judgement(const std::string& id, const advice::Judgement& judgement) {
    return json::serialize(json_of_judgement(id, judgement));
}

std::string write_signatures(const std::string& id, const std::vector<contacts::MailSignature>& signatures) {
    json::array written;
    for (const contacts::MailSignature& signature : signatures) {
        written.push_back({{"from", signature.from}, {"date", signature.date}, {"text", signature.text}});
    }
    return json::serialize(json::object{{"id", id}, {"signatures", std::move(written)}});
}

std::string write_own_text(const std::string& id, std::string_view own_text) {
    return json::serialize(json::object{{"id", id}, {"own_text", view_of(own_text)}});
}

std::string write_mail(const mail::Mail& mail) {
    const std::u16string body = to_utf16(mail.text);
    const auto texts = [&body](mail::Part part) {
        std::vector<std::string> found;
        for (const std::u16string& text : mail::texts_of(body, part)) {
            found.push_back(to_utf8(text));
        }
        return found;
    };
    std::string signature;
    for (const std::string& text : texts(mail::Part::signature)) {
        signature += signature.empty() ? text : "\n\n" + text;
    }
    return json::serialize(json::object{{"message_id", mail.message_id},
                                        {"in_reply_to", mail.in_reply_to},
                                        {"references", json_of(mail.references)},
                                        {"from", json_of(mail.from)},
                                        {"to", json_of(mail.to)},
                                        {"cc", json_of(mail.cc)},
                                        {"date", mail.date},
                                        {"subject", mail.subject},
                                        {"text", mail.text},
                                        {"own_text", to_utf8(mail::own_text(body))},
                                        {"quoted", json_of(texts(mail::Part::quote))},
                                        {"signature", signature},
                                        {"attachments", json_of(mail.attachments)},
                                        {"notes", json_of(mail.notes)}});
}

} // namespace offhook::reply
