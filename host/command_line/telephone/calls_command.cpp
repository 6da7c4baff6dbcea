// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/local_time.hpp"
#include "command_line/inputs/own_ledger.hpp"
#include "command_line/inputs/refusal.hpp"
#include "command_line/telephone/telephone_commands.hpp"
#include "ledger/texts.hpp"
#include "protocol/read_call.hpp"
#include "sentences/command_line/calls.hpp"
#include "terminal/call_table.hpp"
#include "terminal/exit_status.hpp"
#include "terminal/language_of_user.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <variant>

namespace offhook::program {

namespace {

namespace json = boost::json;
namespace texts = sentences::calls;

calendar::Moment read_time(const std::string& text) {
    const auto time = read_local_time(text);
    if (!time) {
        throw Refusal(this_program, for_person(texts::time_unreadable, text));
    }
    return *time;
}

ledger::CallFilter filter_of(const CallSelection& selection) {
    ledger::CallFilter filter;
    if (selection.address) {
        filter.address = read_address(*selection.address);
    }
    if (selection.since) {
        filter.since = read_time(*selection.since).time;
    }
    return filter;
}

/// The words as fields of the protocol, by which they are read.
json::object fields_of(const CallWords& words) {
    json::object fields;
    const auto add = [&](const char* name, const std::optional<std::string>& word) {
        if (word) {
            fields[name] = *word;
        }
    };
    add("address", words.address);
    add("name", words.name);
    add("number", words.number);
    add("outcome", words.outcome);
    add("note", words.note);
    add("message_id", words.message_id);
    if (words.at) {
        fields["at"] = calendar::write_moment(read_time(*words.at));
    }
    return fields;
}

/// What the protocol reads.
template <typename Result>
Result accepted(std::variant<Result, protocol::ProtocolError> read) {
    if (const auto* const fault = std::get_if<protocol::ProtocolError>(&read)) {
        throw Refusal(this_program, fault->message);
    }
    return std::get<Result>(std::move(read));
}

/// The one call whose key begins so.
ledger::Call call_of_start(ledger::Ledger& own, const std::string& start) {
    std::optional<ledger::Call> found;
    for (ledger::Call& call : own.calls()) {
        if (call.key == start) {
            return call;
        }
        if (!start.empty() && call.key.starts_with(start)) {
            if (found) {
                throw Refusal(this_program, for_person(texts::key_ambiguous, start));
            }
            found = std::move(call);
        }
    }
    if (!found) {
        throw Refusal(this_program, for_person(texts::key_unknown, start));
    }
    return *found;
}

void print_call(std::string_view what, const ledger::Call& call) {
    fmt::print("{}\n{}", what, table_of({call}));
}

} // namespace

int calls_list_command(const CallSelection& selection) {
    const ledger::CallFilter filter = filter_of(selection);
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        const std::vector<ledger::Call> calls = own.calls(filter);
        if (calls.empty()) {
            fmt::print("{}\n", for_person(texts::none));
        } else {
            fmt::print("{}", table_of(calls));
        }
        return done;
    });
}

int calls_add_command(const CallWords& words) {
    json::object fields = fields_of(words);
    fields["key"] = ledger::new_key();
    if (!words.at) {
        fields["at"] = calendar::write_moment(calendar::now());
    }
    const ledger::Call call = accepted(protocol::read_call(fields, person_language()));
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        print_call(for_person(texts::added), own.log(call));
        return done;
    });
}

int calls_edit_command(const std::string& key, const CallWords& words) {
    const ledger::CallChanges changes = accepted(protocol::read_call_changes(fields_of(words), person_language()));
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        const auto changed = own.edit(call_of_start(own, key).key, changes);
        if (!changed) {
            return bad_input; // another process removed it meanwhile
        }
        print_call(for_person(texts::changed), *changed);
        return done;
    });
}

int calls_remove_command(const std::string& key) {
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        const auto removed = own.remove(call_of_start(own, key).key);
        if (!removed) {
            return bad_input; // another process removed it meanwhile
        }
        print_call(for_person(texts::removed), *removed);
        return done;
    });
}

int calls_export_command(const CallSelection& selection, CallFormat format) {
    const ledger::CallFilter filter = filter_of(selection);
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        const std::string file = write_calls(own.calls(filter), format);
        if (std::fwrite(file.data(), 1, file.size(), stdout) != file.size() || std::fflush(stdout) != 0) {
            throw Refusal(this_program, for_person(texts::export_not_written));
        }
        return done;
    });
}

int calls_import_command(const std::string& file, std::optional<CallFormat> format) {
    const std::vector<ledger::Call> calls =
        read_calls(file, format.value_or(file.ends_with(".json") ? CallFormat::json : CallFormat::csv));
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        const std::size_t added = own.log_all(calls);
        fmt::print("{}\n", for_person(texts::imported, added, calls.size() - added));
        return done;
    });
}

} // namespace offhook::program
