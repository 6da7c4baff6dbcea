// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/own_ledger.hpp"

#include "command_line/inputs/refusal.hpp"
#include "ledger/storage_error.hpp"
#include "ledger/texts.hpp"
#include "mail/address.hpp"
#include "sentences/command_line/calls.hpp"
#include "sentences/storage.hpp"
#include "terminal/exit_status.hpp"
#include "terminal/language_of_user.hpp"

namespace offhook::program {

int with_own_ledger(const std::function<int(ledger::Ledger&)>& command) {
    ledger::Ledger own(ledger::own_ledger_file());
    int status = bad_input;
    try {
        status = command(own);
    } catch (const Refusal& refusal) {
        status = tell(refusal);
    } catch (const ledger::StorageError& error) {
        status = tell(Refusal(this_program, ledger::sentence_of(error, person_language())));
    }
    if (const auto kept_aside = own.take_newly_damaged()) {
        tell(Refusal(this_program, for_person(sentences::storage::was_damaged, kept_aside->string())));
    }
    return status;
}

std::string read_address(const std::string& text) {
    std::string address = mail::address_of(text);
    if (!ledger::is_address(address)) {
        throw Refusal(this_program, for_person(sentences::calls::address_unreadable, text));
    }
    return address;
}

} // namespace offhook::program
