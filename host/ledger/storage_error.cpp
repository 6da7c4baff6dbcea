// SPDX-License-Identifier: MPL-2.0
#include "ledger/storage_error.hpp"

#include "sentences/storage.hpp"

namespace offhook::ledger {

std::string sentence_of(const StorageError& error, Language language) {
    namespace storage = sentences::storage;
    switch (error.fault()) {
    case StorageFault::read_only:
        return storage::read_only(language, error.file());
    case StorageFault::full:
        return storage::full(language, error.file());
    case StorageFault::locked:
        return storage::locked(language, error.file());
    case StorageFault::newer:
        return storage::newer(language, error.file());
    case StorageFault::no_folder:
        return std::string(storage::no_folder(language));
    case StorageFault::unreliable:
        break;
    }
    return storage::unreliable(language, error.file());
}

} // namespace offhook::ledger
