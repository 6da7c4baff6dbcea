// SPDX-License-Identifier: MPL-2.0
#include "terminal/call_table.hpp"

#include "base/unicode.hpp"
#include "sentences/command_line/calls.hpp"
#include "terminal/language_of_user.hpp"
#include "terminal/printable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace offhook::program {

namespace {

namespace calls = sentences::calls;
using Row = std::array<std::string, 6>;

// Of a key so many letters are shown at least.
constexpr std::size_t shortest_key = 8;

std::size_t width_of(const std::string& text) {
    return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
               return (static_cast<unsigned char>(c) & 0xC0) == 0x80; // the further bytes of a letter in UTF-8
           }));
}

std::size_t length_of_keys(const std::vector<ledger::Call>& calls) {
    for (std::size_t length = shortest_key; length < ledger::longest_key; ++length) {
        std::set<std::string> starts;
        for (const ledger::Call& call : calls) {
            starts.insert(call.key.substr(0, length));
        }
        if (starts.size() == calls.size()) {
            return length;
        }
    }
    return ledger::longest_key;
}

std::string on_one_line(const std::string& text) {
    return printable(to_utf16(text));
}

Row row_of(const ledger::Call& call, std::size_t key_length) {
    const std::string at = calendar::write_moment(call.at);
    return {at.substr(0, 10) + " " + at.substr(11, 5),
            on_one_line(call.name.empty() ? call.address : fmt::format("{} <{}>", call.name, call.address)),
            std::string(name_for_person(call.outcome)),
            on_one_line(call.number),
            call.key.substr(0, key_length),
            on_one_line(call.note)};
}

} // namespace

std::string_view name_for_person(ledger::Outcome outcome) {
    switch (outcome) {
    case ledger::Outcome::reached:
        return for_person(calls::reached);
    case ledger::Outcome::no_answer:
        return for_person(calls::no_answer);
    case ledger::Outcome::busy:
        return for_person(calls::busy);
    case ledger::Outcome::voicemail:
        return for_person(calls::voicemail);
    case ledger::Outcome::wrong_number:
        return for_person(calls::wrong_number);
    case ledger::Outcome::they_called:
        break;
    }
    return for_person(calls::they_called);
}

std::string table_of(const std::vector<ledger::Call>& listed) {
    const auto title = [](const sentences::Sentence<>& name) { return std::string(for_person(name)); };
    std::vector<Row> rows = {{title(calls::when), title(calls::who), title(calls::outcome), title(calls::number),
                              title(calls::key), title(calls::note)}};
    const std::size_t key_length = length_of_keys(listed);
    std::transform(listed.begin(), listed.end(), std::back_inserter(rows),
                   [&](const ledger::Call& call) { return row_of(call, key_length); });
    std::array<std::size_t, std::tuple_size_v<Row>> widths{};
    for (const Row& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            widths.at(column) = std::max(widths.at(column), width_of(row.at(column)));
        }
    }
    std::string table;
    for (const Row& row : rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            line += row.at(column) + std::string(widths.at(column) - width_of(row.at(column)) + 2, ' ');
        }
        table += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return table;
}

} // namespace offhook::program
