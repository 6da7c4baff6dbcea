// SPDX-License-Identifier: MPL-2.0
#include "command_line/audit_command.hpp"

#include "audit/audit.hpp"
#include "audit/time.hpp"
#include "base/private_file.hpp"
#include "calendar/moment.hpp"
#include "command_line/inputs/mail_reader.hpp"
#include "command_line/inputs/own_rules.hpp"
#include "command_line/inputs/refusal.hpp"
#include "sentences/causes.hpp"
#include "sentences/command_line/audit.hpp"
#include "terminal/audit_text.hpp"
#include "terminal/language_of_user.hpp"
#include "terminal/progress_bar.hpp"

#include <fmt/format.h>

namespace offhook::program {

namespace {

namespace texts = sentences::audit_command;

std::string sentence_for_person(const mailboxes::NoMailStore& none) {
    switch (none.absence) {
    case mailboxes::Absence::missing:
        return std::string(for_person(texts::path_missing));
    case mailboxes::Absence::unreadable:
        return for_person(texts::path_unreadable, sentences::cause_text(person_language(), none.cause));
    case mailboxes::Absence::no_mailbox:
        break;
    }
    return std::string(for_person(texts::no_mails_there));
}

void write_results(const audit::Report& report, const audit::Options& options, const mailboxes::MailStore& mailbox,
                   const std::string& path, const AuditOutput& output) {
    if (!output.page.empty()) {
        if (const auto cause = write_private_file(output.page, audit::write_page(report, options, path))) {
            throw Refusal(output.page,
                          for_person(texts::page_not_written, sentences::cause_text(person_language(), cause)));
        }
    }
    if (output.format == Format::json) {
        fmt::print("{}\n", audit::write_json(report, options, mailbox));
        return;
    }
    fmt::print("{}", audit_text(report, options));
    if (!output.page.empty()) {
        fmt::print("\n{}\n", for_person(texts::page_written, output.page));
    }
}

} // namespace

int audit_command(const std::string& path, audit::Options options, const std::string& since,
                  const AuditOutput& output) {
    if (!since.empty()) {
        const auto first_day = calendar::read_date_time(since + "T00:00:00Z");
        if (!first_day) {
            throw Refusal("--since", for_person(texts::day_unreadable), wrong_use);
        }
        options.since = first_day->time.time_since_epoch().count();
    }
    options.locale = person_language();
    const auto found = mailboxes::find_mail_store(path);
    if (const auto* const none = std::get_if<mailboxes::NoMailStore>(&found)) {
        throw Refusal(path, sentence_for_person(*none));
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
            throw Refusal(path, for_person(texts::own_address_unknown));
        }
        write_results(std::get<audit::Report>(audited), options, mailbox, path, output);
        return done;
    } catch (const audit::IndexError& error) {
        throw Refusal(path, for_person(texts::index_not_written, error.what()));
    }
}

} // namespace offhook::program
