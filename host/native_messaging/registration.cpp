// SPDX-License-Identifier: MPL-2.0
#include "native_messaging/registration.hpp"

#include <boost/json.hpp>

#include <cstdlib>

namespace offhook::program {

namespace fs = std::filesystem;

fs::path manifest_file(Scope scope) {
    const std::string name = std::string(application_name) + ".json";
    if (scope == Scope::system) {
        return fs::path("/usr/lib/mozilla/native-messaging-hosts") / name;
    }
    const char* const home = std::getenv("HOME");
    return home == nullptr || *home == '\0' ? fs::path()
                                            : fs::path(home) / ".mozilla" / "native-messaging-hosts" / name;
}

fs::path program_file() {
    std::error_code error;
    return fs::read_symlink("/proc/self/exe", error);
}

std::string manifest_of(const fs::path& program) {
    return boost::json::serialize(boost::json::object{{"name", application_name},
                                                      {"description", "Offhook: notices when a call beats a mail"},
                                                      {"path", program.string()},
                                                      {"type", "stdio"},
                                                      {"allowed_extensions", boost::json::array{extension_id}}}) +
           "\n";
}

} // namespace offhook::program
