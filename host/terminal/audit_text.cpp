// SPDX-License-Identifier: MPL-2.0
#include "terminal/audit_text.hpp"

#include "advice/kind_label.hpp"
#include "audit/audit_sentences.hpp"
#include "terminal/language_of_user.hpp"
#include "terminal/line_width.hpp"

#include <fmt/color.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace offhook::program {

namespace {

using audit::number_text;

constexpr std::size_t longest_bar = 30;

fmt::text_style style(fmt::text_style wanted) {
    return shows_colour() ? wanted : fmt::text_style();
}

const fmt::text_style bold = fmt::emphasis::bold;
const fmt::text_style faint = fmt::emphasis::faint;

template <typename... Values>
std::string filled(std::string_view english, std::string_view german, const Values&... values) {
    return fmt::format(fmt::runtime(for_person(english, german)), values...);
}

class Text {
public:
    Text(const audit::Report& report, const audit::Options& options)
        : report_(report), options_(options), language_(options.locale) {}

    std::string write() {
        line(bold, audit::result_sentence(language_, report_));
        if (report_.mails > 0) {
            summary();
            worst_threads();
            turns();
            contacts();
        }
        for (const std::string& note : audit::notes(language_, report_)) {
            line(faint, note);
        }
        if (report_.calls > 0) {
            for (const std::string& sentence : audit::method_sentences(language_, options_)) {
                line(faint, sentence);
            }
        }
        return std::move(text_);
    }

private:
    void line(fmt::text_style wanted, std::string_view words) {
        const std::size_t indent = std::min(words.find_first_not_of(' '), words.size());
        text_ += fmt::format(style(wanted), "{}", wrapped(words, indent));
        text_ += '\n';
    }

    void heading(std::string_view words) {
        text_ += '\n';
        line(bold, words);
    }

    std::string duration(std::uint64_t keystrokes) const {
        return audit::duration_text(language_, audit::minutes_of(keystrokes, options_.typing_speed));
    }

    void summary() {
        if (report_.calls > 0) {
            line({}, filled("You spent {} writing the {} mails in them, the others {}.",
                            "Das Schreiben der {1} Mails darin hat Sie {0} gekostet, die anderen {2}.",
                            duration(report_.own_keystrokes),
                            number_text(language_, static_cast<std::uint64_t>(report_.call_mails)),
                            duration(report_.other_keystrokes)));
        }
        line(faint,
             filled("{} mails read; yours are those from {}{}.", "{} Mails gelesen; Ihre sind die von {}{}.",
                    number_text(language_, static_cast<std::uint64_t>(report_.mails)), fmt::join(report_.me, ", "),
                    report_.me_from == audit::OwnAddressSource::guessed
                        ? for_person(" (guessed; --me names others)", " (erraten; --me nennt andere)")
                        : std::string_view()));
    }

    void worst_threads() {
        if (report_.worst.empty()) {
            return;
        }
        heading(for_person("Worst first", "Die schlimmsten zuerst"));
        int rank = 0;
        for (const audit::Thread& thread : report_.worst) {
            text_ += fmt::format("\n{:>3}. {}\n", ++rank,
                                 fmt::format(style(bold), "{}", audit::subject_text(language_, thread)));
            line(faint, filled("     {} · {} · {} mails in {} turns · {} of yours, {} of others",
                               "     {} · {} · {} Mails in {} Zügen · {} von Ihnen, {} von anderen",
                               audit::people_text(language_, thread),
                               audit::days_text(language_, thread.first, thread.last), thread.mails, thread.turns,
                               duration(thread.own_keystrokes), duration(thread.other_keystrokes)));
            for (const advice::Warning& warning : thread.warnings) {
                warning_line(warning);
            }
            if (thread.linked_by_subject) {
                line(faint,
                     for_person("     Held together by its subject in part; some mails may not belong to it.",
                                "     Teils nur am Betreff erkannt; einzelne Mails gehören vielleicht nicht dazu."));
            }
        }
        const auto more = static_cast<std::size_t>(report_.calls) - report_.worst.size();
        if (more > 0) {
            text_ += '\n';
            line(faint, filled("     and {} more; --limit shows them", "     und {} weitere; --limit zeigt sie",
                               number_text(language_, more)));
        }
    }

    void warning_line(const advice::Warning& warning) {
        constexpr std::size_t indent = 5;
        const std::string label =
            fmt::format("{}{}:", std::string(indent, ' '), advice::label_of_kind(warning.kind, language_));
        const auto colour = warning.severity >= 3 ? fmt::terminal_color::red : fmt::terminal_color::yellow;
        const std::string lines = wrapped(fmt::format("{} {}", label, warning.reason), indent);
        text_ += fmt::format(style(fmt::fg(colour) | fmt::emphasis::bold), "{}", label);
        text_ += lines.substr(label.size()) + '\n';
    }

    void turns() {
        if (report_.conversations == 0) {
            return;
        }
        heading(for_person("Threads by turns (█ should have been a call)",
                           "Mailwechsel nach Zahl der Züge (█ hätte ein Anruf sein sollen)"));
        const auto most =
            std::max_element(report_.by_turns.begin(), report_.by_turns.end(), [](const auto& a, const auto& b) {
                return a.conversations < b.conversations;
            })->conversations;
        for (std::size_t index = 0; index < report_.by_turns.size(); ++index) {
            const auto& [conversations, calls] = report_.by_turns[index];
            const auto blocks = [&](int count) {
                return static_cast<std::size_t>(std::ceil(static_cast<double>(count) * longest_bar / most));
            };
            text_ += fmt::format("{:>5}  {:>6} ", audit::turns_text(index, report_.by_turns.size()),
                                 number_text(language_, static_cast<std::uint64_t>(conversations)));
            const std::size_t whole = blocks(conversations);
            const std::size_t filled_blocks = std::min(blocks(calls), whole);
            for (std::size_t block = 0; block < whole; ++block) {
                text_ += block < filled_blocks ? "█" : "░";
            }
            text_ += '\n';
        }
    }

    void contacts() {
        if (report_.contacts.empty()) {
            return;
        }
        heading(for_person("Many mails both ways: have you ever spoken?",
                           "Viele Mails hin und her: Haben Sie je gesprochen?"));
        for (const audit::Contact& contact : report_.contacts) {
            const std::string name = audit::person_text(contact.person);
            text_ += fmt::format("  {}", name);
            if (name != contact.person.address) {
                text_ += fmt::format(style(faint), " <{}>", contact.person.address);
            }
            text_ += filled(": {} sent, {} received, {}\n", ": {} gesendet, {} bekommen, {}\n",
                            number_text(language_, static_cast<std::uint64_t>(contact.sent)),
                            number_text(language_, static_cast<std::uint64_t>(contact.received)),
                            audit::days_text(language_, contact.first, contact.last));
        }
        const auto more = static_cast<std::size_t>(report_.many_mails_contacts) - report_.contacts.size();
        if (more > 0) {
            line(faint, filled("  and {} more", "  und {} weitere", number_text(language_, more)));
        }
        text_ += '\n';
    }

    const audit::Report& report_;
    const audit::Options& options_;
    Language language_;
    std::string text_;
};

} // namespace

std::string audit_text(const audit::Report& report, const audit::Options& options) {
    return Text(report, options).write();
}

} // namespace offhook::program
