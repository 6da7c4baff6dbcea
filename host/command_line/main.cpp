// SPDX-License-Identifier: MPL-2.0
#include "base/freed_memory.hpp"
#include "command_line/audit_command.hpp"
#include "command_line/commands.hpp"
#include "command_line/telephone/telephone_command_line.hpp"
#include "native_messaging/serve.hpp"
#include "terminal/language_of_user.hpp"

#include <offhook/version.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <csignal>
#include <ios>
#include <map>
#include <string>
#include <string_view>

namespace {

using namespace offhook::program;

// Thunderbird calls: PROGRAM /path/of/offhook.host.json companion@offhook
bool is_native_messaging(int argument_count, char** arguments) {
    return argument_count == 3 && std::string_view(arguments[1]).ends_with(std::string(application_name) + ".json");
}

std::string text(std::string_view english, std::string_view german) {
    return std::string(for_person(english, german));
}

void add_format(CLI::App* command, Format& format) {
    command
        ->add_option("--format", format, text("people (default), json or jsonl", "people (Vorgabe), json oder jsonl"))
        ->transform(CLI::CheckedTransformer(std::map<std::string, Format>{
            {"people", Format::people}, {"json", Format::json}, {"jsonl", Format::jsonl}}));
}

struct AuditArguments {
    std::string path;
    std::string since;
    offhook::audit::Options options;
    AuditOutput output;
};

CLI::App* add_audit(CLI::App& app, AuditArguments& arguments) {
    CLI::App* const audit = app.add_subcommand(
        "audit",
        text("Looks through a whole mailbox: which threads should have been a call, and how long they took. "
             "Prints subjects, names and addresses, but no other words of a mail",
             "Sieht ein ganzes Postfach durch: welche Mailwechsel ein Anruf hätten sein sollen und wie lange sie "
             "gedauert haben. Gibt Betreffe, Namen und Adressen aus, sonst kein Wort einer Mail"));
    audit
        ->add_option("PATH", arguments.path,
                     text("an mbox file, a Thunderbird profile, a maildir, or a folder of .eml files",
                          "eine mbox-Datei, ein Thunderbird-Profil, ein Maildir oder ein Ordner mit .eml-Dateien"))
        ->required();
    audit
        ->add_option("--me", arguments.options.me,
                     text("your address, once for each (default: the profile's, or guessed)",
                          "Ihre Adresse, für jede einmal (Vorgabe: die des Profils, sonst erraten)"))
        ->allow_extra_args(false) // or it would take PATH too
        ->type_name(text("ADDRESS", "ADRESSE"));
    audit
        ->add_option(
            "--since", arguments.since,
            text("only threads that went on since then, like 2026-01-31", "nur was seitdem noch lief, etwa 2026-01-31"))
        ->type_name(text("DAY", "TAG"));
    audit
        ->add_option("--limit", arguments.options.most_listed,
                     text("how many threads and contacts are named (default: 20)",
                          "wie viele Mailwechsel und Kontakte genannt werden (Vorgabe: 20)"))
        ->type_name(text("NUMBER", "ZAHL"))
        ->check(CLI::Range(1, 1000));
    audit
        ->add_option("--typing-speed", arguments.options.typing_speed,
                     text("words a minute, of five keystrokes each (default: 40)",
                          "Wörter pro Minute zu je fünf Anschlägen (Vorgabe: 40)"))
        ->type_name(text("NUMBER", "ZAHL"))
        ->check(CLI::Range(5, 300));
    audit
        ->add_option("--format", arguments.output.format,
                     text("people (default) or json", "people (Vorgabe) oder json"))
        ->transform(
            CLI::CheckedTransformer(std::map<std::string, Format>{{"people", Format::people}, {"json", Format::json}}));
    audit
        ->add_option("--html", arguments.output.page,
                     text("writes a page with pictures as well, which you alone may read",
                          "schreibt auch eine Seite mit Bildern, die nur Sie lesen dürfen"))
        ->type_name(text("FILE", "DATEI"));
    return audit;
}

int run(int argument_count, char** arguments) {
    CLI::App app(text("Offhook notices, while you write an e-mail, that a phone call would settle the matter better.",
                      "Offhook merkt beim Schreiben einer E-Mail, wenn ein Anruf die Sache besser klären würde."),
                 "offhook");
    app.set_version_flag("--version", fmt::format("offhook {}", offhook::version));
    app.require_subcommand(1);

    std::vector<std::string> files;
    Format format = Format::people;
    bool system = false;
    bool strict = false;
    const std::string files_help =
        text(".eml files; - or none: standard input", ".eml-Dateien; - oder keine: Standardeingabe");

    CLI::App* const check =
        app.add_subcommand("check", text("Judges mails: is a call better?", "Beurteilt Mails: Ist ein Anruf besser?"));
    check->add_option("FILE", files, files_help);
    add_format(check, format);
    CLI::App* const explain = app.add_subcommand(
        "explain", text("Shows how a mail is judged: each rule that matched, its weight, what lowered it, the sum",
                        "Zeigt, wie eine Mail beurteilt wird: jede Regel, ihr Gewicht, was es senkt, die Summe"));
    explain->add_option("FILE", files, files_help);
    add_format(explain, format);
    CLI::App* const parse =
        app.add_subcommand("parse", text("Shows how a mail is read: own words, quotes, signature",
                                         "Zeigt, wie eine Mail gelesen wird: eigene Worte, Zitate, Signatur"));
    parse->add_option("FILE", files, files_help);
    add_format(parse, format);
    AuditArguments audit_arguments;
    CLI::App* const audit = add_audit(app, audit_arguments);
    CLI::App* const packs = app.add_subcommand("packs", text("Works on rule packs", "Arbeitet an Regelpaketen"));
    packs->require_subcommand(1);
    CLI::App* const packs_check =
        packs->add_subcommand("check", text("Reads packs, runs their examples and looks for what is of no use",
                                            "Liest Pakete, prüft ihre Beispiele und sucht Überflüssiges"));
    packs_check->add_option(
        "FILE", files, text("pack files (.toml); none: your own packs", "Paketdateien (.toml); keine: die eigenen"));
    packs_check->add_flag("--strict", strict, text("warnings count as errors", "Warnungen zählen als Fehler"));
    const TelephoneCommandLine telephone(app);
    CLI::App* const install = app.add_subcommand(
        "install", text("Registers the program with Thunderbird", "Meldet das Programm bei Thunderbird an"));
    CLI::App* const uninstall =
        app.add_subcommand("uninstall", text("Takes the registration back", "Nimmt die Anmeldung zurück"));
    for (CLI::App* const command : {install, uninstall}) {
        command->add_flag("--system", system, text("for all users of this computer", "für alle auf diesem Rechner"));
    }
    CLI::App* const doctor = app.add_subcommand("doctor", text("Checks the installation and says what to do",
                                                               "Prüft die Installation und sagt, was zu tun ist"));

    try {
        app.parse(argument_count, arguments);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? done : wrong_use;
    }
    const Scope scope = system ? Scope::system : Scope::person;
    if (check->parsed()) {
        return check_command(files, format);
    }
    if (explain->parsed()) {
        return explain_command(files, format);
    }
    if (parse->parsed()) {
        return parse_command(files, format);
    }
    if (audit->parsed()) {
        return audit_command(audit_arguments.path, audit_arguments.options, audit_arguments.since,
                             audit_arguments.output);
    }
    if (packs_check->parsed()) {
        return packs_check_command(files, strict);
    }
    if (const auto status = telephone.run()) {
        return *status;
    }
    if (install->parsed()) {
        return install_command(scope);
    }
    if (uninstall->parsed()) {
        return uninstall_command(scope);
    }
    return doctor->parsed() ? doctor_command() : static_cast<int>(wrong_use);
}

} // namespace

int main(int argument_count, char** arguments) {
    offhook::keep_freed_memory();
    // Otherwise C++ streams read standard input byte by byte.
    std::ios::sync_with_stdio(false);
    // Where files may not grow any more, writing fails and says so; the signal would end the program.
    std::signal(SIGXFSZ, SIG_IGN);
    try {
        if (is_native_messaging(argument_count, arguments)) {
            serve();
            return done;
        }
        return run(argument_count, arguments);
    } catch (const std::exception& error) {
        fmt::print(stderr, "offhook: {}\n", error.what());
        return bad_input;
    }
}
