// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace offhook::text {

/// The entry of a hash, or an empty one. Entries have a `hash` (folding.hpp), 0 where they are empty; their number is a
/// power of two, and some must be empty. They are probed in order.
template <typename Entry>
const Entry& find_entry(std::span<const Entry> table, std::uint64_t hash) {
    const std::size_t mask = table.size() - 1;
    std::size_t slot = hash & mask;
    // One branch, which is hardly ever taken, in place of two that nobody can foretell.
    while (static_cast<int>(table[slot].hash != hash) & static_cast<int>(table[slot].hash != 0)) {
        slot = (slot + 1) & mask;
    }
    return table[slot];
}

/// Adds an entry, whose hash is in no other, to such a table.
template <typename Entry>
void add_entry(Entry entry, std::span<Entry> table) {
    const std::size_t mask = table.size() - 1;
    std::size_t slot = entry.hash & mask;
    while (table[slot].hash != 0) {
        slot = (slot + 1) & mask;
    }
    table[slot] = std::move(entry);
}

} // namespace offhook::text
