// SPDX-License-Identifier: MPL-2.0
#include "advice/kind_label.hpp"
#include "audit/audit.hpp"
#include "audit/audit_sentences.hpp"
#include "audit/page/chart.hpp"
#include "audit/page/markup.hpp"
#include "audit/page/style.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace offhook::audit {

namespace {

constexpr std::size_t months_labelled_at_most = 12;
constexpr int strong = 3;

class Page {
public:
    Page(const Report& report, const Options& options, const std::string& path)
        : report_(report), options_(options), path_(path), language_(options.locale) {}

    std::string write() const {
        const std::string title = escaped(tell("What should have been a call", "Was ein Anruf hätte sein sollen"));
        std::string page = fmt::format(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"referrer\" content=\"no-referrer\">\n<title>{} – Offhook</title>\n<style>{}</style>\n"
            "</head>\n<body>\n<main>\n",
            tag_of_language(language_), title, page_style);
        page += header();
        if (report_.mails > 0) {
            page += figures() + places() + threads() + pictures();
        }
        return page + footer() + "</main>\n</body>\n</html>\n";
    }

private:
    std::string_view tell(std::string_view english, std::string_view german) const {
        return in_language(language_, english, german);
    }

    std::string number(int value) const { return number_text(language_, static_cast<std::uint64_t>(value)); }

    std::string duration(std::uint64_t keystrokes) const {
        return duration_text(language_, minutes_of(keystrokes, options_.typing_speed));
    }

    std::string header() const {
        std::string about = escaped(path_);
        if (!report_.me.empty()) {
            about += fmt::format(" · {} {}{}", tell("your mails are those from", "Ihre Mails sind die von"),
                                 escaped(fmt::format("{}", fmt::join(report_.me, ", "))),
                                 report_.me_from == OwnAddressSource::guessed ? tell(" (guessed)", " (erraten)") : "");
        }
        if (options_.since) {
            about += fmt::format(" · {} {}", tell("since", "seit"), day_text(language_, *options_.since));
        }
        return fmt::format("<header><h1>{}</h1>\n<p class=\"soft\">{}</p></header>\n",
                           escaped(result_sentence(language_, report_)), about);
    }

    std::string figure(std::string_view value, std::string_view name, std::string_view style = "") const {
        return fmt::format("<div{}><dt>{}</dt><dd>{}</dd></div>\n", style, escaped(name), escaped(value));
    }

    std::string figures() const {
        std::string markup = "<dl class=\"figures\">\n";
        markup +=
            figure(number(report_.calls), tell("threads that should have been a call", "Mailwechsel, besser ein Anruf"),
                   report_.calls > 0 ? " class=\"call\"" : "");
        markup += figure(number(report_.call_mails), tell("mails in them", "Mails darin"));
        markup +=
            figure(duration(report_.own_keystrokes), tell("you spent writing them", "haben Sie daran geschrieben"));
        markup += figure(duration(report_.other_keystrokes), tell("the others spent", "haben die anderen geschrieben"));
        return markup + "</dl>\n";
    }

    /// What stands further down.
    std::string places() const {
        if (report_.worst.empty()) {
            return {};
        }
        return fmt::format("<nav aria-label=\"{}\"><a href=\"#worst\">{}</a> <a href=\"#pictures\">{}</a></nav>\n",
                           tell("On this page", "Auf dieser Seite"), tell("Worst first", "Die schlimmsten zuerst"),
                           tell("In pictures", "In Bildern"));
    }

    std::string thread(const Thread& thread) const {
        std::string markup =
            fmt::format("<li><h3><bdi>{}</bdi></h3>\n<p class=\"soft\"><bdi>{}</bdi> · {}<br>{}</p>\n<ul>",
                        escaped(subject_text(language_, thread)), escaped(people_text(language_, thread)),
                        days_text(language_, thread.first, thread.last),
                        fmt::format(fmt::runtime(tell("{} mails in {} turns · you wrote for {}, others for {}",
                                                      "{} Mails in {} Zügen · Sie schrieben {}, andere {}")),
                                    number(thread.mails), number(thread.turns), duration(thread.own_keystrokes),
                                    duration(thread.other_keystrokes)));
        for (const advice::Warning& warning : thread.warnings) {
            markup += fmt::format("<li><span class=\"kind{}\">{}:</span> {}</li>\n",
                                  warning.severity >= strong ? " strong" : "",
                                  advice::label_of_kind(warning.kind, language_), escaped(warning.reason));
        }
        markup += "</ul>";
        if (thread.linked_by_subject) {
            markup += fmt::format("<p class=\"soft\">{}</p>",
                                  tell("Held together by its subject in part; some mails may not belong to it.",
                                       "Teils nur am Betreff erkannt; einzelne Mails gehören vielleicht nicht dazu."));
        }
        return markup + "</li>\n";
    }

    std::string threads() const {
        if (report_.worst.empty()) {
            return {};
        }
        std::string markup = fmt::format("<h2 id=\"worst\">{}</h2>\n<ol class=\"threads\">\n",
                                         tell("Worst first", "Die schlimmsten zuerst"));
        for (const Thread& one : report_.worst) {
            markup += thread(one);
        }
        markup += "</ol>\n";
        if (const auto more = report_.calls - static_cast<int>(report_.worst.size()); more > 0) {
            markup += fmt::format("<p class=\"soft\">{}</p>\n",
                                  fmt::format(fmt::runtime(tell("and {} more", "und {} weitere")), number(more)));
        }
        return markup;
    }

    std::string pictures() const {
        std::string markup = fmt::format("<h2 id=\"pictures\">{}</h2>\n", tell("In pictures", "In Bildern"));
        if (report_.conversations > 0) {
            markup += turns_chart();
        }
        if (!report_.by_month.empty()) {
            markup += mails_chart() + calls_chart();
        }
        if (!report_.contacts.empty()) {
            markup += contacts_chart();
        }
        return markup;
    }

    std::string turns_chart() const {
        Chart chart;
        chart.id = "turns";
        chart.title = tell("Threads by turns", "Mailwechsel nach Zahl der Züge");
        chart.description = fmt::format(
            fmt::runtime(
                tell("How many of the {} threads with mails both ways had two, three and more turns, and how many of "
                     "them should have been a call: {}.",
                     "Wie viele der {} Mailwechsel zwei, drei und mehr Züge hatten und wie viele davon ein Anruf "
                     "hätten sein sollen: {}.")),
            number(report_.conversations), number(report_.calls));
        chart.label_name = tell("Turns", "Züge");
        chart.series = {{"call", std::string(tell("should have been a call", "hätte ein Anruf sein sollen"))},
                        {"calm", std::string(tell("fine by mail", "per Mail richtig"))}};
        for (std::size_t index = 0; index < report_.by_turns.size(); ++index) {
            const auto& [conversations, calls] = report_.by_turns[index];
            const std::string label = turns_text(index, report_.by_turns.size());
            chart.bars.push_back({label,
                                  fmt::format(fmt::runtime(tell("{} turns", "{} Züge")), label),
                                  {calls, conversations - calls},
                                  true});
        }
        return column_chart(chart, language_);
    }

    /// A chart of all months, of which as many are labelled as there is room for.
    template <typename Values>
    std::string months_chart(Chart chart, Values values) const {
        chart.label_name = tell("Month", "Monat");
        const std::size_t count = report_.by_month.size();
        const std::size_t apart = (count + months_labelled_at_most - 1) / months_labelled_at_most;
        for (std::size_t index = 0; index < count; ++index) {
            const Month& month = report_.by_month[index];
            const std::string label = month_text(language_, month.year, month.month);
            chart.bars.push_back({fmt::format("{:02}/{:02}", month.month, month.year % 100), label, values(month),
                                  (count - 1 - index) % apart == 0});
        }
        return column_chart(chart, language_);
    }

    std::string mails_chart() const {
        Chart chart;
        chart.id = "mails";
        chart.title = tell("Mails by month", "Mails nach Monaten");
        chart.description = tell("How many mails were sent and received in each month.",
                                 "Wie viele Mails in jedem Monat gesendet und empfangen wurden.");
        chart.series = {{"sent", std::string(tell("sent", "gesendet"))},
                        {"received", std::string(tell("received", "empfangen"))}};
        return months_chart(std::move(chart), [](const Month& month) {
            return std::vector<int>{month.sent, month.received};
        });
    }

    std::string calls_chart() const {
        Chart chart;
        chart.id = "calls";
        chart.title = tell("Threads that should have been a call, by the month in which they ended",
                           "Mailwechsel, die ein Anruf hätten sein sollen, nach dem Monat, in dem sie endeten");
        chart.description =
            tell("How many such threads ended in each month.", "Wie viele solcher Mailwechsel in jedem Monat endeten.");
        chart.series = {{"call", std::string(tell("should have been a call", "hätte ein Anruf sein sollen"))}};
        return months_chart(std::move(chart), [](const Month& month) { return std::vector<int>{month.calls}; });
    }

    std::string contacts_chart() const {
        Chart chart;
        chart.id = "contacts";
        chart.title =
            tell("Many mails both ways: have you ever spoken?", "Viele Mails hin und her: Haben Sie je gesprochen?");
        chart.description = fmt::format(
            fmt::runtime(
                tell("The contacts with the most mails both ways, of {} with at least five from either side.",
                     "Die Kontakte mit den meisten Mails hin und her, von {} mit mindestens fünf von jeder Seite.")),
            number(report_.many_mails_contacts));
        chart.label_name = tell("Contact", "Kontakt");
        chart.series = {{"sent", std::string(tell("sent", "gesendet"))},
                        {"received", std::string(tell("received", "empfangen"))}};
        for (const Contact& contact : report_.contacts) {
            const std::string name = person_text(contact.person);
            chart.bars.push_back(
                {name,
                 name == contact.person.address ? name : fmt::format("{} <{}>", name, contact.person.address),
                 {contact.sent, contact.received},
                 true});
        }
        return row_chart(chart, language_);
    }

    std::string footer() const {
        std::string markup = "<footer>\n";
        markup += fmt::format(
            "<p>{}</p>\n",
            fmt::format(fmt::runtime(tell("{} mails read, {} threads with mails both ways, {} of them judged.",
                                          "{} Mails gelesen, {} Mailwechsel, {} davon beurteilt.")),
                        number(report_.mails), number(report_.conversations), number(report_.judged)));
        for (const auto& sentences : {notes(language_, report_), method_sentences(language_, options_)}) {
            for (const std::string& sentence : sentences) {
                markup += fmt::format("<p>{}</p>\n", escaped(sentence));
            }
        }
        markup += fmt::format(
            "<p>{}</p>\n",
            tell("Made by Offhook on this computer. This page holds subjects, names and addresses; nothing of "
                 "it was sent anywhere.",
                 "Von Offhook auf diesem Rechner erstellt. Diese Seite enthält Betreffe, Namen und "
                 "Adressen; nichts davon wurde irgendwohin gesendet."));
        return markup + "</footer>\n";
    }

    const Report& report_;
    const Options& options_;
    const std::string& path_;
    Language language_;
};

} // namespace

std::string write_page(const Report& report, const Options& options, const std::string& path) {
    return Page(report, options, path).write();
}

} // namespace offhook::audit
