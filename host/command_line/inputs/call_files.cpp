// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/call_files.hpp"

#include "command_line/inputs/csv.hpp"
#include "protocol/read_call.hpp"
#include "protocol/write_call.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace offhook::program {

namespace {

namespace json = boost::json;
using CallsOrError = std::variant<std::vector<ledger::Call>, CallFileError>;

constexpr std::array<std::string_view, 8> columns = {"key",    "address", "name", "at",
                                                     "number", "outcome", "note", "message_id"};

json::string_view view_of(std::string_view text) {
    return {text.data(), text.size()};
}

std::string write_csv_file(const std::vector<ledger::Call>& calls) {
    std::string file = write_csv({columns.begin(), columns.end()});
    for (const ledger::Call& call : calls) {
        const json::object written = protocol::write_call(call);
        std::vector<std::string> fields;
        for (const std::string_view column : columns) {
            const json::value& value = written.at(view_of(column));
            fields.emplace_back(value.is_string() ? std::string(value.get_string()) : std::string());
        }
        file += write_csv(fields);
    }
    return file;
}

// One call a line: such a file can be compared and searched.
std::string write_json_file(const std::vector<ledger::Call>& calls) {
    std::string file = "[";
    for (const ledger::Call& call : calls) {
        file += (file.size() == 1 ? "\n " : ",\n ") + json::serialize(protocol::write_call(call));
    }
    return file + "\n]\n";
}

/// Reads calls and stops at the first fault.
class CallCollector {
public:
    bool add(const json::object& fields, std::size_t line) {
        auto read = protocol::read_call(fields);
        if (const auto* const fault = std::get_if<protocol::ProtocolError>(&read)) {
            error_ = CallFileError{line, fault->message};
            return false;
        }
        calls_.push_back(std::get<ledger::Call>(std::move(read)));
        return true;
    }

    CallsOrError result() && { return error_ ? CallsOrError(*error_) : CallsOrError(std::move(calls_)); }

private:
    std::vector<ledger::Call> calls_;
    std::optional<CallFileError> error_;
};

CallsOrError read_csv_file(std::string_view content) {
    const auto records = read_csv(content);
    if (!records) {
        return CallFileError{0, "A quotation mark is not closed."};
    }
    if (records->empty()) {
        return CallFileError{1, fmt::format("The first line must name the columns: {}.", fmt::join(columns, ","))};
    }
    const std::vector<std::string>& header = records->front().fields;
    for (const std::string_view needed : {"address", "at", "outcome"}) {
        if (std::find(header.begin(), header.end(), needed) == header.end()) {
            return CallFileError{1, fmt::format("The column “{}” is missing.", needed)};
        }
    }
    CallCollector collector;
    for (auto record = records->begin() + 1; record != records->end(); ++record) {
        if (record->fields.size() != header.size()) {
            return CallFileError{record->line, fmt::format("There are {} fields, but {} columns.",
                                                           record->fields.size(), header.size())};
        }
        json::object fields;
        for (std::size_t index = 0; index < header.size(); ++index) {
            if (!record->fields[index].empty()) {
                fields[header[index]] = record->fields[index];
            }
        }
        if (!collector.add(fields, record->line)) {
            break;
        }
    }
    return std::move(collector).result();
}

CallsOrError read_json_file(std::string_view content) {
    boost::system::error_code error;
    const json::value file = json::parse(view_of(content), error);
    if (error || !file.is_array()) {
        return CallFileError{0, "This is no JSON list of calls."};
    }
    CallCollector collector;
    std::size_t number = 0;
    for (const json::value& element : file.get_array()) {
        ++number;
        if (!element.is_object()) {
            return CallFileError{0, fmt::format("Entry {} is no call.", number)};
        }
        if (!collector.add(element.get_object(), 0)) {
            break;
        }
    }
    auto read = std::move(collector).result();
    if (auto* const fault = std::get_if<CallFileError>(&read)) {
        fault->cause = fmt::format("Entry {}: {}", number, fault->cause);
    }
    return read;
}

} // namespace

std::string write_calls(const std::vector<ledger::Call>& calls, CallFormat format) {
    return format == CallFormat::csv ? write_csv_file(calls) : write_json_file(calls);
}

std::variant<std::vector<ledger::Call>, CallFileError> read_calls(std::string_view content, CallFormat format) {
    return format == CallFormat::csv ? read_csv_file(content) : read_json_file(content);
}

} // namespace offhook::program
