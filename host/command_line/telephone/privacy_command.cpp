// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/own_ledger.hpp"
#include "command_line/inputs/refusal.hpp"
#include "command_line/telephone/telephone_commands.hpp"
#include "sentences/command_line/privacy.hpp"
#include "terminal/call_table.hpp"
#include "terminal/exit_status.hpp"
#include "terminal/language_of_user.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <iostream>

namespace offhook::program {

namespace {

namespace texts = sentences::privacy;

bool holds_nothing(const ledger::Holdings& held) {
    return held.calls + held.contacts + held.snoozes + held.mail_counts + held.folders + held.damaged_files == 0;
}

void print_count(const sentences::Sentence<std::int64_t>& sentence, std::int64_t count) {
    if (count > 0) {
        fmt::print("  {}\n", for_person(sentence, count));
    }
}

void print_contact(const ledger::Contact& contact) {
    std::string set;
    const auto add = [&](const std::string& what) { set += (set.empty() ? "" : ", ") + what; };
    if (contact.prefers_mail) {
        add(std::string(for_person(texts::prefers_mail)));
    }
    if (!contact.region.empty()) {
        add(for_person(texts::region, contact.region));
    }
    if (!contact.time_zone.empty()) {
        add(for_person(texts::time_zone, contact.time_zone));
    }
    fmt::print("  {}: {}\n", contact.address, set);
}

void print_mail_count(const ledger::MailCount& count) {
    const auto date = [](std::chrono::sys_seconds time) {
        return calendar::write_moment({time, std::chrono::minutes{0}}).substr(0, 10);
    };
    fmt::print("  {}: {}\n", count.address,
               for_person(texts::mail_count, count.sent, count.received, date(count.first), date(count.last)));
}

void print_entries(ledger::Ledger& own, const std::optional<std::string>& address) {
    const std::vector<ledger::Call> calls = own.calls({address, std::nullopt, std::nullopt});
    if (!calls.empty()) {
        fmt::print("\n{}", table_of(calls));
    }
    fmt::print("\n");
    for (const ledger::Contact& contact : own.contacts()) {
        if (!address || contact.address == *address) {
            print_contact(contact);
        }
    }
    for (const ledger::MailCount& count : own.mail_counts()) {
        if (!address || count.address == *address) {
            print_mail_count(count);
        }
    }
}

bool is_agreed_to(const std::string& question) {
    fmt::print("{} ", question);
    std::fflush(stdout);
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "yes" || answer == "j" || answer == "ja";
}

} // namespace

int privacy_show_command(const std::optional<std::string>& address) {
    const std::optional<std::string> folded = address ? std::optional(read_address(*address)) : std::nullopt;
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        ledger::Holdings held = own.holdings(folded);
        if (folded) {
            held.damaged_files = 0;
        }
        if (holds_nothing(held)) {
            fmt::print("{}\n", for_person(texts::nothing_stored));
            return done;
        }
        fmt::print("{}\n", own.file().string());
        print_count(texts::calls, held.calls);
        print_count(texts::contacts, held.contacts);
        print_count(texts::snoozed_threads, held.snoozes);
        print_count(texts::counted_contacts, held.mail_counts);
        print_count(texts::counted_folders, held.folders);
        print_entries(own, folded);
        for (const auto& file : folded ? std::vector<std::filesystem::path>() : own.damaged_files()) {
            fmt::print("{}\n", for_person(texts::kept_aside, file.string()));
        }
        return done;
    });
}

int privacy_delete_command(const std::optional<std::string>& address, bool yes) {
    const std::optional<std::string> folded = address ? std::optional(read_address(*address)) : std::nullopt;
    if (!yes) {
        if (isatty(STDIN_FILENO) == 0) {
            throw Refusal(this_program, for_person(texts::add_yes), wrong_use);
        }
        const std::string question =
            folded ? for_person(texts::delete_contact, *folded) : std::string(for_person(texts::delete_all));
        if (!is_agreed_to(question)) {
            fmt::print("{}\n", for_person(texts::nothing_deleted));
            return done;
        }
    }
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        if (folded) {
            own.forget(*folded);
        } else {
            own.forget_all();
        }
        fmt::print("{}\n", for_person(texts::deleted));
        return done;
    });
}

} // namespace offhook::program
