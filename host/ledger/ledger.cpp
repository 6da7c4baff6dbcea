// SPDX-License-Identifier: MPL-2.0
#include "ledger/ledger.hpp"

#include "ledger/store.hpp"

namespace offhook::ledger {

Ledger::Ledger(std::filesystem::path file) : store_(std::make_unique<Store>(std::move(file))) {}
Ledger::~Ledger() = default;
Ledger::Ledger(Ledger&&) noexcept = default;
Ledger& Ledger::operator=(Ledger&&) noexcept = default;

const std::filesystem::path& Ledger::file() const {
    return store_->file();
}

std::vector<std::filesystem::path> Ledger::damaged_files() const {
    return store_->damaged_files();
}

std::optional<std::filesystem::path> Ledger::take_newly_damaged() {
    return store_->take_newly_damaged();
}

bool Ledger::is_sound() {
    return store_->is_sound();
}

std::filesystem::path own_ledger_file(const std::filesystem::path& folder) {
    return folder.empty() ? folder : folder / "calls.sqlite";
}

} // namespace offhook::ledger
