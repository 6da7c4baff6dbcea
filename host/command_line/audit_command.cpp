// SPDX-License-Identifier: MPL-2.0
#include "command_line/audit_command.hpp"

#include "audit/audit.hpp"
#include "audit/time.hpp"
#include "base/private_file.hpp"
#include "calendar/moment.hpp"
#include "command_line/inputs/mail_reader.hpp"
#include "command_line/inputs/own_rules.hpp"
#include "sentences/command_line/audit.hpp"
#include "terminal/audit_text.hpp"
#include "terminal/language_of_user.hpp"
#include "terminal/progress_bar.hpp"

#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>

#include <cstdio>

namespace offhook::program {

namespace {

namespace texts = sentences::audit_command;

template <typename... Arguments, typename... Values>
int tell(const std::string& path, const sentences::Sentence<Arguments...>& sentence, const Values&... values) {
    fmt::print(stderr, "{}: {}\n", path, for_person(sentence, values...));
    return bad_input;
}

int tell_absence(const std::string& path, const mailboxes::NoMailStore& none) {
    switch (none.absence) {
    case mailboxes::Absence::missing:
        return tell(path, texts::path_missing);
    case mailboxes::Absence::unreadable:
        return tell(path, texts::path_unreadable, none.detail);
    case mailboxes::Absence::no_mailbox:
        break;
    }
    return tell(path, texts::no_mails_there);
}

int write_results(const audit::Report& report, const audit::Options& options, const mailboxes::MailStore& mailbox,
                  const std::string& path, const AuditOutput& output) {
    if (!output.page.empty()) {
        if (const auto cause = write_private_file(output.page, audit::write_page(report, options, path))) {
            return tell(output.page, texts::page_not_written, *cause);
        }
    }
    if (output.format == Format::json) {
        fmt::print("{}\n", audit::write_json(report, options, mailbox));
        return done;
    }
    fmt::print("{}", audit_text(report, options));
    if (!output.page.empty()) {
        fmt::print("\n{}\n", for_person(texts::page_written, output.page));
    }
    return done;
}

} // namespace

int audit_command(const std::string& path, audit::Options options, const std::string& since,
                  const AuditOutput& output) {
    if (!since.empty()) {
        const auto first_day = calendar::read_date_time(since + "T00:00:00Z");
        if (!first_day) {
            fmt::print(stderr, "--since: {}\n", for_person(texts::day_unreadable));
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
            return tell(path, texts::own_address_unknown);
        }
        return write_results(std::get<audit::Report>(audited), options, mailbox, path, output);
    } catch (const SQLite::Exception& failure) {
        return tell(path, texts::index_not_written, failure.what());
    }
}

} // namespace offhook::program
