// SPDX-License-Identifier: MPL-2.0
#include "command_line/commands.hpp"
#include "command_line/inputs/local_time.hpp"
#include "command_line/inputs/own_ledger.hpp"
#include "command_line/inputs/read_file.hpp"
#include "command_line/telephone/telephone_commands.hpp"
#include "ledger/texts.hpp"
#include "protocol/read_call.hpp"
#include "sentences/command_line/calls.hpp"
#include "terminal/call_table.hpp"
#include "terminal/language_of_user.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <variant>

namespace offhook::program {

namespace {

namespace json = boost::json;
namespace texts = sentences::calls;

int refuse_time(const std::string& text) {
    return refuse(for_person(texts::time_unreadable, text));
}

/// The filter of a selection; none, and a line on standard error, where it can't be read.
std::optional<ledger::CallFilter> filter_of(const CallSelection& selection) {
    ledger::CallFilter filter;
    if (selection.address) {
        filter.address = read_address(*selection.address);
        if (!filter.address) {
            return std::nullopt;
        }
    }
    if (selection.since) {
        const auto since = read_local_time(*selection.since);
        if (!since) {
            refuse_time(*selection.since);
            return std::nullopt;
        }
        filter.since = since->time;
    }
    return filter;
}

/// The words as fields of the protocol, by which they are read; none, and a line on standard error, where the time is
/// none.
std::optional<json::object> fields_of(const CallWords& words) {
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
        const auto at = read_local_time(*words.at);
        if (!at) {
            refuse_time(*words.at);
            return std::nullopt;
        }
        fields["at"] = calendar::write_moment(*at);
    }
    return fields;
}

/// The one call whose key begins so; none, and a line on standard error, where there is none or more.
std::optional<ledger::Call> call_of_start(ledger::Ledger& own, const std::string& start) {
    std::optional<ledger::Call> found;
    for (ledger::Call& call : own.calls()) {
        if (call.key == start) {
            return call;
        }
        if (!start.empty() && call.key.starts_with(start)) {
            if (found) {
                refuse(for_person(texts::key_ambiguous, start));
                return std::nullopt;
            }
            found = std::move(call);
        }
    }
    if (!found) {
        refuse(for_person(texts::key_unknown, start));
    }
    return found;
}

void print_call(std::string_view what, const ledger::Call& call) {
    fmt::print("{}\n{}", what, table_of({call}));
}

} // namespace

int calls_list_command(const CallSelection& selection) {
    const auto filter = filter_of(selection);
    if (!filter) {
        return bad_input;
    }
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        const std::vector<ledger::Call> calls = own.calls(*filter);
        if (calls.empty()) {
            fmt::print("{}\n", for_person(texts::none));
        } else {
            fmt::print("{}", table_of(calls));
        }
        return done;
    });
}

int calls_add_command(const CallWords& words) {
    auto fields = fields_of(words);
    if (!fields) {
        return bad_input;
    }
    (*fields)["key"] = ledger::new_key();
    if (!words.at) {
        (*fields)["at"] = calendar::write_moment(calendar::now());
    }
    const auto read = protocol::read_call(*fields);
    if (const auto* const fault = std::get_if<protocol::ProtocolError>(&read)) {
        return refuse(fault->message);
    }
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        print_call(for_person(texts::added), own.log(std::get<ledger::Call>(read)));
        return done;
    });
}

int calls_edit_command(const std::string& key, const CallWords& words) {
    const auto fields = fields_of(words);
    if (!fields) {
        return bad_input;
    }
    const auto changes = protocol::read_call_changes(*fields);
    if (const auto* const fault = std::get_if<protocol::ProtocolError>(&changes)) {
        return refuse(fault->message);
    }
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        const auto call = call_of_start(own, key);
        const auto changed = call ? own.edit(call->key, std::get<ledger::CallChanges>(changes)) : std::nullopt;
        if (!changed) {
            return bad_input;
        }
        print_call(for_person(texts::changed), *changed);
        return done;
    });
}

int calls_remove_command(const std::string& key) {
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        const auto call = call_of_start(own, key);
        const auto removed = call ? own.remove(call->key) : std::nullopt;
        if (!removed) {
            return bad_input;
        }
        print_call(for_person(texts::removed), *removed);
        return done;
    });
}

int calls_export_command(const CallSelection& selection, CallFormat format) {
    const auto filter = filter_of(selection);
    if (!filter) {
        return bad_input;
    }
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        const std::string file = write_calls(own.calls(*filter), format);
        if (std::fwrite(file.data(), 1, file.size(), stdout) != file.size() || std::fflush(stdout) != 0) {
            return refuse(std::string(for_person(texts::export_not_written)));
        }
        return done;
    });
}

int calls_import_command(const std::string& file, std::optional<CallFormat> format) {
    const auto content = read_file(file);
    if (!content) {
        return bad_input;
    }
    const auto read =
        read_calls(*content, format.value_or(file.ends_with(".json") ? CallFormat::json : CallFormat::csv));
    if (const auto* const fault = std::get_if<CallFileError>(&read)) {
        fmt::print(stderr, "{}:{} {}\n", file, fault->line == 0 ? "" : fmt::format("{}:", fault->line), fault->cause);
        fmt::print(stderr, "{}\n", for_person(texts::nothing_imported));
        return bad_input;
    }
    return with_own_ledger([&](ledger::Ledger& own) -> int {
        const auto& calls = std::get<std::vector<ledger::Call>>(read);
        const std::size_t added = own.log_all(calls);
        fmt::print("{}\n", for_person(texts::imported, added, calls.size() - added));
        return done;
    });
}

} // namespace offhook::program
