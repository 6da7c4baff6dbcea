// SPDX-License-Identifier: MPL-2.0
#include "mail/file/bounded_mime.hpp"

#include <algorithm>
#include <cstddef>

namespace offhook::mail {

namespace {

constexpr std::size_t longest_header = 1024U * 1024;
constexpr std::size_t most_boundaries = 1024; // deeper GMime does not read
constexpr std::size_t most_delimiters = 100'000;
constexpr std::size_t most_comparisons = 20'000'000;

/// How often a boundary is named, counted up to the most that GMime reads.
std::size_t boundaries_named(std::string_view bytes) {
    constexpr std::string_view name = "boundary";
    std::size_t count = 0;
    for (auto at = bytes.begin(); count < most_boundaries; at += name.size(), ++count) {
        at = std::search(at, bytes.end(), name.begin(), name.end(),
                         [](char written, char lower) { return written == lower || written == lower - 'a' + 'A'; });
        if (at == bytes.end()) {
            break;
        }
    }
    return count;
}

/// Where line number `most` + 1 of those that begin with "--" begins; npos if there are no more.
std::size_t delimiter_behind(std::string_view bytes, std::size_t most) {
    auto at = bytes.find("\n--");
    for (std::size_t lines = 0; lines < most && at != std::string_view::npos; ++lines) {
        at = bytes.find("\n--", at + 1);
    }
    return at == std::string_view::npos ? at : at + 1;
}

} // namespace

std::string_view bounded_mime(std::string_view bytes, std::string& copy, std::vector<std::string>& notes) {
    const auto end_of_header = std::min(bytes.find("\n\n"), bytes.find("\n\r\n"));
    if (bytes.size() > longest_header && end_of_header > longest_header) {
        const auto last = bytes.rfind('\n', longest_header);
        copy = std::string(bytes.substr(0, last == std::string_view::npos ? longest_header : last));
        if (end_of_header != std::string_view::npos) {
            copy += bytes.substr(end_of_header);
        }
        bytes = copy;
        notes.emplace_back("The header is too long; its end was left out.");
    }
    // Few lines are few comparisons with however many boundaries.
    if (delimiter_behind(bytes, most_comparisons / most_boundaries) == std::string_view::npos) {
        return bytes;
    }
    const auto boundaries = boundaries_named(bytes);
    if (boundaries == 0) {
        return bytes;
    }
    const auto end = delimiter_behind(bytes, std::min(most_delimiters, most_comparisons / boundaries));
    if (end == std::string_view::npos) {
        return bytes;
    }
    notes.emplace_back("The mail has too many parts; only its beginning was read.");
    return bytes.substr(0, end);
}

} // namespace offhook::mail
