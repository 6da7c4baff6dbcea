// SPDX-License-Identifier: MPL-2.0
#include "command_line/commands.hpp"
#include "command_line/inputs/refusal.hpp"
#include "sentences/causes.hpp"
#include "sentences/command_line/registration.hpp"
#include "terminal/language_of_user.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace offhook::program {

namespace {

namespace fs = std::filesystem;
namespace texts = sentences::registration;

// With sudo, "for me" would register the host for root, whom nobody mails as.
bool is_borrowed_root() {
    return geteuid() == 0 && std::getenv("SUDO_USER") != nullptr;
}

} // namespace

int install_command(Scope scope) {
    if (scope == Scope::person && is_borrowed_root()) {
        throw Refusal("", for_person(texts::install_without_sudo), wrong_use);
    }
    const fs::path file = manifest_file(scope);
    const fs::path program = program_file();
    if (file.empty() || program.empty()) {
        throw Refusal("", for_person(texts::no_home));
    }
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    const fs::path unfinished = file.string() + ".new";
    if (!error) {
        std::ofstream output(unfinished, std::ios::binary | std::ios::trunc);
        output << manifest_of(program);
        output.close();
        if (!output) {
            error = std::error_code(errno, std::generic_category());
        }
    }
    if (!error) {
        fs::rename(unfinished, file, error);
    }
    if (error) {
        std::error_code ignored;
        fs::remove(unfinished, ignored);
        throw Refusal(file.string(), for_person(texts::not_written, sentences::cause_text(person_language(), error)));
    }
    fmt::print("{}\n", for_person(texts::registered, program.string(), file.string()));
    return done;
}

int uninstall_command(Scope scope) {
    if (scope == Scope::person && is_borrowed_root()) {
        throw Refusal("", for_person(texts::uninstall_without_sudo), wrong_use);
    }
    const fs::path file = manifest_file(scope);
    std::error_code error;
    if (file.empty() || !fs::exists(file, error)) {
        fmt::print("{}\n", for_person(texts::was_not_registered));
        return done;
    }
    if (!fs::remove(file, error) || error) {
        throw Refusal(file.string(), for_person(texts::not_removed, sentences::cause_text(person_language(), error)));
    }
    fmt::print("{}\n", for_person(texts::removed, file.string()));
    return done;
}

} // namespace offhook::program
