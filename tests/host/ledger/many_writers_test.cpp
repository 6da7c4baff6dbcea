// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "command_line/ledger_host.hpp"
#include "command_line/temporary_folder.hpp"
#include "ledger/sample_calls.hpp"

#include <thread>

using offhook::ledger::Ledger;

TEST_CASE("two hosts and the command line write at once, and nothing is lost") {
    constexpr int of_each_host = 1500;
    constexpr int of_command_line = 40;
    const TemporaryFolder data;
    std::array<int, 3> acknowledged{};
    const auto host_writes = [&](int host_number) {
        LedgerHost host(data.path());
        for (int number = 0; number < of_each_host; ++number) {
            const auto reply = host.ask(log_request(sample_call(host_number * of_each_host + number)));
            acknowledged.at(static_cast<std::size_t>(host_number)) += error_of(reply).empty() ? 1 : 0;
        }
    };
    std::thread first(host_writes, 0);
    std::thread second(host_writes, 1);
    for (int number = 0; number < of_command_line; ++number) {
        const Run run = run_offhook({"calls", "add", "--address", "eve@example.org", "--outcome", "busy"}, "",
                                    {{"XDG_DATA_HOME", data.path()}});
        acknowledged[2] += run.status == 0 ? 1 : 0;
    }
    first.join();
    second.join();
    CHECK(acknowledged[0] == of_each_host);
    CHECK(acknowledged[1] == of_each_host);
    CHECK(acknowledged[2] == of_command_line);
    Ledger ledger(data.path() / "offhook" / "calls.sqlite");
    CHECK(ledger.calls().size() == 2 * of_each_host + of_command_line);
    CHECK(ledger.is_sound());
}

TEST_CASE("one deletes all while another writes: the other goes on in a fresh file") {
    const TemporaryFolder data;
    LedgerHost host(data.path());
    REQUIRE(error_of(host.ask(log_request(sample_call(1)))).empty());
    for (int round = 0; round < 20; ++round) {
        std::thread deleting([&] {
            run_offhook({"privacy", "delete", "--yes"}, "", {{"XDG_DATA_HOME", data.path()}});
        });
        for (int number = 0; number < 20; ++number) {
            CHECK(error_of(host.ask(log_request(sample_call(round * 20 + number)))).empty());
        }
        deleting.join();
        const auto last = host.ask(log_request(sample_call(10000 + round)));
        CHECK(error_of(last).empty());
        Ledger ledger(data.path() / "offhook" / "calls.sqlite");
        CHECK(ledger.is_sound());
        CHECK(ledger.calls().front().key == sample_call(10000 + round).key);
    }
}
