// SPDX-License-Identifier: MPL-2.0
#include "judgement/kinds/repeated_question.hpp"

#include "sentences/advice.hpp"
#include "sentences/numbers.hpp"
#include "text/folding.hpp"
#include "text/language/function_words.hpp"
#include "text/language/language.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

namespace offhook::advice {

namespace {

// Two words are in many questions of one thread.
constexpr std::size_t least_shared_words = 3;

// "Once more: …" says itself that the question is the same.
constexpr std::size_t least_shared_words_when_said = 2;

// Inflected forms of a word mostly share so many letters.
constexpr std::size_t longest_stem = 6;

constexpr std::size_t most_questions = 50; // of a mail

struct Question {
    std::set<std::u16string_view> words; ///< that carry the matter, cut to their stems
    bool again = false;                  ///< says that it was asked before
    Span span;
    std::u16string_view paragraph; ///< folded
};

/// "liefern" and "geliefert" are one matter.
std::u16string_view stem(std::u16string_view word) {
    if (word.size() > longest_stem && word.starts_with(u"ge")) {
        word.remove_prefix(2);
    }
    return word.substr(0, longest_stem);
}

/// Whether a word says, alone or with the one before it, that something is asked again: "nochmals", "once more".
bool asks_again(const text::TokenizedText& text, std::uint32_t index) {
    const text::Token& token = text.tokens[index];
    const std::u16string_view word = text.folded_form(token);
    if (text::find_function_word(token.hash).asks_again) {
        return true;
    }
    if (index == 0) {
        return false;
    }
    std::u16string both(text.folded_form(text.tokens[index - 1]));
    both += u' ';
    both += word;
    return text::find_function_word(text::hash_of(both)).asks_again;
}

std::u16string_view folded_paragraph(const text::TokenizedText& text, const text::Paragraph& paragraph) {
    const text::Token& first = text.tokens[text.sentences[paragraph.first_sentence].first_token];
    const text::Token& last = text.tokens[text.sentences[paragraph.end_sentence - 1].end_token - 1];
    return std::u16string_view(text.folded)
        .substr(first.folded_start, last.folded_start + last.folded_length - first.folded_start);
}

Question read_question(const text::TokenizedText& text, const text::Sentence& sentence) {
    Question question;
    question.span = {text.tokens[sentence.first_token].start, text.tokens[sentence.end_token - 1].end};
    question.paragraph = folded_paragraph(text, text.paragraphs[sentence.paragraph]);
    for (std::uint32_t index = sentence.first_token; index < sentence.end_token; ++index) {
        const text::Token& token = text.tokens[index];
        const std::u16string_view word = text.folded_form(token);
        if (token.quoted) {
            continue;
        }
        if (token.kind == text::TokenKind::number) {
            question.words.insert(word);
        } else if (token.kind == text::TokenKind::word) {
            const bool of_asking = asks_again(text, index);
            question.again = question.again || of_asking;
            if (!of_asking && !text::find_function_word(token.hash).is_courtesy && word.size() > 2 &&
                !text::is_function_word(token)) {
                question.words.insert(stem(word));
            }
        }
    }
    return question;
}

std::vector<Question> questions_of(const reading::MailReading& mail) {
    std::vector<Question> questions;
    for (const text::Sentence& sentence : mail.text.sentences) {
        if (!sentence.question || questions.size() == most_questions) {
            continue;
        }
        Question question = read_question(mail.text, sentence);
        if (question.words.size() >= least_shared_words_when_said) {
            questions.push_back(std::move(question));
        }
    }
    return questions;
}

bool is_same(const Question& earlier, const Question& later) {
    std::vector<std::u16string_view> shared;
    std::set_intersection(earlier.words.begin(), earlier.words.end(), later.words.begin(), later.words.end(),
                          std::back_inserter(shared));
    const std::size_t fewer = std::min(earlier.words.size(), later.words.size());
    const std::size_t more = std::max(earlier.words.size(), later.words.size());
    if (earlier.paragraph == later.paragraph) {
        return false; // a footer, or a mail that was sent twice
    }
    if (later.again) {
        return shared.size() >= least_shared_words_when_said && 3 * shared.size() >= 2 * fewer;
    }
    // A word of its own in each of them makes two matters of it: "the invoice for March", "the invoice for April".
    return shared.size() >= least_shared_words && shared.size() == fewer && 2 * shared.size() >= more;
}

/// The question of `mails[index]` that its side has asked before; how often, with this one.
struct Repeated {
    const Question* question = nullptr;
    int times = 0;
};

} // namespace

bool asks_question(const reading::MailReading& mail) {
    return !questions_of(mail).empty();
}

std::optional<Warning> warn_of_repeated_question(const std::vector<reading::ConversationMail>& mails, Language locale) {
    if (mails.size() < 2) {
        return std::nullopt;
    }
    std::vector<std::vector<Question>> questions;
    for (const reading::ConversationMail& mail : mails) {
        questions.push_back(mail.origin == mail::Origin::person ? questions_of(mail.reading) : std::vector<Question>());
    }
    const std::size_t draft = mails.size() - 1;
    Repeated repeated;
    std::optional<Span> span;
    // Only what is asked now matters: in the draft, and in the mail that it answers.
    for (std::size_t now = draft - 1; now <= draft; ++now) {
        for (const Question& question : questions[now]) {
            int times = 1;
            bool answered = false;
            for (std::size_t index = now; index-- > 0;) {
                if (mails[index].own != mails[now].own) {
                    answered = answered || mails[index].origin == mail::Origin::person;
                } else if (answered &&
                           std::any_of(questions[index].begin(), questions[index].end(),
                                       [&](const Question& earlier) { return is_same(earlier, question); })) {
                    ++times;
                    answered = false;
                }
            }
            if (times > 1 && times >= repeated.times) {
                repeated = {&question, times};
                span = now == draft ? std::optional(question.span) : span;
            }
        }
    }
    if (repeated.question == nullptr) {
        return std::nullopt;
    }
    const bool more_than_once = repeated.times > 2;
    Warning warning{Kind::misunderstanding, more_than_once ? 3 : 2, "question-repeated", {}, {}};
    warning.reason =
        more_than_once ? sentences::advice::question_repeated_often(locale, sentences::ordinal(locale, repeated.times))
                       : std::string(sentences::advice::question_repeated(locale));
    if (span) {
        warning.spans.push_back(*span);
    }
    return warning;
}

} // namespace offhook::advice
