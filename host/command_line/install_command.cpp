// SPDX-License-Identifier: MPL-2.0
#include "command_line/commands.hpp"
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

int fail(const std::string& message) {
    fmt::print(stderr, "{}\n", message);
    return bad_input;
}

// With sudo, "for me" would register the host for root, whom nobody mails as.
bool is_borrowed_root() {
    return geteuid() == 0 && std::getenv("SUDO_USER") != nullptr;
}

std::string cause_of(const std::error_code& error) {
    return error.message();
}

} // namespace

int install_command(Scope scope) {
    if (scope == Scope::person && is_borrowed_root()) {
        fmt::print(stderr, "{}\n",
                   for_person("Run “offhook install” without sudo, or “sudo offhook install --system” for everybody on "
                              "this computer.",
                              "Bitte „offhook install“ ohne sudo aufrufen, oder „sudo offhook install --system“ für "
                              "alle auf diesem Rechner."));
        return wrong_use;
    }
    const fs::path file = manifest_file(scope);
    const fs::path program = program_file();
    if (file.empty() || program.empty()) {
        return fail(std::string(for_person("HOME is not set; it tells where to register.",
                                           "HOME ist nicht gesetzt; es sagt, wo zu registrieren ist.")));
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
        return fail(
            fmt::format(fmt::runtime(for_person("{}: can't be written: {}", "{}: lässt sich nicht schreiben: {}")),
                        file.string(), cause_of(error)));
    }
    fmt::print("{}\n", fmt::format(fmt::runtime(for_person("Registered {} in {}", "{} ist registriert in {}")),
                                   program.string(), file.string()));
    return done;
}

int uninstall_command(Scope scope) {
    if (scope == Scope::person && is_borrowed_root()) {
        fmt::print(stderr, "{}\n",
                   for_person("Run “offhook uninstall” without sudo, or with --system.",
                              "Bitte „offhook uninstall“ ohne sudo aufrufen, oder mit --system."));
        return wrong_use;
    }
    const fs::path file = manifest_file(scope);
    std::error_code error;
    if (file.empty() || !fs::exists(file, error)) {
        fmt::print("{}\n", for_person("Offhook was not registered; nothing to do.",
                                      "Offhook war nicht registriert; nichts zu tun."));
        return done;
    }
    if (!fs::remove(file, error) || error) {
        return fail(
            fmt::format(fmt::runtime(for_person("{}: can't be removed: {}", "{}: lässt sich nicht entfernen: {}")),
                        file.string(), cause_of(error)));
    }
    fmt::print("{}\n", fmt::format(fmt::runtime(for_person("Removed {}", "{} ist entfernt")), file.string()));
    return done;
}

} // namespace offhook::program
