// SPDX-License-Identifier: MPL-2.0
#include "terminal/audit_text.hpp"

#include "advice/kind_label.hpp"
#include "audit/audit_sentences.hpp"
#include "sentences/audit.hpp"
#include "sentences/command_line/audit.hpp"
#include "sentences/dates.hpp"
#include "sentences/numbers.hpp"
#include "terminal/language_of_user.hpp"
#include "terminal/line_width.hpp"

#include <fmt/color.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace offhook::program {

namespace {

namespace texts = sentences::audit_command;
using sentences::number_text;

constexpr std::size_t longest_bar = 30;
const std::string indented(5, ' '); // below a thread's number

fmt::text_style style(fmt::text_style wanted) {
    return shows_colour() ? wanted : fmt::text_style();
}

const fmt::text_style bold = fmt::emphasis::bold;
const fmt::text_style faint = fmt::emphasis::faint;

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

    std::string number(int value) const { return number_text(language_, static_cast<std::uint64_t>(value)); }

    std::string duration(std::uint64_t keystrokes) const {
        return sentences::duration_text(language_, audit::minutes_of(keystrokes, options_.typing_speed));
    }

    void summary() {
        if (report_.calls > 0) {
            line({}, for_person(texts::time_spent, duration(report_.own_keystrokes), number(report_.call_mails),
                                duration(report_.other_keystrokes)));
        }
        const auto& mails_read =
            report_.me_from == audit::OwnAddressSource::guessed ? texts::mails_read_with_guess : texts::mails_read;
        line(faint, for_person(mails_read, number(report_.mails), fmt::format("{}", fmt::join(report_.me, ", "))));
    }

    void worst_threads() {
        if (report_.worst.empty()) {
            return;
        }
        heading(for_person(sentences::audit::worst_first));
        int rank = 0;
        for (const audit::Thread& thread : report_.worst) {
            text_ += fmt::format("\n{:>3}. {}\n", ++rank,
                                 fmt::format(style(bold), "{}", audit::subject_text(language_, thread)));
            line(faint, indented + for_person(texts::thread, audit::people_text(language_, thread),
                                              audit::days_text(language_, thread.first, thread.last), thread.mails,
                                              thread.turns, duration(thread.own_keystrokes),
                                              duration(thread.other_keystrokes)));
            for (const advice::Warning& warning : thread.warnings) {
                warning_line(warning);
            }
            if (thread.linked_by_subject) {
                line(faint, indented + std::string(for_person(sentences::audit::linked_by_subject)));
            }
        }
        const auto more = static_cast<std::size_t>(report_.calls) - report_.worst.size();
        if (more > 0) {
            text_ += '\n';
            line(faint, indented + for_person(texts::more_threads, number_text(language_, more)));
        }
    }

    void warning_line(const advice::Warning& warning) {
        const std::string label = fmt::format("{}{}:", indented, advice::label_of_kind(warning.kind, language_));
        const auto colour = warning.severity >= 3 ? fmt::terminal_color::red : fmt::terminal_color::yellow;
        const std::string lines = wrapped(fmt::format("{} {}", label, warning.reason), indented.size());
        text_ += fmt::format(style(fmt::fg(colour) | fmt::emphasis::bold), "{}", label);
        text_ += lines.substr(label.size()) + '\n';
    }

    void turns() {
        if (report_.conversations == 0) {
            return;
        }
        heading(for_person(texts::by_turns));
        const auto most =
            std::max_element(report_.by_turns.begin(), report_.by_turns.end(), [](const auto& a, const auto& b) {
                return a.conversations < b.conversations;
            })->conversations;
        for (std::size_t index = 0; index < report_.by_turns.size(); ++index) {
            const auto& [conversations, calls] = report_.by_turns[index];
            const auto blocks = [&](int count) {
                return static_cast<std::size_t>(std::ceil(static_cast<double>(count) * longest_bar / most));
            };
            text_ +=
                fmt::format("{:>5}  {:>6} ", audit::turns_text(index, report_.by_turns.size()), number(conversations));
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
        heading(for_person(sentences::audit::many_mails));
        for (const audit::Contact& contact : report_.contacts) {
            const std::string name = audit::person_text(contact.person);
            text_ += fmt::format("  {}", name);
            if (name != contact.person.address) {
                text_ += fmt::format(style(faint), " <{}>", contact.person.address);
            }
            text_ += ": " +
                     for_person(texts::mails_with_contact, number(contact.sent), number(contact.received),
                                audit::days_text(language_, contact.first, contact.last)) +
                     '\n';
        }
        const auto more = static_cast<std::size_t>(report_.many_mails_contacts) - report_.contacts.size();
        if (more > 0) {
            line(faint, "  " + for_person(texts::more_contacts, number_text(language_, more)));
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
