// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/numbers.hpp"

/// What an audit says on the terminal and on its page. Numbers and durations are arguments as numbers.hpp and dates.hpp
/// write them, unless they are small.
namespace offhook::sentences::audit {

// The result, told first.

inline constexpr Sentence<> no_mails = {
    .english = "There are no mails in it that could be judged.",
    .german = "Darin sind keine Mails, die sich beurteilen ließen.",
};
inline constexpr Sentence<> no_conversations = {
    .english = "There is no thread in it in which both you and somebody else wrote.",
    .german = "Darin ist kein Mailwechsel, in dem Sie und jemand anders geschrieben haben.",
};
/// Argument: conversations.
inline constexpr CountedSentence no_calls = {
    .one = {.english = "Nothing should have been a call: {} thread with mails both ways, and none got stuck.",
            .german = "Nichts davon hätte ein Anruf sein sollen: {} Mailwechsel mit Mails hin und her, keiner steckte "
                      "fest."},
    .many = {.english = "Nothing should have been a call: {} threads with mails both ways, and none got stuck.",
             .german = "Nichts davon hätte ein Anruf sein sollen: {} Mailwechsel mit Mails hin und her, keiner steckte "
                       "fest."},
};
/// Argument: all conversations.
inline constexpr Sentence<std::string_view> one_call = {
    .english = "One of {} threads should have been a call.",
    .german = "Einer von {} Mailwechseln hätte ein Anruf sein sollen.",
};
/// Arguments: those that should have been a call, all conversations.
inline constexpr Sentence<std::string_view, std::string_view> calls = {
    .english = "{} of {} threads should have been a call.",
    .german = "{} von {} Mailwechseln hätten ein Anruf sein sollen.",
};

// One thread.

inline constexpr Sentence<> no_subject = {
    .english = "(no subject)",
    .german = "(ohne Betreff)",
};
inline constexpr Sentence<> no_date = {
    .english = "no date",
    .german = "ohne Datum",
};
/// Between the last two people of a list.
inline constexpr Sentence<> last_and = {
    .english = " and ",
    .german = " und ",
};
inline constexpr Sentence<> and_one_other = {
    .english = " and one other",
    .german = " und noch jemand",
};
inline constexpr Sentence<std::size_t> and_others = {
    .english = " and {} others",
    .german = " und {} weitere",
};
/// Arguments: mails, changes of hands.
inline constexpr Sentence<int, int> thread_was_long = {
    .english = "{} mails, and the matter changed hands {} times.",
    .german = "{} Mails, und die Sache wechselte {}-mal die Seite.",
};
inline constexpr Sentence<int, int> thread_was_long_on_two_days = {
    .english = "{} mails in two days; the matter changed hands {} times.",
    .german = "{} Mails an zwei Tagen; die Sache wechselte {}-mal die Seite.",
};
/// Arguments: the same, and days.
inline constexpr Sentence<int, int, std::int64_t> thread_was_long_within_days = {
    .english = "{} mails; the matter changed hands {} times within {} days.",
    .german = "{} Mails; die Sache wechselte {}-mal in {} Tagen die Seite.",
};
inline constexpr Sentence<> linked_by_subject = {
    .english = "Held together by its subject in part; some mails may not belong to it.",
    .german = "Teils nur am Betreff erkannt; einzelne Mails gehören vielleicht nicht dazu.",
};

// Headings of both.

inline constexpr Sentence<> worst_first = {
    .english = "Worst first",
    .german = "Die schlimmsten zuerst",
};
inline constexpr Sentence<> many_mails = {
    .english = "Many mails both ways: have you ever spoken?",
    .german = "Viele Mails hin und her: Haben Sie je gesprochen?",
};

// What was left out or could not be read.

/// Argument: the following, with commas.
inline constexpr Sentence<std::string_view> left_out = {
    .english = "Left out: {}.",
    .german = "Nicht mitgezählt: {}.",
};
inline constexpr CountedSentence list_posts = {
    .one = {"{} list post or newsletter", "{} Listenbeitrag oder Newsletter"},
    .many = {"{} list posts and newsletters", "{} Listenbeiträge und Newsletter"},
};
inline constexpr CountedSentence automatic_mails = {
    .one = {"{} automatic mail", "{} automatische Mail"},
    .many = {"{} automatic mails", "{} automatische Mails"},
};
inline constexpr CountedSentence copies = {
    .one = {"{} copy of a mail", "{} Kopie einer Mail"},
    .many = {"{} copies of mails", "{} Kopien von Mails"},
};
inline constexpr CountedSentence deleted_mails = {
    .one = {"{} deleted mail", "{} gelöschte Mail"},
    .many = {"{} deleted mails", "{} gelöschte Mails"},
};
inline constexpr CountedSentence unreadable_mails = {
    .one = {"{} mail could not be read and was skipped.", "{} Mail war nicht lesbar und wurde übergangen."},
    .many = {"{} mails could not be read and were skipped.", "{} Mails waren nicht lesbar und wurden übergangen."},
};
inline constexpr CountedSentence moved_mails = {
    .one = {.english = "{} mail was moved meanwhile. Close Thunderbird and run the audit again.",
            .german = "{} Mail wurde währenddessen verschoben. Bitte Thunderbird schließen und neu starten."},
    .many = {.english = "{} mails were moved meanwhile. Close Thunderbird and run the audit again.",
             .german = "{} Mails wurden währenddessen verschoben. Bitte Thunderbird schließen und neu starten."},
};
inline constexpr CountedSentence unread_files = {
    .one = {"{} file or folder could not be read.", "{} Datei oder Ordner war nicht lesbar."},
    .many = {"{} files or folders could not be read.", "{} Dateien oder Ordner waren nicht lesbar."},
};

// How the figures are to be understood.

inline constexpr Sentence<> what_counts = {
    .english = "A thread should have been a call where Offhook would have said so while one of your mails in it was "
               "written. Threads with a single answer are not judged.",
    .german = "Ein Mailwechsel hätte ein Anruf sein sollen, wo Offhook das beim Schreiben einer Ihrer Mails gesagt "
              "hätte. Was mit einer einzigen Antwort erledigt war, wird nicht beurteilt.",
};
/// Argument: words a minute.
inline constexpr Sentence<int> what_writing_time_is = {
    .english = "Writing time is the time to type the own words at {} words a minute (a word is five keystrokes); "
               "thinking and reading come on top.",
    .german = "Schreibzeit ist die Zeit, die eigenen Worte mit {} Wörtern pro Minute zu tippen (ein Wort sind fünf "
              "Anschläge); Nachdenken und Lesen kommen hinzu.",
};

} // namespace offhook::sentences::audit
