// SPDX-License-Identifier: MPL-2.0
#include "command_line/telephone/telephone_command_line.hpp"

#include "terminal/language_of_user.hpp"

#include <map>

namespace offhook::program {

namespace {

std::string text(std::string_view english, std::string_view german) {
    return std::string(for_person(english, german));
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
    CLI::App* const calls = app.add_subcommand("calls", text("Your calls: when, with whom, how they ended",
                                                             "Ihre Anrufe: wann, mit wem, mit welchem Ergebnis"));
    calls->require_subcommand(1);
    list_ = calls->add_subcommand("list", text("Shows them, newest first", "Zeigt sie, neueste zuerst"));
    add_ = calls->add_subcommand("add", text("Adds one", "Trägt einen ein"));
    edit_ = calls->add_subcommand("edit", text("Changes one", "Ändert einen"));
    remove_ = calls->add_subcommand("remove", text("Removes one", "Entfernt einen"));
    export_ = calls->add_subcommand("export", text("Writes them to standard output as CSV or JSON",
                                                   "Schreibt sie als CSV oder JSON auf die Standardausgabe"));
    import_ = calls->add_subcommand("import", text("Reads them from a CSV or JSON file, all or none",
                                                   "Liest sie aus einer CSV- oder JSON-Datei, alle oder keinen"));
    add_selection(list_);
    add_selection(export_);
    add_words(add_);
    add_words(edit_);
    for (const char* const needed : {"--address", "--outcome"}) {
        add_->get_option(needed)->required();
    }
    for (CLI::App* const command : {edit_, remove_}) {
        command
            ->add_option(
                "KEY", key_,
                text("its key as “list” shows it, or enough of it", "der Schlüssel aus „list“, oder genug davon"))
            ->required();
    }
    import_
        ->add_option("FILE", file_,
                     text("a .csv or .json file; -: standard input", "eine .csv- oder .json-Datei; -: Standardeingabe"))
        ->required();
    add_format(export_, format_, text("csv (default) or json", "csv (Vorgabe) oder json"));
    add_format(
        import_, format_,
        text("csv or json; default: as the file's name ends", "csv oder json; Vorgabe: nach der Endung der Datei"));
}

void TelephoneCommandLine::add_privacy(CLI::App& app) {
    CLI::App* const privacy = app.add_subcommand(
        "privacy", text("What is stored: shows it, deletes it", "Was gespeichert ist: zeigen, löschen"));
    privacy->require_subcommand(1);
    show_ = privacy->add_subcommand("show", text("Shows what is stored, and where", "Zeigt, was wo gespeichert ist"));
    delete_ = privacy->add_subcommand(
        "delete", text("Deletes all of it, or all about one contact", "Löscht alles, oder alles über einen Kontakt"));
    for (CLI::App* const command : {show_, delete_}) {
        command->add_option("--address", selection_.address,
                            text("only what is about this contact", "nur was diesen Kontakt betrifft"));
    }
    delete_->add_flag("--yes", yes_, text("without asking", "ohne Rückfrage"));
}

void TelephoneCommandLine::add_words(CLI::App* command) {
    command->add_option("--address", words_.address,
                        text("the contact's e-mail address", "E-Mail-Adresse des Kontakts"));
    command->add_option("--outcome", words_.outcome, "reached, no-answer, busy, voicemail, wrong-number, they-called");
    command->add_option("--at", words_.at,
                        text("when, as 2026-03-02 14:05; default: now", "wann, als 2026-03-02 14:05; Vorgabe: jetzt"));
    command->add_option("--number", words_.number, text("the number dialled", "gewählte Nummer"));
    command->add_option("--name", words_.name, text("the contact's name", "Name des Kontakts"));
    command->add_option("--note", words_.note, text("a note", "eine Notiz"));
    command->add_option("--message-id", words_.message_id,
                        text("Message-ID of the thread's first mail", "Message-ID der ersten Mail der Unterhaltung"));
}

void TelephoneCommandLine::add_selection(CLI::App* command) {
    command->add_option("--address", selection_.address, text("only with this contact", "nur mit diesem Kontakt"));
    command->add_option("--since", selection_.since,
                        text("only from then on, as 2026-03-02", "nur ab dann, als 2026-03-02"));
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
