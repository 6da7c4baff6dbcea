// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/mail_reader.hpp"

#include "mail/file/module/mail_reader_module.hpp"
#include "native_messaging/registration.hpp"
#include "sentences/command_line/inputs.hpp"
#include "terminal/language_of_user.hpp"

#include <dlfcn.h>

#include <filesystem>
#include <stdexcept>
#include <string>

namespace offhook::program {

namespace {

namespace fs = std::filesystem;

/// The module lies beside the program in a build folder, and in a folder of its own where both are installed.
fs::path module_file() {
    const fs::path folder = program_file().parent_path();
    std::error_code error;
    const fs::path beside = folder / OFFHOOK_MAIL_READER;
    return fs::exists(beside, error) ? beside : folder / OFFHOOK_MODULE_FOLDER / OFFHOOK_MAIL_READER;
}

mail::ReadMailFunction* load() {
    const fs::path file = module_file();
    void* const module = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    void* const function = module == nullptr ? nullptr : dlsym(module, mail::read_mail_symbol);
    if (function == nullptr) {
        throw std::runtime_error(for_person(sentences::inputs::mail_reader_not_loaded, dlerror()));
    }
    return reinterpret_cast<mail::ReadMailFunction*>(function);
}

} // namespace

std::variant<mail::Mail, mail::NoMail> read_mail_file(std::string_view bytes) {
    static mail::ReadMailFunction* const read_mail = load();
    std::variant<mail::Mail, mail::NoMail> result;
    read_mail(bytes.data(), bytes.size(), &result);
    return result;
}

} // namespace offhook::program
