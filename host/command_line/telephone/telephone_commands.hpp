// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "command_line/inputs/call_files.hpp"

#include <optional>
#include <string>
#include <vector>

namespace offhook::program {

/// What of a call the command line names. Empty optionals were not named.
struct CallWords {
    std::optional<std::string> address;
    std::optional<std::string> name;
    std::optional<std::string> at; ///< as read_local_time reads it
    std::optional<std::string> number;
    std::optional<std::string> outcome; ///< as in the protocol
    std::optional<std::string> note;
    std::optional<std::string> message_id;
};

/// Which calls a command is about.
struct CallSelection {
    std::optional<std::string> address;
    std::optional<std::string> since; ///< as read_local_time reads it
};

/// Each gives the exit status of the contract.
int calls_list_command(const CallSelection& selection);
int calls_add_command(const CallWords& words);
/// `key` may be the start of a key that no other call has.
int calls_edit_command(const std::string& key, const CallWords& words);
int calls_remove_command(const std::string& key);
/// To standard output.
int calls_export_command(const CallSelection& selection, CallFormat format);
/// "-" is standard input. Without a format, the file's name tells it; CSV where it does not.
int calls_import_command(const std::string& file, std::optional<CallFormat> format);

int privacy_show_command(const std::optional<std::string>& address);
/// Asks first where `yes` is not given.
int privacy_delete_command(const std::optional<std::string>& address, bool yes);

} // namespace offhook::program
