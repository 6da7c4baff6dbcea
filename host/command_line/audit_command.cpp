// SPDX-License-Identifier: MPL-2.0
#include "command_line/audit_command.hpp"

#include "audit/audit.hpp"
#include "audit/time.hpp"
#include "base/private_file.hpp"
#include "calendar/moment.hpp"
#include "command_line/inputs/mail_reader.hpp"
#include "command_line/inputs/own_rules.hpp"
#include "terminal/audit_text.hpp"
#include "terminal/language_of_user.hpp"
#include "terminal/progress_bar.hpp"

#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>

#include <cstdio>

namespace offhook::program {

namespace {

int tell(const std::string& path, std::string_view english, std::string_view german) {
    fmt::print(stderr, "{}: {}\n", path, for_person(english, german));
    return bad_input;
}

int tell_absence(const std::string& path, const mailboxes::NoMailStore& none) {
    switch (none.absence) {
    case mailboxes::Absence::missing:
        return tell(path, "there is no such file or folder; please check the path",
                    "so eine Datei oder so einen Ordner gibt es nicht; bitte prüfen Sie den Pfad");
    case mailboxes::Absence::unreadable:
        return tell(path, fmt::format("can't be read ({}); please check who may read it", none.detail),
                    fmt::format("nicht lesbar ({}); bitte prüfen Sie, wer es lesen darf", none.detail));
    case mailboxes::Absence::no_mailbox:
        break;
    }
    return tell(
        path, "holds no mails; name an mbox file, a Thunderbird profile, a maildir, or a folder of .eml files",
        "enthält keine Mails; nennen Sie eine mbox-Datei, ein Thunderbird-Profil, ein Maildir oder einen Ordner "
        "mit .eml-Dateien");
}

int write_results(const audit::Report& report, const audit::Options& options, const mailboxes::MailStore& mailbox,
                  const std::string& path, const AuditOutput& output) {
    if (!output.page.empty()) {
        if (const auto cause = write_private_file(output.page, audit::write_page(report, options, path))) {
            return tell(output.page, fmt::format("can't be written ({}); please name another file", *cause),
                        fmt::format("nicht zu schreiben ({}); bitte nennen Sie eine andere Datei", *cause));
        }
    }
    if (output.format == Format::json) {
        fmt::print("{}\n", audit::write_json(report, options, mailbox));
        return done;
    }
    fmt::print("{}", audit_text(report, options));
    if (!output.page.empty()) {
        fmt::print("\n{}\n", for_person(fmt::format("The page with pictures: {}", output.page),
                                        fmt::format("Die Seite mit Bildern: {}", output.page)));
    }
    return done;
}

} // namespace

int audit_command(const std::string& path, audit::Options options, const std::string& since,
                  const AuditOutput& output) {
    if (!since.empty()) {
        const auto first_day = calendar::read_date_time(since + "T00:00:00Z");
        if (!first_day) {
            fmt::print(stderr, "--since: {}\n",
                       for_person("a day is written like 2026-01-31", "ein Tag schreibt sich so: 2026-01-31"));
            return wrong_use;
        }
        options.since = first_day->time.time_since_epoch().count();
    }
    options.locale = person_language();
    const auto found = mailboxes::find_mail_store(path);
    if (const auto* const none = std::get_if<mailboxes::NoMailStore>(&found)) {
        return tell_absence(path, *none);
    }
    const auto& mailbox = std::get<mailboxes::MailStore>(found);
    const rules::RuleBook rule_book = own_rules_with_problems_told();
    try {
        ProgressBar bar;
        const auto audited = audit::audit(
            mailbox, options, rule_book, read_mail_file,
            [&](audit::Step step, std::uint64_t so_far, std::uint64_t total) { bar.show(step, so_far, total); });
        bar.remove();
        if (std::holds_alternative<audit::NoReport>(audited)) {
            return tell(path, "it can't be told which address is yours; name it with --me you@example.org",
                        "welche Adresse Ihre ist, lässt sich nicht erkennen; nennen Sie sie mit --me sie@example.org");
        }
        return write_results(std::get<audit::Report>(audited), options, mailbox, path, output);
    } catch (const SQLite::Exception& failure) {
        return tell(
            path,
            fmt::format(
                "the temporary index can't be written ({}); make room in /var/tmp or set TMPDIR to another folder",
                failure.what()),
            fmt::format("das vorübergehende Verzeichnis ist nicht zu schreiben ({}); schaffen Sie Platz in /var/tmp "
                        "oder setzen Sie TMPDIR auf einen anderen Ordner",
                        failure.what()));
    }
}

} // namespace offhook::program
