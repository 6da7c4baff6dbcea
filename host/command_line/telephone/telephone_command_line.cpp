// SPDX-License-Identifier: MPL-2.0
#include "command_line/telephone/telephone_command_line.hpp"

#include "sentences/command_line/help.hpp"
#include "sentences/command_line/usage.hpp"
#include "terminal/language_of_user.hpp"

#include <map>

namespace offhook::program {

namespace {

namespace help = sentences::help;
namespace usage = sentences::usage;

std::string text(const sentences::Sentence<>& sentence) {
    return std::string(for_person(sentence));
}

void add_format(CLI::App* command, std::optional<CallFormat>& format, const std::string& help) {
    command
        ->add_option_function<CallFormat>(
            "--format", [&format](CallFormat wanted) { format = wanted; }, help)
        ->transform(CLI::CheckedTransformer(
            std::map<std::string, CallFormat>{{"csv", CallFormat::csv}, {"json", CallFormat::json}}));
}

} // namespace

TelephoneCommandLine::TelephoneCommandLine(CLI::App& app) {
    add_calls(app);
    add_privacy(app);
}

void TelephoneCommandLine::add_calls(CLI::App& app) {
    CLI::App* const calls = app.add_subcommand("calls", text(help::calls));
    calls->require_subcommand(1);
    list_ = calls->add_subcommand("list", text(help::calls_list));
    add_ = calls->add_subcommand("add", text(help::calls_add));
    edit_ = calls->add_subcommand("edit", text(help::calls_edit));
    remove_ = calls->add_subcommand("remove", text(help::calls_remove));
    export_ = calls->add_subcommand("export", text(help::calls_export));
    import_ = calls->add_subcommand("import", text(help::calls_import));
    add_selection(list_);
    add_selection(export_);
    add_words(add_);
    add_words(edit_);
    for (const char* const needed : {"--address", "--outcome"}) {
        add_->get_option(needed)->required();
    }
    for (CLI::App* const command : {edit_, remove_}) {
        command->add_option(text(usage::key_of_call), key_, text(help::call_key))->required();
    }
    import_->add_option(text(usage::file), file_, text(help::calls_file))->required();
    add_format(export_, format_, text(help::export_format));
    add_format(import_, format_, text(help::import_format));
}

void TelephoneCommandLine::add_privacy(CLI::App& app) {
    CLI::App* const privacy = app.add_subcommand("privacy", text(help::privacy));
    privacy->require_subcommand(1);
    show_ = privacy->add_subcommand("show", text(help::privacy_show));
    delete_ = privacy->add_subcommand("delete", text(help::privacy_delete));
    for (CLI::App* const command : {show_, delete_}) {
        command->add_option("--address", selection_.address, text(help::only_about_contact));
    }
    delete_->add_flag("--yes", yes_, text(help::yes));
}

void TelephoneCommandLine::add_words(CLI::App* command) {
    command->add_option("--address", words_.address, text(help::call_address));
    command->add_option("--outcome", words_.outcome, text(help::call_outcome));
    command->add_option("--at", words_.at, text(help::call_time));
    command->add_option("--number", words_.number, text(help::call_number));
    command->add_option("--name", words_.name, text(help::call_name));
    command->add_option("--note", words_.note, text(help::call_note));
    command->add_option("--message-id", words_.message_id, text(help::call_message_id));
}

void TelephoneCommandLine::add_selection(CLI::App* command) {
    command->add_option("--address", selection_.address, text(help::only_with_contact));
    command->add_option("--since", selection_.since, text(help::only_since));
}

std::optional<int> TelephoneCommandLine::run() const {
    if (list_->parsed()) {
        return calls_list_command(selection_);
    }
    if (add_->parsed()) {
        return calls_add_command(words_);
    }
    if (edit_->parsed()) {
        return calls_edit_command(key_, words_);
    }
    if (remove_->parsed()) {
        return calls_remove_command(key_);
    }
    if (export_->parsed()) {
        return calls_export_command(selection_, format_.value_or(CallFormat::csv));
    }
    if (import_->parsed()) {
        return calls_import_command(file_, format_);
    }
    if (show_->parsed()) {
        return privacy_show_command(selection_.address);
    }
    if (delete_->parsed()) {
        return privacy_delete_command(selection_.address, yes_);
    }
    return std::nullopt;
}

} // namespace offhook::program
