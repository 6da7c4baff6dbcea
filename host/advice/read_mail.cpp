// SPDX-License-Identifier: MPL-2.0
#include "advice/read_mail.hpp"

#include <offhook/text/language.hpp>
#include <offhook/text/tokenizer.hpp>

#include <algorithm>
#include <string>

namespace offhook::advice {

namespace {

/// The body with everything but the own words made blank, so that offsets stay as they are.
std::u16string blank_all_but_own(std::u16string_view body, const std::vector<mail::Segment>& segments) {
    std::u16string own(body);
    for (const auto& [part, span] : segments) {
        if (part == mail::Part::own) {
            continue;
        }
        std::fill(own.begin() + static_cast<std::ptrdiff_t>(span.start),
                  own.begin() + static_cast<std::ptrdiff_t>(span.end), u' ');
        // Own words on either side of a quote are parted by an empty line.
        if (span.start + 1 < span.end) {
            own[span.start] = u'\n';
            own[span.start + 1] = u'\n';
        }
    }
    return own;
}

std::uint32_t first_token(const text::TokenizedText& text, const text::Paragraph& paragraph) {
    return text.sentences[paragraph.first_sentence].first_token;
}

std::uint32_t end_token(const text::TokenizedText& text, const text::Paragraph& paragraph) {
    return text.sentences[paragraph.end_sentence - 1].end_token;
}

/// The language of each paragraph by its own words, and that of the mail by all.
std::vector<text::LanguageEvidence> tell_languages(ReadMail& mail) {
    std::vector<text::LanguageEvidence> languages;
    text::FunctionWordCount all;
    for (const text::Paragraph& paragraph : mail.text.paragraphs) {
        text::FunctionWordCount count;
        count.add(mail.text, first_token(mail.text, paragraph), end_token(mail.text, paragraph));
        languages.push_back(count.evidence());
        all.add(count);
    }
    mail.language = all.evidence().language;
    mail.foreign = all.evidence().foreign;
    return languages;
}

/// The language that a paragraph is judged in; none for a foreign one.
std::optional<Language> judged_in(const text::LanguageEvidence& evidence, const ReadMail& mail,
                                  std::optional<Language> otherwise) {
    if (evidence.foreign || evidence.language) {
        return evidence.language;
    }
    return mail.foreign ? std::nullopt : mail.language ? mail.language : otherwise;
}

} // namespace

ReadMail read_mail(std::u16string_view body, std::size_t subject_length, const std::vector<mail::Segment>& segments,
                   std::optional<Language> otherwise, const rules::RuleBook& rule_book, bool keep_spared) {
    ReadMail mail;
    mail.text = text::tokenize(blank_all_but_own(body, segments), subject_length);
    const std::vector<text::LanguageEvidence> languages = tell_languages(mail);
    for (const text::LanguageEvidence& evidence : languages) {
        mail.judged_in.push_back(judged_in(evidence, mail, otherwise));
    }
    const auto& paragraphs = mail.text.paragraphs;
    for (std::size_t index = 0; index < paragraphs.size();) {
        const std::optional<Language> language = mail.judged_in[index];
        const std::uint32_t first_sentence = paragraphs[index].first_sentence;
        std::uint32_t end_sentence = paragraphs[index].end_sentence;
        // Paragraphs of one language in a row are matched in one go.
        for (++index; index < paragraphs.size() && mail.judged_in[index] == language; ++index) {
            end_sentence = paragraphs[index].end_sentence;
        }
        if (!language) {
            continue;
        }
        for (const rules::CompiledRules& compiled : rule_book.rules(*language)) {
            std::vector<rules::TakenBack> taken_back;
            for (const rules::Match& match : rules::find_matches(compiled, mail.text, first_sentence, end_sentence,
                                                                 keep_spared ? &taken_back : nullptr)) {
                if (!compiled.is_off(match.rule)) {
                    mail.found.push_back({&compiled, match});
                }
            }
            for (const auto& [match, by_context] : taken_back) {
                if (!compiled.is_off(match.rule)) {
                    mail.spared.push_back({{&compiled, match}, by_context});
                }
            }
        }
    }
    return mail;
}

} // namespace offhook::advice
