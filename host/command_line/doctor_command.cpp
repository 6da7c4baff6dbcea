// SPDX-License-Identifier: MPL-2.0
#include "command_line/commands.hpp"
#include "command_line/inputs/read_file.hpp"
#include "command_line/inputs/refusal.hpp"
#include "ledger/ledger.hpp"
#include "ledger/storage_error.hpp"
#include "letters/wording/letter_templates.hpp"
#include "native_messaging/registration.hpp"
#include "rules/book/rule_book.hpp"
#include "sentences/command_line/doctor.hpp"
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
namespace texts = sentences::doctor;

/// Prints one finding a line and remembers whether all is well.
class Findings {
public:
    void good(std::string_view what) { fmt::print("✓ {}\n", what); }
    void note(std::string_view what) { fmt::print("· {}\n", what); }
    void bad(std::string_view what, std::string_view step) {
        all_well_ = false;
        fmt::print("✗ {}\n  → {}\n", what, step);
    }
    bool all_well() const { return all_well_; }

private:
    bool all_well_ = true;
};

std::string_view install_step(Scope scope) {
    return for_person(scope == Scope::system ? texts::run_install_for_system : texts::run_install);
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
    json::value value;
    try {
        boost::system::error_code damaged; // the value is null then
        value = json::parse(read_file(file.string()), damaged);
    } catch (const Refusal& refusal) {
        tell(refusal);
    }
    if (!value.is_object()) {
        findings.bad(for_person(texts::registration_damaged, file.string()), install_step(scope));
        return;
    }
    const json::object& manifest = value.get_object();
    if (string_field(manifest, "name") != application_name || string_field(manifest, "type") != "stdio" ||
        !allows_extension(manifest)) {
        findings.bad(for_person(texts::registration_of_other_version, file.string()), install_step(scope));
        return;
    }
    const fs::path program = string_field(manifest, "path");
    if (!program.is_absolute() || access(program.c_str(), X_OK) != 0) {
        findings.bad(for_person(texts::registered_program_not_startable, program.string()), install_step(scope));
        return;
    }
    std::error_code ignored;
    if (!fs::equivalent(program, program_file(), ignored)) {
        findings.note(for_person(texts::other_program_registered, program.string()));
    }
    findings.good(for_person(texts::registered, file.string()));
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
        findings.bad(for_person(texts::not_registered), install_step(Scope::person));
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
        findings.note(for_person(texts::thunderbird_of_snap));
    }
    if (is_there("/var/lib" / flatpak_app) ||
        (home != nullptr && is_there(fs::path(home) / ".local/share" / flatpak_app))) {
        findings.note(for_person(texts::thunderbird_of_flatpak));
    }
}

void check_own_files(Findings& findings) {
    const rules::RuleBook rule_book = settings::own_rules();
    const fs::path settings_file = settings::settings_file();
    for (const rules::Problem& problem : rule_book.problems()) {
        findings.bad(fmt::format("{}:{}: {}", problem.file, problem.line, problem.cause),
                     problem.file == settings_file ? for_person(texts::mend_settings) : for_person(texts::mend_pack));
    }
    if (!rule_book.problems().empty()) {
        return;
    }
    if (is_there(rules::own_packs_folder())) {
        findings.good(for_person(texts::packs_readable, rules::own_packs_folder().string()));
    }
    if (is_there(settings_file)) {
        findings.good(for_person(texts::settings_readable, settings_file.string()));
    }
}

void check_own_letters(Findings& findings) {
    const letters::LetterTemplates templates(letters::own_letters_folder());
    templates.of(Language::german);
    templates.of(Language::english);
    for (const std::string& problem : templates.problems()) {
        findings.bad(problem, for_person(texts::mend_letters));
    }
    if (templates.problems().empty() && is_there(letters::own_letters_folder())) {
        findings.good(for_person(texts::letters_readable, letters::own_letters_folder().string()));
    }
}

void check_ledger(Findings& findings) {
    ledger::Ledger own(ledger::own_ledger_file());
    for (const fs::path& file : own.damaged_files()) {
        findings.note(for_person(texts::damaged_calls_kept, file.string()));
    }
    if (!is_there(own.file())) {
        return;
    }
    try {
        if (own.is_sound()) {
            findings.good(for_person(texts::calls_sound, own.file().string()));
        } else {
            findings.bad(for_person(texts::calls_damaged, own.file().string()), for_person(texts::log_call));
        }
    } catch (const ledger::StorageError& error) {
        findings.bad(ledger::sentence_of(error, person_language()), for_person(texts::no_logging_until_then));
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
    fmt::print("{}\n", findings.all_well() ? for_person(texts::all_well) : for_person(texts::mend_what_is_marked));
    return findings.all_well() ? done : bad_input;
}

} // namespace offhook::program
