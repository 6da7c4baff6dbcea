// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/call_files.hpp"

#include "command_line/inputs/csv.hpp"
#include "command_line/inputs/read_file.hpp"
#include "command_line/inputs/refusal.hpp"
#include "protocol/read_call.hpp"
#include "protocol/write_call.hpp"
#include "sentences/command_line/calls.hpp"
#include "sentences/command_line/inputs.hpp"
#include "terminal/language_of_user.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace offhook::program {

namespace {

namespace json = boost::json;
namespace texts = sentences::inputs;

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

/// Reads the calls of a file, and refuses it at the first fault.
class CallFileReader {
public:
    explicit CallFileReader(const std::string& file) : file_(file) {}

    std::vector<ledger::Call> read_csv_file(std::string_view content) const {
        const auto records = read_csv(content);
        if (!records) {
            refuse(0, for_person(texts::quotation_mark_open));
        }
        if (records->empty()) {
            refuse(1, for_person(texts::columns_not_named, fmt::format("{}", fmt::join(columns, ","))));
        }
        const std::vector<std::string>& header = records->front().fields;
        for (const std::string_view needed : {"address", "at", "outcome"}) {
            if (std::find(header.begin(), header.end(), needed) == header.end()) {
                refuse(1, for_person(texts::column_missing, needed));
            }
        }
        std::vector<ledger::Call> calls;
        for (auto record = records->begin() + 1; record != records->end(); ++record) {
            if (record->fields.size() != header.size()) {
                refuse(record->line, for_person(texts::wrong_number_of_fields, record->fields.size(), header.size()));
            }
            json::object fields;
            for (std::size_t index = 0; index < header.size(); ++index) {
                if (!record->fields[index].empty()) {
                    fields[header[index]] = record->fields[index];
                }
            }
            auto call = protocol::read_call(fields, person_language());
            if (const auto* const fault = std::get_if<protocol::ProtocolError>(&call)) {
                refuse(record->line, fault->message);
            }
            calls.push_back(std::get<ledger::Call>(std::move(call)));
        }
        return calls;
    }

    std::vector<ledger::Call> read_json_file(std::string_view content) const {
        boost::system::error_code error;
        const json::value file = json::parse(view_of(content), error);
        if (error || !file.is_array()) {
            refuse(0, for_person(texts::no_json_list));
        }
        std::vector<ledger::Call> calls;
        for (const json::value& element : file.get_array()) {
            const std::size_t number = calls.size() + 1;
            if (!element.is_object()) {
                refuse(0, for_person(texts::entry_is_no_call, number));
            }
            auto call = protocol::read_call(element.get_object(), person_language());
            if (const auto* const fault = std::get_if<protocol::ProtocolError>(&call)) {
                refuse(0, for_person(texts::entry_unreadable, number, fault->message));
            }
            calls.push_back(std::get<ledger::Call>(std::move(call)));
        }
        return calls;
    }

private:
    /// Line 0 stands for the whole file.
    [[noreturn]] void refuse(std::size_t line, std::string_view cause) const {
        throw Refusal(line == 0 ? file_ : fmt::format("{}:{}", file_, line),
                      fmt::format("{}\n{}", cause, for_person(sentences::calls::nothing_imported)));
    }

    const std::string& file_;
};

} // namespace

std::string write_calls(const std::vector<ledger::Call>& calls, CallFormat format) {
    return format == CallFormat::csv ? write_csv_file(calls) : write_json_file(calls);
}

std::vector<ledger::Call> read_calls(const std::string& file, CallFormat format) {
    const std::string content = read_file(file);
    const CallFileReader reader(file);
    return format == CallFormat::csv ? reader.read_csv_file(content) : reader.read_json_file(content);
}

} // namespace offhook::program
