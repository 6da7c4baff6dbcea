// SPDX-License-Identifier: MPL-2.0
#include "example.hpp"

#include "base/unicode.hpp"
#include "judgement/mail_features.hpp"
#include "judgement/subject_score.hpp"
#include "mail/body/body.hpp"
#include "reading/mail_reading.hpp"
#include "text/folding.hpp"

#include <algorithm>

namespace offhook::training {

namespace {

constexpr std::size_t longest_text = 3000;

constexpr std::array<rules::Subject, classifier::head_count> subjects = {
    rules::Subject::tone,    rules::Subject::complaint,   rules::Subject::conflict,
    rules::Subject::refusal, rules::Subject::translation, rules::Subject::misunderstanding};

/// The passages of a text that are marked, in UTF-16 code units.
std::vector<Span> passages_of(const LabelledText& text, std::u16string_view body) {
    std::vector<Span> passages;
    for (const std::string& passage : text.harsh) {
        const std::u16string words = to_utf16(passage);
        if (const std::size_t start = body.find(words); start != std::u16string_view::npos) {
            passages.push_back({start, start + words.size()});
        }
    }
    return passages;
}

void add_names(const reading::MailReading& mail, FeatureNames& names) {
    for (const text::Sentence& sentence : mail.text.sentences) {
        for (auto& [feature, name] : classifier::named_word_features(mail.text, sentence)) {
            names.emplace(feature, std::move(name));
        }
    }
    for (const reading::FoundRule& found : mail.found) {
        const std::string pack(found.rules->string(found.rule().pack));
        names.emplace(classifier::feature_of_pack(pack), "pack " + pack);
    }
}

Example make_example(const LabelledText& text, Language language, Role role, const rules::RuleBook& rule_book,
                     FeatureNames& names) {
    std::u16string body = to_utf16(std::string_view(text.text).substr(0, longest_text));
    std::size_t subject_length = 0;
    if (role == Role::answered && !text.subject.empty()) {
        const std::u16string subject = to_utf16(text.subject);
        body = subject + u"\n\n" + body;
        subject_length = subject.size();
    }
    const bool answered = role == Role::answered;
    const reading::MailReading mail = reading::read_own_words(body, subject_length, mail::divide_body(body), language,
                                                              rule_book, {answered, answered, false});
    Example example;
    example.text = &text;
    for (std::size_t head = 0; head < subjects.size(); ++head) {
        example.severity.at(head) = advice::severity_of(
            advice::score_subject(mail, subjects.at(head), subjects.at(head) == rules::Subject::tone).sum);
    }
    const std::vector<Span> passages = passages_of(text, body);
    advice::for_each_sentence(mail, [&](std::uint32_t index, std::span<const classifier::Feature> features) {
        const text::Sentence& sentence = mail.text.sentences[index];
        const std::size_t start = mail.text.tokens[sentence.first_token].start;
        const std::size_t end = mail.text.tokens[sentence.end_token - 1].end;
        ExampleSentence& added = example.sentences.emplace_back();
        added.features.assign(features.begin(), features.end());
        added.words = text::hash_of(std::u16string_view(body).substr(start, end - start));
        if (!passages.empty()) {
            added.harsh = std::any_of(passages.begin(), passages.end(),
                                      [&](const Span& passage) { return start < passage.end && end > passage.start; });
        }
    });
    add_names(mail, names);
    return example;
}

} // namespace

std::vector<Example> make_examples(const std::vector<LabelledText>& texts, Language language, Role role,
                                   const rules::RuleBook& rule_book, FeatureNames& names) {
    for (const rules::Subject subject : subjects) {
        for (const int least : classifier::feature_sums) {
            const std::string matter(rules::name_of_subject(subject));
            names.emplace(classifier::feature_of_sum(matter, least), "sum " + std::to_string(least) + ' ' + matter);
        }
    }
    std::vector<Example> examples;
    examples.reserve(texts.size());
    for (const LabelledText& text : texts) {
        examples.push_back(make_example(text, language, role, rule_book, names));
    }
    return examples;
}

} // namespace offhook::training
