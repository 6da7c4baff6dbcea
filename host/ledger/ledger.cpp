// SPDX-License-Identifier: MPL-2.0
#include "ledger/store.hpp"

#include <offhook/ledger/ledger.hpp>

#include <cstdlib>

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

std::filesystem::path own_ledger_file() {
    const std::filesystem::path in_data = std::filesystem::path("offhook") / "calls.sqlite";
    const char* const data = std::getenv("XDG_DATA_HOME");
    if (data != nullptr && std::filesystem::path(data).is_absolute()) {
        return data / in_data;
    }
    const char* const home = std::getenv("HOME");
    return home == nullptr || *home == '\0' ? std::filesystem::path()
                                            : std::filesystem::path(home) / ".local" / "share" / in_data;
}

} // namespace offhook::ledger
