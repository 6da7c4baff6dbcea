// SPDX-License-Identifier: MPL-2.0
#include "command_line/commands.hpp"
#include "command_line/inputs/read_file.hpp"
#include "ledger/ledger.hpp"
#include "ledger/storage_error.hpp"
#include "letters/wording/letter_templates.hpp"
#include "native_messaging/registration.hpp"
#include "rules/book/rule_book.hpp"
#include "settings/own_rules.hpp"
#include "settings/settings.hpp"
#include "terminal/language_of_user.hpp"

#include <offhook/version.hpp>

#include <boost/json.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>

namespace offhook::program {

namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

/// Prints one finding a line and remembers whether all is well.
class Findings {
public:
    void good(const std::string& what) { fmt::print("✓ {}\n", what); }
    void note(const std::string& what) { fmt::print("· {}\n", what); }
    void bad(const std::string& what, const std::string& step) {
        all_well_ = false;
        fmt::print("✗ {}\n  → {}\n", what, step);
    }
    bool all_well() const { return all_well_; }

private:
    bool all_well_ = true;
};

std::string text(std::string_view english, std::string_view german) {
    return std::string(for_person(english, german));
}

std::string install_step(Scope scope) {
    return scope == Scope::system
               ? text("Run: sudo offhook install --system", "Bitte aufrufen: sudo offhook install --system")
               : text("Run: offhook install", "Bitte aufrufen: offhook install");
}

std::string string_field(const json::object& manifest, std::string_view name) {
    const json::value* const value = manifest.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

bool allows_extension(const json::object& manifest) {
    const json::value* const list = manifest.if_contains("allowed_extensions");
    return list != nullptr && list->is_array() &&
           std::any_of(list->get_array().begin(), list->get_array().end(),
                       [](const json::value& id) { return id.is_string() && id.get_string() == extension_id; });
}

void check_manifest(const fs::path& file, Scope scope, Findings& findings) {
    const auto content = read_file(file.string());
    boost::system::error_code error;
    const json::value value = json::parse(content.value_or(""), error);
    if (!content || error || !value.is_object()) {
        findings.bad(text("The registration is damaged: ", "Die Anmeldung ist beschädigt: ") + file.string(),
                     install_step(scope));
        return;
    }
    const json::object& manifest = value.get_object();
    if (string_field(manifest, "name") != application_name || string_field(manifest, "type") != "stdio" ||
        !allows_extension(manifest)) {
        findings.bad(
            text("The registration does not fit this version: ", "Die Anmeldung passt nicht zu dieser Version: ") +
                file.string(),
            install_step(scope));
        return;
    }
    const fs::path program = string_field(manifest, "path");
    if (!program.is_absolute() || access(program.c_str(), X_OK) != 0) {
        findings.bad(text("The registration names a program that can't be started: ",
                          "Die Anmeldung nennt ein Programm, das sich nicht starten lässt: ") +
                         program.string(),
                     install_step(scope));
        return;
    }
    std::error_code ignored;
    if (!fs::equivalent(program, program_file(), ignored)) {
        findings.note(text("The registration names another program than this one: ",
                           "Die Anmeldung nennt ein anderes Programm als dieses: ") +
                      program.string());
    }
    findings.good(text("Registered with Thunderbird: ", "Bei Thunderbird angemeldet: ") + file.string());
}

void check_registrations(Findings& findings) {
    bool found = false;
    for (const Scope scope : {Scope::person, Scope::system}) {
        const fs::path file = manifest_file(scope);
        std::error_code error;
        if (!file.empty() && fs::exists(file, error)) {
            found = true;
            check_manifest(file, scope, findings);
        }
    }
    if (!found) {
        findings.bad(
            text("Offhook is not registered with Thunderbird.", "Offhook ist bei Thunderbird nicht angemeldet."),
            install_step(Scope::person));
    }
}

bool is_there(const fs::path& path) {
    std::error_code error;
    return fs::exists(path, error);
}

// Packages in a sandbox can't start programs of the system, or only after a question.
void check_thunderbird(Findings& findings) {
    const char* const home = std::getenv("HOME");
    const fs::path flatpak_app = "flatpak/app/org.mozilla.Thunderbird";
    if (is_there("/snap/bin/thunderbird")) {
        findings.note(text("There is a Thunderbird from Snap. When it asks whether Offhook may be started, say yes; if "
                           "nothing is asked, "
                           "use the distribution's own package.",
                           "Es gibt ein Thunderbird aus Snap. Wenn es fragt, ob Offhook gestartet werden darf, bitte "
                           "zustimmen; fragt es "
                           "nicht, hilft das Paket der Distribution."));
    }
    if (is_there("/var/lib" / flatpak_app) ||
        (home != nullptr && is_there(fs::path(home) / ".local/share" / flatpak_app))) {
        findings.note(
            text("There is a Thunderbird from Flatpak, which can't start Offhook. Use the distribution's own package.",
                 "Es gibt ein Thunderbird aus Flatpak; das kann Offhook nicht starten. Bitte das Paket der "
                 "Distribution nehmen."));
    }
}

void check_own_files(Findings& findings) {
    const rules::RuleBook rule_book = settings::own_rules();
    const fs::path settings_file = settings::settings_file();
    for (const rules::Problem& problem : rule_book.problems()) {
        findings.bad(fmt::format("{}:{}: {}", problem.file, problem.line, problem.cause),
                     problem.file == settings_file
                         ? text("Mend it; host/packs/README.md tells what can be set.",
                                "Bitte beheben; was sich einstellen lässt, steht in host/packs/README.md.")
                         : text("Mend it, then run: offhook packs check FILE",
                                "Bitte beheben, dann aufrufen: offhook packs check DATEI"));
    }
    if (!rule_book.problems().empty()) {
        return;
    }
    if (is_there(rules::own_packs_folder())) {
        findings.good(text("Own rule packs can be read: ", "Eigene Regelpakete sind lesbar: ") +
                      rules::own_packs_folder().string());
    }
    if (is_there(settings_file)) {
        findings.good(text("Settings can be read: ", "Einstellungen sind lesbar: ") + settings_file.string());
    }
}

void check_own_letters(Findings& findings) {
    const letters::LetterTemplates templates(letters::own_letters_folder());
    templates.of(Language::german);
    templates.of(Language::english);
    for (const std::string& problem : templates.problems()) {
        findings.bad(problem, text("Mend it, or remove the line; the program's own sentence is used until then.",
                                   "Bitte beheben oder die Zeile löschen; bis dahin gilt der Satz des Programms."));
    }
    if (templates.problems().empty() && is_there(letters::own_letters_folder())) {
        findings.good(text("Own sentences for letters can be read: ", "Eigene Sätze für Briefe sind lesbar: ") +
                      letters::own_letters_folder().string());
    }
}

void check_ledger(Findings& findings) {
    ledger::Ledger own(ledger::own_ledger_file());
    for (const fs::path& file : own.damaged_files()) {
        findings.note(
            text("A damaged record of calls was kept aside: ", "Ein beschädigtes Anrufverzeichnis liegt noch da: ") +
            file.string());
    }
    if (!is_there(own.file())) {
        return;
    }
    try {
        if (own.is_sound()) {
            findings.good(text("The record of calls is sound: ", "Das Anrufverzeichnis ist in Ordnung: ") +
                          own.file().string());
        } else {
            findings.bad(
                text("The record of calls is damaged: ", "Das Anrufverzeichnis ist beschädigt: ") + own.file().string(),
                text("Log a call: Offhook then keeps the damaged file aside and begins a new one.",
                     "Bitte einen Anruf eintragen: Offhook legt die Datei dann beiseite und beginnt eine neue."));
        }
    } catch (const ledger::StorageError& error) {
        findings.bad(ledger::sentence_of(error, person_language()),
                     text("Until then, calls can't be logged.", "Bis dahin lassen sich keine Anrufe eintragen."));
    }
}

} // namespace

int doctor_command() {
    Findings findings;
    findings.good(fmt::format("offhook {}: {}", version, program_file().string()));
    check_registrations(findings);
    check_thunderbird(findings);
    check_own_files(findings);
    check_own_letters(findings);
    check_ledger(findings);
    fmt::print("{}\n", findings.all_well()
                           ? text("All is well on this side. If the add-on still finds no host, restart Thunderbird.",
                                  "Auf dieser Seite ist alles in Ordnung. Findet das Add-on trotzdem nichts, bitte "
                                  "Thunderbird neu starten.")
                           : text("Please mend what is marked with ✗.", "Bitte beheben, was mit ✗ markiert ist."));
    return findings.all_well() ? done : bad_input;
}

} // namespace offhook::program
