// SPDX-License-Identifier: MPL-2.0
#include "base/freed_memory.hpp"
#include "command_line/audit_command.hpp"
#include "command_line/commands.hpp"
#include "command_line/inputs/refusal.hpp"
#include "command_line/telephone/telephone_command_line.hpp"
#include "native_messaging/serve.hpp"
#include "sentences/command_line/help.hpp"
#include "sentences/command_line/usage.hpp"
#include "terminal/language_of_user.hpp"
#include "terminal/usage_text.hpp"

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
namespace help = offhook::sentences::help;
namespace usage = offhook::sentences::usage;

// Thunderbird calls: PROGRAM /path/of/offhook.host.json companion@offhook
bool is_native_messaging(int argument_count, char** arguments) {
    return argument_count == 3 && std::string_view(arguments[1]).ends_with(std::string(application_name) + ".json");
}

std::string text(const offhook::sentences::Sentence<>& sentence) {
    return std::string(for_person(sentence));
}

void add_format(CLI::App* command, Format& format) {
    command->add_option("--format", format, text(help::format))
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
    CLI::App* const audit = app.add_subcommand("audit", text(help::audit));
    audit->add_option(text(usage::path), arguments.path, text(help::mailbox))->required();
    audit->add_option("--me", arguments.options.me,
                      text(help::me))
        ->allow_extra_args(false) // or it would take PATH too
        ->type_name(text(usage::address));
    audit->add_option("--since", arguments.since, text(help::audit_since))->type_name(text(usage::day));
    audit->add_option("--limit", arguments.options.most_listed, text(help::limit))
        ->type_name(text(usage::number))
        ->check(CLI::Range(1, 1000));
    audit->add_option("--typing-speed", arguments.options.typing_speed, text(help::typing_speed))
        ->type_name(text(usage::number))
        ->check(CLI::Range(5, 300));
    audit->add_option("--format", arguments.output.format, text(help::audit_format))
        ->transform(
            CLI::CheckedTransformer(std::map<std::string, Format>{{"people", Format::people}, {"json", Format::json}}));
    audit->add_option("--html", arguments.output.page, text(help::html))->type_name(text(usage::file));
    return audit;
}

int run(int argument_count, char** arguments) {
    CLI::App app(text(help::offhook), "offhook");
    speak_language_of_person(app);
    app.set_version_flag("--version", fmt::format("offhook {}", offhook::version), text(usage::version));
    app.require_subcommand(1);

    std::vector<std::string> files;
    Format format = Format::people;
    bool system = false;
    bool strict = false;
    const std::string files_help = text(help::mail_files);

    CLI::App* const check = app.add_subcommand("check", text(help::check));
    check->add_option(text(usage::file), files, files_help);
    add_format(check, format);
    CLI::App* const explain = app.add_subcommand("explain", text(help::explain));
    explain->add_option(text(usage::file), files, files_help);
    add_format(explain, format);
    CLI::App* const parse = app.add_subcommand("parse", text(help::parse));
    parse->add_option(text(usage::file), files, files_help);
    add_format(parse, format);
    AuditArguments audit_arguments;
    CLI::App* const audit = add_audit(app, audit_arguments);
    CLI::App* const packs = app.add_subcommand("packs", text(help::packs));
    packs->require_subcommand(1);
    CLI::App* const packs_check = packs->add_subcommand("check", text(help::packs_check));
    packs_check->add_option(text(usage::file), files, text(help::pack_files));
    packs_check->add_flag("--strict", strict, text(help::strict));
    const TelephoneCommandLine telephone(app);
    CLI::App* const install = app.add_subcommand("install", text(help::install));
    CLI::App* const uninstall = app.add_subcommand("uninstall", text(help::uninstall));
    for (CLI::App* const command : {install, uninstall}) {
        command->add_flag("--system", system, text(help::for_system));
    }
    CLI::App* const doctor = app.add_subcommand("doctor", text(help::doctor));

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
    } catch (const Refusal& refusal) {
        return tell(refusal);
    } catch (const std::exception& error) {
        return tell(Refusal(this_program, error.what()));
    }
}
