// SPDX-License-Identifier: MPL-2.0
#include "advice/explanation.hpp"
#include "mail/body/body.hpp"
#include "reply/json.hpp"
#include "reply/reply.hpp"

#include <boost/json.hpp>

namespace offhook::reply {

namespace {

namespace json = boost::json;
using namespace advice;

json::object json_of(const ExplainedRule& rule) {
    return {{"subject", view_of(rules::name_of_subject(rule.subject))},
            {"pack", rule.pack},
            {"rule", rule.rule},
            {"frame", rule.frame},
            {"weight", rule.weight},
            {"counted", rule.counted},
            {"words", rule.words}};
}

json::array json_of(const std::vector<ExplainedRule>& rules) {
    json::array array;
    for (const ExplainedRule& rule : rules) {
        array.push_back(json_of(rule));
    }
    return array;
}

json::array json_of(const std::vector<TakenBackRule>& rules) {
    json::array array;
    for (const auto& [rule, by_context] : rules) {
        json::object written = json_of(rule);
        written["by"] = by_context ? "context" : "unless";
        array.push_back(std::move(written));
    }
    return array;
}

json::array json_of(const std::vector<ExplainedSentence>& sentences) {
    json::array array;
    for (const ExplainedSentence& sentence : sentences) {
        array.push_back({{"text", sentence.text},
                         {"rules", json_of(sentence.rules)},
                         {"modality", json_of(sentence.modality)},
                         {"rules_sum", sentence.rules_sum},
                         {"modality_sum", sentence.modality_sum},
                         {"sum", sentence.sum}});
    }
    return array;
}

json::array json_of(const std::vector<ExplainedSubject>& subjects) {
    json::array array;
    for (const ExplainedSubject& subject : subjects) {
        array.push_back({{"subject", view_of(rules::name_of_subject(subject.subject))},
                         {"sentences", json_of(subject.sentences)},
                         {"modality", json_of(subject.modality)},
                         {"relief", json_of(subject.relief)},
                         {"worst", subject.worst},
                         {"others", subject.others},
                         {"modality_sum", subject.modality_sum},
                         {"relief_sum", subject.relief_sum},
                         {"length", subject.length},
                         {"sum", subject.sum},
                         {"severity", subject.severity ? json::value(*subject.severity) : json::value(nullptr)}});
    }
    return array;
}

json::array json_of(const std::vector<ExplainedParagraph>& paragraphs) {
    json::array array;
    for (const ExplainedParagraph& paragraph : paragraphs) {
        array.push_back({{"first_line", paragraph.first_line},
                         {"last_line", paragraph.last_line},
                         {"language", json_of_language(paragraph.language)}});
    }
    return array;
}

json::object json_of(const ExplainedMail& mail) {
    const auto lines = [&mail](mail::Part part) { return mail.lines.at(static_cast<std::size_t>(part)); };
    return {{"place", view_of(name_of_role(mail.place))},
            {"from", mail.from},
            {"lines",
             {{"own", lines(mail::Part::own)},
              {"attribution", lines(mail::Part::attribution)},
              {"quote", lines(mail::Part::quote)},
              {"signature", lines(mail::Part::signature)}}},
            {"language", json_of_language(mail.language)},
            {"foreign", mail.foreign},
            {"paragraphs", json_of(mail.paragraphs)},
            {"subjects", json_of(mail.subjects)},
            {"not_weighed", json_of(mail.not_weighed)},
            {"taken_back", json_of(mail.taken_back)}};
}

} // namespace

std::string write_explanation(const std::string& id, const Explanation& explanation) {
    json::object reply = json_of_judgement(id, explanation.judgement);
    reply["thresholds"] = json::array(thresholds.begin(), thresholds.end());
    json::array mails;
    for (const ExplainedMail& mail : explanation.mails) {
        mails.push_back(json_of(mail));
    }
    reply["mails"] = std::move(mails);
    return json::serialize(reply);
}

} // namespace offhook::reply
