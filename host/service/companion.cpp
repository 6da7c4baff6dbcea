// SPDX-License-Identifier: MPL-2.0
#include "base/own_folder.hpp"
#include "ledger/ledger.hpp"
#include "letters/wording/letter_templates.hpp"
#include "service/server.hpp"
#include "settings/own_rules.hpp"

#include <offhook/companion.hpp>

#include <mutex>

namespace offhook {

/// What one person's requests are answered with.
class Companion::Desk {
public:
    explicit Desk(const Folders& folders)
        : rule_book_(settings::own_rules(folders.configuration)), ledger_(ledger::own_ledger_file(folders.data)),
          templates_(letters::own_letters_folder(folders.configuration)) {}

    std::string answer(std::string_view request) {
        const std::lock_guard lock(mutex_);
        return service::answer(request, {rule_book_, ledger_, templates_});
    }

private:
    std::mutex mutex_;
    rules::RuleBook rule_book_;
    ledger::Ledger ledger_;
    letters::LetterTemplates templates_;
};

Folders own_folders() {
    return {own_folder(), own_data_folder()};
}

Companion::Companion(const Folders& folders) : desk_(std::make_unique<Desk>(folders)) {}

Companion::~Companion() = default;
Companion::Companion(Companion&& other) noexcept = default;
Companion& Companion::operator=(Companion&& other) noexcept = default;

std::string Companion::answer(std::string_view request) {
    return desk_->answer(request);
}

} // namespace offhook
