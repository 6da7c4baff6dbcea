// SPDX-License-Identifier: MPL-2.0
#include "reading/mail_reading.hpp"

#include "text/language/language.hpp"
#include "text/tokenizer.hpp"

#include <algorithm>
#include <string>

namespace offhook::reading {

namespace {

// A large body is read in parts of about so many units, so that all that is made of one stays in the processor's cache.
constexpr std::size_t length_of_part = 32 * 1024;

/// Where the part that begins at `start` ends: behind an empty line.
std::size_t end_of_part(std::u16string_view body, std::size_t start) {
    if (body.size() - start <= length_of_part) {
        return body.size();
    }
    for (std::size_t line = body.find(u'\n', start + length_of_part); line != std::u16string_view::npos;
         line = body.find(u'\n', line + 1)) {
        const std::u16string_view next = body.substr(line + 1, 2);
        if (next.starts_with(u'\n') || next == u"\r\n") {
            return line + 1 + (next.front() == u'\n' ? 1 : 2);
        }
    }
    return body.size();
}

/// Gives parts of a body with everything but the own words made blank, so that offsets stay as they are.
class OwnWords {
public:
    /// Both must outlive the object.
    OwnWords(std::u16string_view body, const std::vector<mail::Segment>& segments)
        : body_(body), segment_(segments.begin()), end_(segments.end()) {}

    /// The part from `start` to `end`. Parts must be asked for in their order.
    std::u16string part(std::size_t start, std::size_t end) {
        std::u16string own(body_.substr(start, end - start));
        for (; segment_ != end_ && segment_->span.start < end; ++segment_) {
            if (segment_->part != mail::Part::own) {
                const std::size_t first = std::max(segment_->span.start, start) - start;
                const std::size_t behind = std::min(segment_->span.end, end) - start;
                std::fill(own.begin() + static_cast<std::ptrdiff_t>(first),
                          own.begin() + static_cast<std::ptrdiff_t>(behind), u' ');
                // Own words on either side of a quote are parted by an empty line.
                if (first + 1 < behind) {
                    own[first] = u'\n';
                    own[first + 1] = u'\n';
                }
            }
            if (segment_->span.end > end) {
                break;
            }
        }
        return own;
    }

private:
    std::u16string_view body_;
    std::vector<mail::Segment>::const_iterator segment_;
    std::vector<mail::Segment>::const_iterator end_;
};

std::uint32_t first_token(const text::TokenizedText& text, const text::Paragraph& paragraph) {
    return text.sentences[paragraph.first_sentence].first_token;
}

std::uint32_t end_token(const text::TokenizedText& text, const text::Paragraph& paragraph) {
    return text.sentences[paragraph.end_sentence - 1].end_token;
}

/// The language that a paragraph is judged in; none for a foreign one.
std::optional<Language> judged_in(const text::LanguageEvidence& evidence, const MailReading& mail,
                                  std::optional<Language> otherwise) {
    if (evidence.foreign || evidence.language) {
        return evidence.language;
    }
    return mail.foreign ? std::nullopt : mail.language ? mail.language : otherwise;
}

/// Reads a mail, part by part.
class MailReader {
public:
    MailReader(std::optional<Language> otherwise, const rules::RuleBook& rule_book, Purpose purpose)
        : otherwise_(otherwise), rule_book_(rule_book), purpose_(purpose) {}

    /// Makes room for so many times what was read.
    void reserve(std::size_t times) {
        mail_.text.folded.reserve(mail_.text.folded.size() * times);
        mail_.text.tokens.reserve(mail_.text.tokens.size() * times);
    }

    /// Reads the part that begins at an offset of the body.
    void read(text::TokenizedText part, std::size_t offset) {
        part_ = std::move(part);
        tell_languages();
        find_rules();
        text::append(std::move(part_), static_cast<std::uint32_t>(offset), mail_.text);
    }

    MailReading take() {
        find_rules_of_modality();
        return std::move(mail_);
    }

private:
    /// The language of each paragraph by its own words, and that of the mail by all that was read of it.
    void tell_languages() {
        std::vector<text::LanguageEvidence> languages;
        for (const text::Paragraph& paragraph : part_.paragraphs) {
            text::FunctionWordCount count;
            count.add(part_, first_token(part_, paragraph), end_token(part_, paragraph));
            languages.push_back(count.evidence());
            all_.add(count);
        }
        mail_.language = all_.evidence().language;
        mail_.foreign = all_.evidence().foreign;
        judged_in_.clear();
        for (const text::LanguageEvidence& evidence : languages) {
            judged_in_.push_back(judged_in(evidence, mail_, otherwise_));
        }
        mail_.judged_in.insert(mail_.judged_in.end(), judged_in_.begin(), judged_in_.end());
    }

    void find_rules() {
        find_rules(part_, judged_in_, [this](const rules::CompiledRules& compiled) {
            switch (compiled.occasion) {
            case rules::Occasion::every_mail:
                return true;
            case rules::Occasion::conversation:
                return purpose_.in_thread || purpose_.keep_spared;
            case rules::Occasion::answered_mail:
                return purpose_.answered || purpose_.keep_spared;
            case rules::Occasion::tone_found:
                break;
            }
            return false;
        });
    }

    /// Asks the rules that wait for others to match.
    void find_rules_of_modality() {
        if (purpose_.keep_spared || std::any_of(mail_.found.begin(), mail_.found.end(), [](const FoundRule& found) {
                return found.rule().subject == rules::Subject::tone;
            })) {
            find_rules(mail_.text, mail_.judged_in, [](const rules::CompiledRules& compiled) {
                return compiled.occasion == rules::Occasion::tone_found;
            });
        }
    }

    template <typename Asked>
    void find_rules(const text::TokenizedText& text, const std::vector<std::optional<Language>>& languages,
                    Asked asked) {
        const auto& paragraphs = text.paragraphs;
        for (std::size_t index = 0; index < paragraphs.size();) {
            const std::optional<Language> language = languages[index];
            const std::uint32_t first_sentence = paragraphs[index].first_sentence;
            std::uint32_t end_sentence = paragraphs[index].end_sentence;
            // Paragraphs of one language in a row are matched in one go.
            for (++index; index < paragraphs.size() && languages[index] == language; ++index) {
                end_sentence = paragraphs[index].end_sentence;
            }
            if (language) {
                for (const rules::CompiledRules& compiled : rule_book_.rules(*language)) {
                    if (asked(compiled)) {
                        find_rules(compiled, text, first_sentence, end_sentence);
                    }
                }
            }
        }
    }

    void find_rules(const rules::CompiledRules& compiled, const text::TokenizedText& text, std::uint32_t first_sentence,
                    std::uint32_t end_sentence) {
        std::vector<rules::TakenBack> taken_back;
        for (const rules::Match& match : rules::find_matches(compiled, text, first_sentence, end_sentence,
                                                             purpose_.keep_spared ? &taken_back : nullptr)) {
            if (!compiled.is_off(match.rule)) {
                mail_.found.push_back({&compiled, in_mail(match, text)});
            }
        }
        for (const auto& [match, by_context] : taken_back) {
            if (!compiled.is_off(match.rule)) {
                mail_.spared.push_back({{&compiled, in_mail(match, text)}, by_context});
            }
        }
    }

    /// A match of the part, or of the mail itself, as one of the mail.
    rules::Match in_mail(rules::Match match, const text::TokenizedText& text) const {
        if (&text == &part_) {
            const auto tokens_before = static_cast<std::uint32_t>(mail_.text.tokens.size());
            match.sentence += static_cast<std::uint32_t>(mail_.text.sentences.size());
            match.first_token += tokens_before;
            match.end_token += tokens_before;
        }
        return match;
    }

    std::optional<Language> otherwise_;
    const rules::RuleBook& rule_book_;
    Purpose purpose_;
    MailReading mail_;
    text::FunctionWordCount all_;
    text::TokenizedText part_;
    std::vector<std::optional<Language>> judged_in_; ///< by paragraph of the part
};

} // namespace

MailReading read_own_words(std::u16string_view body, std::size_t subject_length,
                           const std::vector<mail::Segment>& segments, std::optional<Language> otherwise,
                           const rules::RuleBook& rule_book, Purpose purpose) {
    MailReader reader(otherwise, rule_book, purpose);
    OwnWords own(body, segments);
    for (std::size_t start = 0; start < body.size();) {
        const std::size_t end = end_of_part(body, start);
        text::TokenizedText part =
            text::tokenize(own.part(start, end), subject_length - std::min(start, subject_length));
        part.starts_mail = start == 0;
        part.ends_mail = end == body.size();
        reader.read(std::move(part), start);
        if (start == 0 && end < body.size()) {
            reader.reserve(body.size() / end + 1);
        }
        start = end;
    }
    return reader.take();
}

} // namespace offhook::reading
