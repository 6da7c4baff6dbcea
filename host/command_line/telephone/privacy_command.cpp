// SPDX-License-Identifier: MPL-2.0
#include "command_line/commands.hpp"
#include "command_line/inputs/own_ledger.hpp"
#include "command_line/telephone/telephone_commands.hpp"
#include "terminal/call_table.hpp"
#include "terminal/language_of_user.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <iostream>

namespace offhook::program {

namespace {

bool holds_nothing(const ledger::Holdings& held) {
    return held.calls + held.contacts + held.snoozes + held.mail_counts + held.folders + held.damaged_files == 0;
}

void print_count(std::string_view english, std::string_view german, std::int64_t count) {
    if (count > 0) {
        fmt::print("  {}: {}\n", for_person(english, german), count);
    }
}

void print_contact(const ledger::Contact& contact) {
    std::string set;
    const auto add = [&](const std::string& what) { set += (set.empty() ? "" : ", ") + what; };
    if (contact.prefers_mail) {
        add(std::string(for_person("prefers mail", "bevorzugt Mail")));
    }
    if (!contact.region.empty()) {
        add(fmt::format(fmt::runtime(for_person("region {}", "Land {}")), contact.region));
    }
    if (!contact.time_zone.empty()) {
        add(fmt::format(fmt::runtime(for_person("time zone {}", "Zeitzone {}")), contact.time_zone));
    }
    fmt::print("  {}: {}\n", contact.address, set);
}

void print_mail_count(const ledger::MailCount& count) {
    const auto date = [](std::chrono::sys_seconds time) {
        return calendar::write_moment({time, std::chrono::minutes{0}}).substr(0, 10);
    };
    fmt::print(
        "  {}: {}\n", count.address,
        fmt::format(fmt::runtime(for_person("{} sent, {} received, {} to {}", "{} gesendet, {} empfangen, {} bis {}")),
                    count.sent, count.received, date(count.first), date(count.last)));
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
    std::optional<std::string> folded;
    if (address && !(folded = read_address(*address))) {
        return bad_input;
    }
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        ledger::Holdings held = own.holdings(folded);
        if (folded) {
            held.damaged_files = 0;
        }
        if (holds_nothing(held)) {
            fmt::print("{}\n", for_person("Nothing is stored.", "Nichts ist gespeichert."));
            return done;
        }
        fmt::print("{}\n", own.file().string());
        print_count("calls", "Anrufe", held.calls);
        print_count("contacts with something set", "Kontakte mit Einstellungen", held.contacts);
        print_count("threads without suggestions for a while", "Unterhaltungen ohne Hinweise auf Zeit", held.snoozes);
        print_count("contacts whose mails were counted", "Kontakte, deren Mails gezählt sind", held.mail_counts);
        print_count("folders whose mails were counted", "Ordner, deren Mails gezählt sind", held.folders);
        print_entries(own, folded);
        for (const auto& file : folded ? std::vector<std::filesystem::path>() : own.damaged_files()) {
            fmt::print("{} {}\n", for_person("Damaged and kept aside:", "Beschädigt und aufgehoben:"), file.string());
        }
        return done;
    });
}

int privacy_delete_command(const std::optional<std::string>& address, bool yes) {
    std::optional<std::string> folded;
    if (address && !(folded = read_address(*address))) {
        return bad_input;
    }
    if (!yes) {
        if (isatty(STDIN_FILENO) == 0) {
            fmt::print(stderr, "offhook: {}\n",
                       for_person("Deleting can't be undone. Add --yes to do it.",
                                  "Löschen lässt sich nicht rückgängig machen. Mit --yes geschieht es."));
            return wrong_use;
        }
        const std::string question =
            folded
                ? fmt::format(
                      fmt::runtime(for_person(
                          "Delete all that is stored about {}? This can't be undone. [y/N]",
                          "Alles löschen, was über {} gespeichert ist? Das lässt sich nicht rückgängig machen. [j/N]")),
                      *folded)
                : std::string(for_person(
                      "Delete all calls and all that is stored about contacts? This can't be undone. [y/N]",
                      "Alle Anrufe und alles über Kontakte löschen? Das lässt sich nicht rückgängig machen. [j/N]"));
        if (!is_agreed_to(question)) {
            fmt::print("{}\n", for_person("Nothing was deleted.", "Nichts wurde gelöscht."));
            return done;
        }
    }
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        if (folded) {
            own.forget(*folded);
        } else {
            own.forget_all();
        }
        fmt::print("{}\n", for_person("Deleted.", "Gelöscht."));
        return done;
    });
}

} // namespace offhook::program
