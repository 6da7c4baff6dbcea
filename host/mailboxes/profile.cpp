// SPDX-License-Identifier: MPL-2.0
#include "mailboxes/profile.hpp"

#include <algorithm>
#include <fstream>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace offhook::mailboxes {

namespace {

namespace fs = std::filesystem;

struct Preference {
    std::string name;
    std::string value;
};

/// What stands between the next two quotation marks from `start`, with escapes resolved, and where it ends.
std::optional<std::pair<std::string, std::size_t>> quoted(std::string_view line, std::size_t start) {
    std::size_t at = line.find('"', start);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    std::string text;
    for (++at; at < line.size() && line[at] != '"'; ++at) {
        if (line[at] == '\\' && at + 1 < line.size()) {
            ++at;
        }
        text.push_back(line[at]);
    }
    return at < line.size() ? std::make_optional(std::pair(std::move(text), at + 1)) : std::nullopt;
}

/// Reads `user_pref("name", "value");`. Numbers and truth values are of no use here.
std::optional<Preference> read_preference(std::string_view line) {
    if (!line.starts_with("user_pref(")) {
        return std::nullopt;
    }
    auto name = quoted(line, 0);
    if (!name) {
        return std::nullopt;
    }
    auto value = quoted(line, name->second);
    if (!value) {
        return std::nullopt;
    }
    return Preference{std::move(name->first), std::move(value->first)};
}

bool is_below(const fs::path& path, const fs::path& folder) {
    const fs::path relative = path.lexically_relative(folder);
    return !relative.empty() && *relative.begin() != "..";
}

} // namespace

Profile read_profile(const fs::path& folder) {
    Profile profile;
    std::error_code error;
    for (const char* const name : {"Mail", "ImapMail"}) {
        if (fs::is_directory(folder / name, error)) {
            profile.mail_folders.push_back(folder / name);
        }
    }
    std::ifstream file(folder / "prefs.js");
    for (std::string line; std::getline(file, line);) {
        const auto preference = read_preference(line);
        if (!preference) {
            continue;
        }
        const auto& [name, value] = *preference;
        if (name.starts_with("mail.identity.") && name.ends_with(".useremail")) {
            if (!value.empty() &&
                std::find(profile.addresses.begin(), profile.addresses.end(), value) == profile.addresses.end()) {
                profile.addresses.push_back(value);
            }
        } else if (name.starts_with("mail.server.") && name.ends_with(".directory")) {
            const fs::path directory = fs::path(value).lexically_normal();
            const bool known = std::any_of(profile.mail_folders.begin(), profile.mail_folders.end(),
                                           [&](const fs::path& other) { return is_below(directory, other); });
            if (!known && directory.is_absolute() && fs::is_directory(directory, error)) {
                profile.mail_folders.push_back(directory);
            }
        }
    }
    return profile;
}

fs::path default_profile(const fs::path& folder) {
    std::ifstream file(folder / "profiles.ini");
    fs::path first;
    fs::path marked;    // a [Profile] with Default=1
    fs::path installed; // what an [Install] names: the one that the last Thunderbird used
    fs::path path;
    bool in_install = false;
    for (std::string line; std::getline(file, line);) {
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) {
            line.pop_back();
        }
        if (line.starts_with('[')) {
            in_install = line.starts_with("[Install");
            path.clear();
        } else if (line.starts_with("Path=")) {
            path = folder / line.substr(5);
            first = first.empty() ? path : first;
        } else if (line == "Default=1" && !in_install) {
            marked = path;
        } else if (line.starts_with("Default=") && in_install) {
            installed = folder / line.substr(8);
        }
    }
    std::error_code error;
    for (const fs::path& profile : {installed, marked, first}) {
        if (!profile.empty() && fs::exists(profile / "prefs.js", error)) {
            return profile;
        }
    }
    return {};
}

} // namespace offhook::mailboxes
