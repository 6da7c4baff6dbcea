// SPDX-License-Identifier: MPL-2.0
#include "audit/audit_sentences.hpp"

#include "audit/time.hpp"
#include "sentences/audit.hpp"
#include "sentences/dates.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace offhook::audit {

namespace {

namespace texts = sentences::audit;
using sentences::number_text;

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

} // namespace

std::string day_text(Language language, Time time) {
    return time == 0 ? std::string(texts::no_date(language)) : sentences::date_text(language, day_of(time));
}

std::string days_text(Language language, Time first, Time last) {
    const std::string start = day_text(language, first);
    const std::string end = day_text(language, last);
    return first == 0 || start == end ? end : start + " – " + end;
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
        text += index == 0 ? "" : last ? texts::last_and(language) : std::string_view(", ");
        text += person_text(thread.with[index]);
    }
    const std::size_t more = thread.others - named;
    if (more == 1) {
        text += texts::and_one_other(language);
    } else if (more > 1) {
        text += texts::and_others(language, more);
    }
    return text;
}

std::string subject_text(Language language, const Thread& thread) {
    const std::string subject = on_one_line(thread.subject);
    return subject.empty() ? std::string(texts::no_subject(language)) : subject;
}

std::string long_thread_reason(Language language, const Thread& thread) {
    const auto days = day_of(thread.last);
    const auto first = day_of(thread.first);
    const auto count = (std::chrono::sys_days(days) - std::chrono::sys_days(first)).count();
    const int changes = thread.turns - 1;
    if (thread.first == 0 || count < 1) {
        return texts::thread_was_long(language, thread.mails, changes);
    }
    return count == 1 ? texts::thread_was_long_on_two_days(language, thread.mails, changes)
                      : texts::thread_was_long_within_days(language, thread.mails, changes, count);
}

std::string result_sentence(Language language, const Report& report) {
    if (report.mails == 0) {
        return std::string(texts::no_mails(language));
    }
    if (report.conversations == 0) {
        return std::string(texts::no_conversations(language));
    }
    const auto conversations = static_cast<std::uint64_t>(report.conversations);
    if (report.calls == 0) {
        return texts::no_calls(language, conversations);
    }
    const std::string all = number_text(language, conversations);
    return report.calls == 1
               ? texts::one_call(language, all)
               : texts::calls(language, number_text(language, static_cast<std::uint64_t>(report.calls)), all);
}

std::vector<std::string> notes(Language language, const Report& report) {
    std::vector<std::string> left_out;
    std::vector<std::string> notes;
    const auto add = [&](std::vector<std::string>& to, const sentences::CountedSentence& sentence, int count) {
        if (count > 0) {
            to.push_back(sentence(language, static_cast<std::uint64_t>(count)));
        }
    };
    add(left_out, texts::list_posts, report.list_posts);
    add(left_out, texts::automatic_mails, report.automatic);
    add(left_out, texts::copies, report.duplicates);
    add(left_out, texts::deleted_mails, report.deleted);
    if (!left_out.empty()) {
        notes.push_back(texts::left_out(language, fmt::format("{}", fmt::join(left_out, ", "))));
    }
    add(notes, texts::unreadable_mails, report.unreadable);
    add(notes, texts::moved_mails, report.changed);
    add(notes, texts::unread_files, report.unread_files);
    return notes;
}

std::vector<std::string> method_sentences(Language language, const Options& options) {
    return {std::string(texts::what_counts(language)), texts::what_writing_time_is(language, options.typing_speed)};
}

} // namespace offhook::audit
