// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/own_ledger.hpp"

#include "command_line/commands.hpp"
#include "ledger/storage_error.hpp"
#include "ledger/texts.hpp"
#include "mail/address.hpp"
#include "sentences/command_line/calls.hpp"
#include "sentences/storage.hpp"
#include "terminal/language_of_user.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace offhook::program {

int with_own_ledger(const std::function<int(ledger::Ledger&)>& command) {
    ledger::Ledger own(ledger::own_ledger_file());
    int status = bad_input;
    try {
        status = command(own);
    } catch (const ledger::StorageError& error) {
        refuse(ledger::sentence_of(error, person_language()));
    }
    if (const auto kept_aside = own.take_newly_damaged()) {
        fmt::print(stderr, "offhook: {}\n", for_person(sentences::storage::was_damaged, kept_aside->string()));
    }
    return status;
}

int refuse(const std::string& what) {
    fmt::print(stderr, "offhook: {}\n", what);
    return bad_input;
}

std::optional<std::string> read_address(const std::string& text) {
    std::string address = mail::address_of(text);
    if (!ledger::is_address(address)) {
        refuse(for_person(sentences::calls::address_unreadable, text));
        return std::nullopt;
    }
    return address;
}

} // namespace offhook::program
