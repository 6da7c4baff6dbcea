// SPDX-License-Identifier: MPL-2.0
#include "audit/audit_sentences.hpp"

#include "audit/time.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace offhook::audit {

namespace {

constexpr double minutes_in_hour = 60;
constexpr double hours_told_without_minutes = 10;

constexpr std::array<std::string_view, 12> english_months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 12> german_months = {"Jan.", "Feb.", "März",  "Apr.", "Mai",  "Juni",
                                                            "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."};

/// Control characters, which a terminal would obey, and those that turn the direction of text, become blanks.
std::string on_one_line(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const std::string_view rest = text.substr(at);
        const bool c1 = byte == 0xC2 && rest.size() > 1 && static_cast<unsigned char>(rest[1]) < 0xA0;
        const bool direction =
            (rest.starts_with("\xE2\x80") && rest.size() > 2 && static_cast<unsigned char>(rest[2]) >= 0xA8 &&
             static_cast<unsigned char>(rest[2]) <= 0xAE) ||
            (rest.starts_with("\xE2\x81") && rest.size() > 2 && static_cast<unsigned char>(rest[2]) >= 0xA6 &&
             static_cast<unsigned char>(rest[2]) <= 0xA9);
        if (byte < 0x20 || byte == 0x7F || c1 || direction) {
            plain += plain.empty() || plain.back() == ' ' ? "" : " ";
            at += c1 ? 1 : direction ? 2 : 0;
        } else {
            plain.push_back(text[at]);
        }
    }
    while (plain.ends_with(' ')) {
        plain.pop_back();
    }
    return plain;
}

std::string counted(Language language, int number, std::string_view english_one, std::string_view english_many,
                    std::string_view german_one, std::string_view german_many) {
    return fmt::format("{} {}", number_text(language, static_cast<std::uint64_t>(number)),
                       number == 1 ? in_language(language, english_one, german_one)
                                   : in_language(language, english_many, german_many));
}

} // namespace

std::string number_text(Language language, std::uint64_t number) {
    const std::string digits = std::to_string(number);
    std::string text;
    for (std::size_t at = 0; at < digits.size(); ++at) {
        if (at > 0 && (digits.size() - at) % 3 == 0) {
            text += in_language(language, ",", ".");
        }
        text.push_back(digits[at]);
    }
    return text;
}

std::string day_text(Language language, Time time) {
    if (time == 0) {
        return std::string(in_language(language, "no date", "ohne Datum"));
    }
    const auto day = day_of(time);
    const auto number = static_cast<unsigned>(day.day());
    const auto month = static_cast<unsigned>(day.month());
    const int year = static_cast<int>(day.year());
    return language == Language::german ? fmt::format("{}.{}.{}", number, month, year)
                                        : fmt::format("{} {} {}", number, english_months.at(month - 1), year);
}

std::string days_text(Language language, Time first, Time last) {
    const std::string start = day_text(language, first);
    const std::string end = day_text(language, last);
    return first == 0 || start == end ? end : start + " – " + end;
}

std::string month_text(Language language, int year, int month) {
    const auto index = static_cast<std::size_t>(month - 1);
    return fmt::format("{} {}", in_language(language, english_months.at(index), german_months.at(index)), year);
}

std::string duration_text(Language language, double minutes) {
    if (minutes < minutes_in_hour) {
        return fmt::format("{} min", std::lround(std::ceil(minutes)));
    }
    const double hours = minutes / minutes_in_hour;
    if (hours >= hours_told_without_minutes) {
        return fmt::format("{} h", number_text(language, static_cast<std::uint64_t>(std::llround(hours))));
    }
    const long whole = std::lround(minutes);
    return fmt::format("{} h {:02} min", whole / 60, whole % 60);
}

std::string turns_text(std::size_t index, std::size_t rows) {
    return fmt::format("{}{}", index + 2, index + 1 == rows ? "+" : "");
}

std::string person_text(const Person& person) {
    const std::string name = on_one_line(person.name);
    return name.empty() || name == person.address ? on_one_line(person.address) : name;
}

std::string people_text(Language language, const Thread& thread) {
    constexpr std::size_t most_named = 3;
    std::string text;
    const std::size_t named = std::min(thread.with.size(), most_named);
    for (std::size_t index = 0; index < named; ++index) {
        const bool last = index + 1 == named && thread.others == named;
        text += index == 0 ? "" : last ? in_language(language, " and ", " und ") : std::string_view(", ");
        text += person_text(thread.with[index]);
    }
    const std::size_t more = thread.others - named;
    if (more == 1) {
        text += in_language(language, " and one other", " und noch jemand");
    } else if (more > 1) {
        text += fmt::format(fmt::runtime(in_language(language, " and {} others", " und {} weitere")), more);
    }
    return text;
}

std::string subject_text(Language language, const Thread& thread) {
    const std::string subject = on_one_line(thread.subject);
    return subject.empty() ? std::string(in_language(language, "(no subject)", "(ohne Betreff)")) : subject;
}

std::string long_thread_reason(Language language, const Thread& thread) {
    const auto days = day_of(thread.last);
    const auto first = day_of(thread.first);
    const auto count = (std::chrono::sys_days(days) - std::chrono::sys_days(first)).count();
    const int changes = thread.turns - 1;
    if (thread.first == 0 || count < 1) {
        return fmt::format(fmt::runtime(in_language(language, "{} mails, and the matter changed hands {} times.",
                                                    "{} Mails, und die Sache wechselte {}-mal die Seite.")),
                           thread.mails, changes);
    }
    return fmt::format(
        fmt::runtime(count == 1 ? in_language(language, "{} mails in two days; the matter changed hands {} times.",
                                              "{} Mails an zwei Tagen; die Sache wechselte {}-mal die Seite.")
                                : in_language(language, "{} mails; the matter changed hands {} times within {} days.",
                                              "{} Mails; die Sache wechselte {}-mal in {} Tagen die Seite.")),
        thread.mails, changes, count);
}

std::string result_sentence(Language language, const Report& report) {
    if (report.mails == 0) {
        return std::string(in_language(language, "There are no mails in it that could be judged.",
                                       "Darin sind keine Mails, die sich beurteilen ließen."));
    }
    if (report.conversations == 0) {
        return std::string(in_language(language, "There is no thread in it in which both you and somebody else wrote.",
                                       "Darin ist kein Mailwechsel, in dem Sie und jemand anders geschrieben haben."));
    }
    if (report.calls == 0) {
        return fmt::format(
            fmt::runtime(in_language(
                language, "Nothing should have been a call: {} with mails both ways, and none got stuck.",
                "Nichts davon hätte ein Anruf sein sollen: {} mit Mails hin und her, keiner steckte fest.")),
            counted(language, report.conversations, "thread", "threads", "Mailwechsel", "Mailwechsel"));
    }
    const std::string of = number_text(language, static_cast<std::uint64_t>(report.conversations));
    if (report.calls == 1) {
        return fmt::format(fmt::runtime(in_language(language, "One of {} threads should have been a call.",
                                                    "Einer von {} Mailwechseln hätte ein Anruf sein sollen.")),
                           of);
    }
    return fmt::format(fmt::runtime(in_language(language, "{} of {} threads should have been a call.",
                                                "{} von {} Mailwechseln hätten ein Anruf sein sollen.")),
                       number_text(language, static_cast<std::uint64_t>(report.calls)), of);
}

std::vector<std::string> notes(Language language, const Report& report) {
    std::vector<std::string> sentences;
    std::vector<std::string> left_out;
    const auto add = [&](int count, std::string_view english_one, std::string_view english_many,
                         std::string_view german_one, std::string_view german_many) {
        if (count > 0) {
            left_out.push_back(counted(language, count, english_one, english_many, german_one, german_many));
        }
    };
    add(report.list_posts, "list post or newsletter", "list posts and newsletters", "Listenbeitrag oder Newsletter",
        "Listenbeiträge und Newsletter");
    add(report.automatic, "automatic mail", "automatic mails", "automatische Mail", "automatische Mails");
    add(report.duplicates, "copy of a mail", "copies of mails", "Kopie einer Mail", "Kopien von Mails");
    add(report.deleted, "deleted mail", "deleted mails", "gelöschte Mail", "gelöschte Mails");
    if (!left_out.empty()) {
        sentences.push_back(fmt::format(fmt::runtime(in_language(language, "Left out: {}.", "Nicht mitgezählt: {}.")),
                                        fmt::join(left_out, ", ")));
    }
    if (report.unreadable > 0) {
        sentences.push_back(counted(language, report.unreadable, "mail could not be read and was skipped.",
                                    "mails could not be read and were skipped.",
                                    "Mail war nicht lesbar und wurde übergangen.",
                                    "Mails waren nicht lesbar und wurden übergangen."));
    }
    if (report.changed > 0) {
        sentences.push_back(
            counted(language, report.changed, "mail was moved meanwhile. Close Thunderbird and run the audit again.",
                    "mails were moved meanwhile. Close Thunderbird and run the audit again.",
                    "Mail wurde währenddessen verschoben. Bitte Thunderbird schließen und neu starten.",
                    "Mails wurden währenddessen verschoben. Bitte Thunderbird schließen und neu starten."));
    }
    if (report.unread_files > 0) {
        sentences.push_back(counted(language, report.unread_files, "file or folder could not be read.",
                                    "files or folders could not be read.", "Datei oder Ordner war nicht lesbar.",
                                    "Dateien oder Ordner waren nicht lesbar."));
    }
    return sentences;
}

std::vector<std::string> method_sentences(Language language, const Options& options) {
    return {std::string(in_language(
                language,
                "A thread should have been a call where Offhook would have said so while one of your mails in "
                "it was written. Threads with a single answer are not judged.",
                "Ein Mailwechsel hätte ein Anruf sein sollen, wo Offhook das beim Schreiben einer Ihrer Mails "
                "gesagt hätte. Was mit einer einzigen Antwort erledigt war, wird nicht beurteilt.")),
            fmt::format(
                fmt::runtime(in_language(
                    language,
                    "Writing time is the time to type the own words at {} words a minute (a word is five keystrokes); "
                    "thinking and reading come on top.",
                    "Schreibzeit ist die Zeit, die eigenen Worte mit {} Wörtern pro Minute zu tippen (ein Wort sind "
                    "fünf Anschläge); Nachdenken und Lesen kommen hinzu.")),
                options.typing_speed)};
}

} // namespace offhook::audit
