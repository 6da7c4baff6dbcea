// SPDX-License-Identifier: MPL-2.0
#include "advice/kind_label.hpp"
#include "audit/audit.hpp"
#include "audit/audit_sentences.hpp"
#include "audit/page/chart.hpp"
#include "audit/page/markup.hpp"
#include "audit/page/style.hpp"
#include "sentences/audit.hpp"
#include "sentences/audit_page.hpp"
#include "sentences/dates.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace offhook::audit {

namespace {

namespace texts = sentences::audit_page;

constexpr std::size_t months_labelled_at_most = 12;
constexpr int strong = 3;

class Page {
    /// A sentence in the page's language.
    template <typename... Arguments, typename... Values>
    auto tell(const sentences::Sentence<Arguments...>& sentence, const Values&... values) const {
        return sentence(language_, values...);
    }

public:
    Page(const Report& report, const Options& options, const std::string& path)
        : report_(report), options_(options), path_(path), language_(options.locale) {}

    std::string write() const {
        const std::string title = escaped(tell(texts::title));
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
    std::string number(int value) const { return sentences::number_text(language_, static_cast<std::uint64_t>(value)); }

    std::string duration(std::uint64_t keystrokes) const {
        return sentences::duration_text(language_, minutes_of(keystrokes, options_.typing_speed));
    }

    std::string header() const {
        std::string about = escaped(path_);
        if (!report_.me.empty()) {
            const std::string addresses = escaped(fmt::format("{}", fmt::join(report_.me, ", ")));
            about +=
                " · " + (report_.me_from == OwnAddressSource::guessed ? tell(texts::your_mails_are_guessed, addresses)
                                                                      : tell(texts::your_mails_are_from, addresses));
        }
        if (options_.since) {
            about += " · " + tell(texts::since, day_text(language_, *options_.since));
        }
        return fmt::format("<header><h1>{}</h1>\n<p class=\"soft\">{}</p></header>\n",
                           escaped(result_sentence(language_, report_)), about);
    }

    std::string figure(std::string_view value, std::string_view name, std::string_view style = "") const {
        return fmt::format("<div{}><dt>{}</dt><dd>{}</dd></div>\n", style, escaped(name), escaped(value));
    }

    std::string figures() const {
        std::string markup = "<dl class=\"figures\">\n";
        markup += figure(number(report_.calls), tell(texts::threads_that_should_have_been_a_call),
                         report_.calls > 0 ? " class=\"call\"" : "");
        markup += figure(number(report_.call_mails), tell(texts::mails_in_them));
        markup += figure(duration(report_.own_keystrokes), tell(texts::you_spent));
        markup += figure(duration(report_.other_keystrokes), tell(texts::others_spent));
        return markup + "</dl>\n";
    }

    /// What stands further down.
    std::string places() const {
        if (report_.worst.empty()) {
            return {};
        }
        return fmt::format("<nav aria-label=\"{}\"><a href=\"#worst\">{}</a> <a href=\"#pictures\">{}</a></nav>\n",
                           tell(texts::on_this_page), tell(sentences::audit::worst_first), tell(texts::in_pictures));
    }

    std::string thread(const Thread& thread) const {
        std::string markup =
            fmt::format("<li><h3><bdi>{}</bdi></h3>\n<p class=\"soft\"><bdi>{}</bdi> · {}<br>{}</p>\n<ul>",
                        escaped(subject_text(language_, thread)), escaped(people_text(language_, thread)),
                        days_text(language_, thread.first, thread.last),
                        tell(texts::thread, number(thread.mails), number(thread.turns), duration(thread.own_keystrokes),
                             duration(thread.other_keystrokes)));
        for (const advice::Warning& warning : thread.warnings) {
            markup += fmt::format("<li><span class=\"kind{}\">{}:</span> {}</li>\n",
                                  warning.severity >= strong ? " strong" : "",
                                  advice::label_of_kind(warning.kind, language_), escaped(warning.reason));
        }
        markup += "</ul>";
        if (thread.linked_by_subject) {
            markup += fmt::format("<p class=\"soft\">{}</p>", tell(sentences::audit::linked_by_subject));
        }
        return markup + "</li>\n";
    }

    std::string threads() const {
        if (report_.worst.empty()) {
            return {};
        }
        std::string markup =
            fmt::format("<h2 id=\"worst\">{}</h2>\n<ol class=\"threads\">\n", tell(sentences::audit::worst_first));
        for (const Thread& one : report_.worst) {
            markup += thread(one);
        }
        markup += "</ol>\n";
        if (const auto more = report_.calls - static_cast<int>(report_.worst.size()); more > 0) {
            markup += fmt::format("<p class=\"soft\">{}</p>\n", tell(texts::and_more, number(more)));
        }
        return markup;
    }

    std::string pictures() const {
        std::string markup = fmt::format("<h2 id=\"pictures\">{}</h2>\n", tell(texts::in_pictures));
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
        chart.title = tell(texts::by_turns);
        chart.description = tell(texts::by_turns_described, number(report_.conversations), number(report_.calls));
        chart.label_name = tell(texts::turns);
        chart.series = {{"call", std::string(tell(texts::should_have_been_a_call))},
                        {"calm", std::string(tell(texts::fine_by_mail))}};
        for (std::size_t index = 0; index < report_.by_turns.size(); ++index) {
            const auto& [conversations, calls] = report_.by_turns[index];
            const std::string label = turns_text(index, report_.by_turns.size());
            chart.bars.push_back({label, tell(texts::so_many_turns, label), {calls, conversations - calls}, true});
        }
        return column_chart(chart, language_);
    }

    /// A chart of all months, of which as many are labelled as there is room for.
    template <typename Values>
    std::string months_chart(Chart chart, Values values) const {
        chart.label_name = tell(texts::month);
        const std::size_t count = report_.by_month.size();
        const std::size_t apart = (count + months_labelled_at_most - 1) / months_labelled_at_most;
        for (std::size_t index = 0; index < count; ++index) {
            const Month& month = report_.by_month[index];
            const std::string label = sentences::month_text(language_, month.year, month.month);
            chart.bars.push_back({fmt::format("{:02}/{:02}", month.month, month.year % 100), label, values(month),
                                  (count - 1 - index) % apart == 0});
        }
        return column_chart(chart, language_);
    }

    std::string mails_chart() const {
        Chart chart;
        chart.id = "mails";
        chart.title = tell(texts::mails_by_month);
        chart.description = tell(texts::mails_by_month_described);
        chart.series = {{"sent", std::string(tell(texts::sent))}, {"received", std::string(tell(texts::received))}};
        return months_chart(std::move(chart), [](const Month& month) {
            return std::vector<int>{month.sent, month.received};
        });
    }

    std::string calls_chart() const {
        Chart chart;
        chart.id = "calls";
        chart.title = tell(texts::calls_by_month);
        chart.description = tell(texts::calls_by_month_described);
        chart.series = {{"call", std::string(tell(texts::should_have_been_a_call))}};
        return months_chart(std::move(chart), [](const Month& month) { return std::vector<int>{month.calls}; });
    }

    std::string contacts_chart() const {
        Chart chart;
        chart.id = "contacts";
        chart.title = tell(sentences::audit::many_mails);
        chart.description = tell(texts::contacts_described, number(report_.many_mails_contacts));
        chart.label_name = tell(texts::contact);
        chart.series = {{"sent", std::string(tell(texts::sent))}, {"received", std::string(tell(texts::received))}};
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
        markup += fmt::format("<p>{}</p>\n", tell(texts::what_was_read, number(report_.mails),
                                                  number(report_.conversations), number(report_.judged)));
        for (const auto& sentences : {notes(language_, report_), method_sentences(language_, options_)}) {
            for (const std::string& sentence : sentences) {
                markup += fmt::format("<p>{}</p>\n", escaped(sentence));
            }
        }
        markup += fmt::format("<p>{}</p>\n", tell(texts::made_on_this_computer));
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
