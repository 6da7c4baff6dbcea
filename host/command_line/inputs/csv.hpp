// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::program {

/// Comma-separated values as RFC 4180 has them. A file may also end its lines with LF alone, and begin with U+FEFF.
struct CsvRecord {
    std::size_t line = 1; ///< that it begins in
    std::vector<std::string> fields;
};

/// Reads all records; empty lines are left out. None where a quotation mark is not closed.
std::optional<std::vector<CsvRecord>> read_csv(std::string_view text);

/// A record with its line end.
std::string write_csv(const std::vector<std::string>& fields);

} // namespace offhook::program
