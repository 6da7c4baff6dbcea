// SPDX-License-Identifier: MPL-2.0
#include "advice/explanation.hpp"

#include "assessment/assessment.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace offhook::advice {

namespace {

// Of a longer sentence the start tells enough.
constexpr std::size_t longest_excerpt = 400;

/// Words of a mail on one line, control characters made blanks.
std::string on_one_line(std::u16string_view words) {
    std::u16string line;
    for (const char16_t unit : words.substr(0, longest_excerpt)) {
        const bool blank = unit <= u' ' || (unit >= 0x7F && unit <= 0xA0);
        if (!blank) {
            line.push_back(unit);
        } else if (!line.empty() && line.back() != u' ') {
            line.push_back(u' ');
        }
    }
    if (words.size() > longest_excerpt) {
        line.push_back(u'…');
    }
    return to_utf8(line);
}

/// Explains one mail of a consideration.
class MailExplainer {
public:
    explicit MailExplainer(const reading::ConversationMail& mail) : mail_(mail) {}

    ExplainedMail explain(MailRole place, const std::deque<Weighing>& scores) {
        ExplainedMail explained;
        explained.place = place;
        explained.from = on_one_line(to_utf16(mail_.from->header_field()));
        for (const auto& [part, span] : mail_.body->segments()) {
            explained.lines.at(static_cast<std::size_t>(part)) += lines_in(span);
        }
        explained.language = mail_.reading.language;
        explained.foreign = mail_.reading.foreign;
        add_paragraphs(explained);
        for (const Weighing& weighing : scores) {
            if (weighing.mail == &mail_.reading) {
                add_subject(weighing, explained);
            }
        }
        for (const reading::FoundRule& found : mail_.reading.found) {
            if (!weighed_.contains(place_of(found))) {
                explained.not_weighed.push_back(explain_rule({found, 0}));
            }
        }
        add_taken_back(explained);
        return explained;
    }

private:
    using RulePlace = std::tuple<const rules::CompiledRule*, std::uint32_t, std::uint32_t>;

    static RulePlace place_of(const reading::FoundRule& found) {
        return {&found.rule(), found.match.first_token, found.match.end_token};
    }

    /// Those that matched nowhere in their sentence; of the variants of a pattern one is enough.
    void add_taken_back(ExplainedMail& explained) const {
        std::set<std::pair<const rules::CompiledRule*, std::uint32_t>> told;
        for (const reading::FoundRule& found : mail_.reading.found) {
            told.insert({&found.rule(), found.match.sentence});
        }
        for (const reading::SparedRule& spared : mail_.reading.spared) {
            if (told.insert({&spared.found.rule(), spared.found.match.sentence}).second) {
                explained.taken_back.push_back({explain_rule({spared.found, 0}), spared.by_context});
            }
        }
    }

    std::size_t line_of(std::size_t offset) const {
        const std::u16string& text = mail_.body->text();
        return static_cast<std::size_t>(
                   std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), u'\n')) +
               1;
    }

    std::size_t lines_in(const Span& span) const {
        return span.start == span.end ? 0 : line_of(span.end - 1) - line_of(span.start) + 1;
    }

    std::u16string_view words(std::uint32_t first_token, std::uint32_t end_token) const {
        const auto& tokens = mail_.reading.text.tokens;
        const std::uint32_t start = tokens[first_token].start;
        return std::u16string_view(mail_.body->text()).substr(start, tokens[end_token - 1].end - start);
    }

    void add_paragraphs(ExplainedMail& explained) const {
        const text::TokenizedText& text = mail_.reading.text;
        for (std::size_t index = 0; index < text.paragraphs.size(); ++index) {
            const text::Paragraph& paragraph = text.paragraphs[index];
            const std::uint32_t first = text.sentences[paragraph.first_sentence].first_token;
            const std::uint32_t end = text.sentences[paragraph.end_sentence - 1].end_token;
            explained.paragraphs.push_back({line_of(text.tokens[first].start), line_of(text.tokens[end - 1].start),
                                            mail_.reading.judged_in[index]});
        }
    }

    ExplainedRule explain_rule(const ScoredRule& weighed) const {
        const auto& [rules, match] = weighed.found;
        const rules::CompiledRule& rule = weighed.found.rule();
        return {rule.subject,
                std::string(rules->string(rule.pack)),
                std::string(rules->string(rule.id)),
                std::string(rules->string(rule.frame)),
                rule.weight,
                weighed.weight,
                on_one_line(words(match.first_token, match.end_token))};
    }

    ExplainedSentence explain_sentence(const SentenceScore& sentence, const SubjectScore& weight) const {
        const text::Sentence& place = mail_.reading.text.sentences[sentence.sentence];
        ExplainedSentence explained;
        explained.text = on_one_line(words(place.first_token, place.end_token));
        for (const ScoredRule& rule : weight.rules) {
            if (rule.found.match.sentence == sentence.sentence) {
                explained.rules.push_back(explain_rule(rule));
            }
        }
        for (const ScoredRule& rule : weight.modality) {
            if (rule.found.match.sentence == sentence.sentence && !rule.found.rule().whole_mail) {
                explained.modality.push_back(explain_rule(rule));
            }
        }
        explained.rules_sum = sentence.rules;
        explained.modality_sum = sentence.modality;
        explained.sum = sentence.sum;
        return explained;
    }

    void add_subject(const Weighing& weighing, ExplainedMail& mail) {
        const SubjectScore& weight = weighing.weight;
        for (const auto* const rules : {&weight.rules, &weight.modality, &weight.relief}) {
            for (const ScoredRule& rule : *rules) {
                weighed_.insert(place_of(rule.found));
            }
        }
        if (weight.rules.empty() && weight.relief.empty()) {
            return;
        }
        ExplainedSubject explained;
        explained.subject = weighing.subject;
        for (const SentenceScore& sentence : weight.sentences) {
            explained.sentences.push_back(explain_sentence(sentence, weight));
        }
        for (const ScoredRule& rule : weight.modality) {
            if (rule.found.rule().whole_mail) {
                explained.modality.push_back(explain_rule(rule));
            }
        }
        for (const ScoredRule& rule : weight.relief) {
            explained.relief.push_back(explain_rule(rule));
        }
        explained.worst = weight.worst;
        explained.others = weight.others;
        explained.modality_sum = weight.mail_modality;
        explained.relief_sum = weight.relief_sum;
        explained.length = weight.length;
        explained.sum = weight.sum;
        if (weighing.subject != rules::Subject::scheduling) {
            explained.severity = severity_of(weight.sum);
        }
        mail.subjects.push_back(std::move(explained));
    }

    const reading::ConversationMail& mail_;
    std::set<RulePlace> weighed_;
};

} // namespace

std::string_view name_of_role(MailRole place) {
    constexpr std::array<std::string_view, 3> names = {"draft", "answered-mail", "thread"};
    return names.at(static_cast<std::size_t>(place));
}

Explanation explain(const draft::Conversation& conversation, const rules::RuleBook& rule_book) {
    Assessment assessment = assess(conversation, rule_book, true);
    Explanation explanation;
    const reading::ConversationReading& reading = assessment.reading;
    for (const reading::ConversationMail& mail : reading.mails) {
        const MailRole place = &mail == &reading.draft()     ? MailRole::draft
                               : &mail == reading.answered() ? MailRole::answered_mail
                                                             : MailRole::thread;
        explanation.mails.push_back(MailExplainer(mail).explain(place, assessment.scores.all()));
    }
    explanation.judgement = judgement_of(std::move(assessment), conversation, {}, rule_book);
    return explanation;
}

} // namespace offhook::advice
