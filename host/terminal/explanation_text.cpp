// SPDX-License-Identifier: MPL-2.0
#include "terminal/explanation_text.hpp"

#include "base/unicode.hpp"
#include "mail/body/body.hpp"
#include "sentences/command_line/judgement.hpp"
#include "terminal/language_of_user.hpp"
#include "terminal/names_for_people.hpp"
#include "terminal/printable.hpp"

#include <fmt/color.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <iterator>
#include <utility>

namespace offhook::program {

namespace {

using namespace advice;
namespace texts = sentences::judgement;
using Rules = std::vector<ExplainedRule>;

std::string in_quotes(std::string_view words) {
    return for_person(texts::in_quotes, words);
}

std::string bold(std::string_view text) {
    return fmt::format(shows_colour() ? fmt::text_style(fmt::emphasis::bold) : fmt::text_style(), "{}", text);
}

/// "+7", "−2" or "0".
std::string signed_number(int number) {
    return number < 0 ? fmt::format("−{}", -number) : number > 0 ? fmt::format("+{}", number) : "0";
}

std::string name_of_rule(const ExplainedRule& rule) {
    return rule.pack + "/" + rule.rule;
}

/// "7 + 1 − 2": terms that are 0 are left out, but for the first.
std::string sum_of(int first, std::initializer_list<std::pair<int, std::string_view>> terms) {
    std::string sum = fmt::format("{}", first);
    for (const auto& [number, name] : terms) {
        if (number != 0) {
            sum += fmt::format(" {} {} {}", number < 0 ? "−" : "+", std::abs(number), name);
        }
    }
    return sum;
}

class ExplanationWriter {
public:
    explicit ExplanationWriter(const Explanation& explanation) : explanation_(explanation) {}

    std::string write(const std::string& file, const std::string& subject) {
        line("{}", bold(file + ": " + printable(to_utf16(subject))));
        line("  {}", sentence_for_person(explanation_.judgement.advice));
        for (const Warning& warning : explanation_.judgement.warnings) {
            line("  {}: {} ({})", name_for_person(warning.kind), name_of_severity_for_person(warning.severity),
                 warning.rule);
        }
        for (const ExplainedMail& mail : explanation_.mails) {
            add_mail(mail);
        }
        line("");
        line("{}", for_person(texts::what_sums_mean, thresholds[0], thresholds[1], thresholds[2], most_modality));
        return std::move(text_);
    }

private:
    template <typename... Arguments>
    void line(fmt::format_string<const Arguments&...> form, const Arguments&... arguments) {
        fmt::format_to(std::back_inserter(text_), form, arguments...);
        text_ += '\n';
    }

    void add_mail(const ExplainedMail& mail) {
        line("");
        line("{}{}", bold(name_of_role(mail.place)), mail.from.empty() ? "" : ": " + mail.from);
        const auto lines = [&mail](mail::Part part) { return mail.lines.at(static_cast<std::size_t>(part)); };
        line("  {}", for_person(texts::lines, lines(mail::Part::own), lines(mail::Part::attribution),
                                lines(mail::Part::quote), lines(mail::Part::signature)));
        add_languages(mail);
        width_ = 0;
        for (const ExplainedSubject& subject : mail.subjects) {
            for (const ExplainedSentence& sentence : subject.sentences) {
                widen(sentence.rules);
                widen(sentence.modality);
            }
            widen(subject.modality);
            widen(subject.relief);
        }
        for (const ExplainedSubject& subject : mail.subjects) {
            add_subject(subject);
        }
        add_not_weighed(mail.not_weighed);
        add_taken_back(mail.taken_back);
    }

    static std::string_view name_of_role(MailRole place) {
        switch (place) {
        case MailRole::draft:
            return for_person(texts::draft);
        case MailRole::answered_mail:
            return for_person(texts::answered_mail);
        case MailRole::thread:
            break;
        }
        return for_person(texts::earlier_mail);
    }

    /// Paragraphs of one language in a row are told as one.
    void add_languages(const ExplainedMail& mail) {
        std::string languages;
        const auto& paragraphs = mail.paragraphs;
        for (auto first = paragraphs.begin(); first != paragraphs.end();) {
            const auto end = std::find_if(first, paragraphs.end(), [first](const ExplainedParagraph& paragraph) {
                return paragraph.language != first->language;
            });
            const std::size_t last_line = std::prev(end)->last_line;
            languages += fmt::format("{}{} {}", languages.empty() ? "" : ", ",
                                     name_of_language_for_person(first->language), first->first_line);
            languages += last_line == first->first_line ? "" : fmt::format("–{}", last_line);
            first = end;
        }
        if (!languages.empty()) {
            line("  {}", for_person(texts::languages, languages));
        }
    }

    void widen(const Rules& rules) {
        for (const ExplainedRule& rule : rules) {
            width_ = std::max(width_, name_of_rule(rule).size());
        }
    }

    void add_rules(const Rules& rules) {
        for (const ExplainedRule& rule : rules) {
            const bool again = rule.counted != rule.weight;
            line("      {:>3}  {:<{}}  {}{}", signed_number(rule.counted), name_of_rule(rule), width_,
                 in_quotes(rule.words),
                 again ? "  " + for_person(texts::counts_no_more, signed_number(rule.weight)) : "");
            line("           {}", rule.frame);
        }
    }

    void add_subject(const ExplainedSubject& subject) {
        line("");
        if (subject.severity) {
            line("  {}: {}, {}", bold(rules::name_of_subject(subject.subject)), subject.sum,
                 name_of_severity_for_person(*subject.severity));
        } else {
            line("  {}: {}", bold(rules::name_of_subject(subject.subject)), for_person(texts::adds_to_finding_a_date));
        }
        for (const ExplainedSentence& sentence : subject.sentences) {
            const std::string sum =
                sentence.modality.empty()
                    ? fmt::format("{}", sentence.sum)
                    : fmt::format("{} = {} {} {}", sentence.sum, sentence.rules_sum,
                                  sentence.modality_sum < 0 ? "−" : "+", std::abs(sentence.modality_sum));
            line("    {}  {}", sum, in_quotes(sentence.text));
            add_rules(sentence.rules);
            add_rules(sentence.modality);
        }
        if (!subject.modality.empty()) {
            line("    {}  {}", signed_number(subject.modality_sum), for_person(texts::for_whole_mail));
            add_rules(subject.modality);
        }
        if (!subject.relief.empty()) {
            line("    {}  {}", signed_number(subject.relief_sum), for_person(texts::for_what_speaks_against_it));
            add_rules(subject.relief);
        }
        if (subject.severity) {
            const std::string terms =
                sum_of(subject.worst, {{subject.others, for_person(texts::of_other_sentences)},
                                       {subject.modality_sum, for_person(texts::of_whole_mail)},
                                       {subject.relief_sum, for_person(texts::of_what_speaks_against_it)},
                                       {subject.length, for_person(texts::of_length)}});
            line("    {}", for_person(texts::sum, subject.sum, terms));
        }
    }

    void add_not_weighed(const Rules& rules) {
        if (rules.empty()) {
            return;
        }
        line("");
        line("  {}", for_person(texts::not_weighed));
        width_ = 0;
        widen(rules);
        for (const ExplainedRule& rule : rules) {
            line("      {:>3}  {:<{}}  {}", signed_number(rule.weight), name_of_rule(rule), width_,
                 in_quotes(rule.words));
        }
    }

    void add_taken_back(const std::vector<TakenBackRule>& rules) {
        if (rules.empty()) {
            return;
        }
        line("");
        line("  {}", for_person(texts::taken_back));
        width_ = 0;
        for (const TakenBackRule& taken_back : rules) {
            widen({taken_back.rule});
        }
        for (const auto& [rule, by_context] : rules) {
            line("      {:>3}  {:<{}}  {}  ({})", signed_number(rule.weight), name_of_rule(rule), width_,
                 in_quotes(rule.words), for_person(by_context ? texts::by_context : texts::by_unless));
        }
    }

    const Explanation& explanation_;
    std::string text_;
    std::size_t width_ = 0; ///< of the longest rule's name
};

} // namespace

std::string explanation_text(const std::string& file, const std::string& subject, const Explanation& explanation) {
    return ExplanationWriter(explanation).write(file, subject);
}

} // namespace offhook::program
