// SPDX-License-Identifier: MPL-2.0
// The host is killed while it writes, again and again. OFFHOOK_KILLS sets how often (60), OFFHOOK_SEED the random
// moments.
#include "catch.hpp"
#include "command_line/ledger_host.hpp"
#include "command_line/temporary_folder.hpp"
#include "ledger/sample_calls.hpp"

#include <cstdlib>
#include <map>
#include <random>
#include <set>
#include <thread>

namespace {

using offhook::ledger::Call;
using offhook::ledger::Ledger;

int number_from_environment(const char* name, int otherwise) {
    const char* const value = std::getenv(name);
    return value == nullptr ? otherwise : std::atoi(value);
}

/// What may be in the ledger: of each key, the calls that it may hold, or nothing.
class Expectation {
public:
    /// The request was sent: until it is acknowledged, the state before is right as well as the one after. Before its
    /// first request, a call is not there.
    void sent(const std::string& key, const std::optional<Call>& after) {
        auto& states = possible_[key];
        if (states.empty()) {
            states.push_back(std::nullopt);
        }
        states.push_back(after);
    }

    /// Requests are served in their order: the state before the oldest that was not acknowledged is past.
    void acknowledged(const std::string& key) {
        auto& states = possible_[key];
        states.erase(states.begin());
        ++acknowledged_;
    }

    /// The process is dead: what is in the ledger now stays so.
    void check_and_settle(Ledger& ledger) {
        std::map<std::string, Call> stored;
        for (const Call& call : ledger.calls()) {
            stored.emplace(call.key, call);
        }
        for (auto& [key, states] : possible_) {
            const auto found = stored.find(key);
            const std::optional<Call> state = found == stored.end() ? std::nullopt : std::optional(found->second);
            if (std::find(states.begin(), states.end(), state) == states.end()) {
                ++wrong_;
                UNSCOPED_INFO("wrong: " << key << (state ? " is there" : " is not there"));
            }
            states = {state};
        }
        for (const auto& [key, call] : stored) {
            unknown_ += possible_.contains(key) ? 0 : 1;
        }
    }

    int acknowledged_count() const { return acknowledged_; }
    int wrong() const { return wrong_; }
    int unknown() const { return unknown_; }

private:
    std::map<std::string, std::vector<std::optional<Call>>> possible_;
    int acknowledged_ = 0;
    int wrong_ = 0;
    int unknown_ = 0;
};

struct Step {
    boost::json::object request;
    std::string key;
    std::optional<Call> after;
};

/// Calls are logged, every third is changed, every fifth removed.
std::vector<Step> steps_from(int& number) {
    std::vector<Step> steps;
    for (int count = 0; count < 30; ++count) {
        Call call = sample_call(++number);
        call.note = std::string(200, static_cast<char>('a' + number % 26)) + std::to_string(number);
        steps.push_back({log_request(call), call.key, call});
        if (number % 3 == 0) {
            call.note = std::string(300, static_cast<char>('A' + number % 26)) + std::to_string(number);
            steps.push_back(
                {{{"method", "edit-call"}, {"call", {{"key", call.key}, {"note", call.note}}}}, call.key, call});
        }
        if (number % 5 == 0) {
            steps.push_back({{{"method", "remove-call"}, {"key", call.key}}, call.key, std::nullopt});
        }
    }
    return steps;
}

} // namespace

TEST_CASE("a host that is killed while it writes has kept all that it acknowledged, and nothing by halves") {
    const int kills = number_from_environment("OFFHOOK_KILLS", 60);
    const auto seed =
        static_cast<unsigned>(number_from_environment("OFFHOOK_SEED", static_cast<int>(std::random_device{}() >> 1U)));
    INFO("OFFHOOK_SEED=" << seed);
    std::mt19937 random(seed);
    const TemporaryFolder data;
    Ledger ledger(data.path() / "offhook" / "calls.sqlite");
    Expectation expected;
    int number = 0;
    int killed_while_writing = 0;
    for (int kill = 0; kill < kills; ++kill) {
        LedgerHost host(data.path());
        const std::vector<Step> steps = steps_from(number);
        for (const Step& step : steps) {
            expected.sent(step.key, step.after);
            host.send(step.request);
        }
        std::size_t answered = 0;
        const auto take = [&](const boost::json::value& reply) {
            REQUIRE(error_of(reply).empty());
            expected.acknowledged(steps[answered].key);
            ++answered;
        };
        const std::size_t before = std::uniform_int_distribution<std::size_t>(0, steps.size() - 1)(random);
        while (answered < before) {
            take(host.receive());
        }
        std::this_thread::sleep_for(std::chrono::microseconds(std::uniform_int_distribution<int>(0, 3000)(random)));
        host.process().kill();
        for (boost::json::value reply = host.receive(); !reply.is_null(); reply = host.receive()) {
            take(reply);
        }
        killed_while_writing += answered < steps.size() ? 1 : 0;
        expected.check_and_settle(ledger);
    }
    CHECK(expected.wrong() == 0);
    CHECK(expected.unknown() == 0);
    CHECK(killed_while_writing > kills / 2);
    CHECK(ledger.is_sound());
    CHECK(ledger.damaged_files().empty());
    if (std::getenv("OFFHOOK_KILLS") != nullptr) {
        WARN("kills " << kills << ", while writing " << killed_while_writing << ", acknowledged "
                      << expected.acknowledged_count() << ", wrong " << expected.wrong() << ", stored "
                      << ledger.calls().size());
    }
}
