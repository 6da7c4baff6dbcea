// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "command_line/temporary_folder.hpp"
#include "ledger/ledger.hpp"
#include "ledger/sample_calls.hpp"

#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>

using namespace offhook::ledger;
using namespace std::chrono;
namespace fs = std::filesystem;

namespace {

unsigned permissions_of(const fs::path& path) {
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777U;
}

/// What SQLite itself says, without the ledger.
std::string sql(const fs::path& file, const std::string& query) {
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &database) == SQLITE_OK);
    std::string result;
    const auto add = [](void* text, int count, char** values, char**) {
        for (int index = 0; index < count; ++index) {
            *static_cast<std::string*>(text) += values[index] == nullptr ? "NULL" : values[index];
        }
        return 0;
    };
    sqlite3_exec(database, query.c_str(), add, &result, nullptr);
    sqlite3_close(database);
    return result;
}

} // namespace

TEST_CASE("reading where nothing was stored finds nothing and leaves no trace") {
    const TemporaryFolder folder;
    Ledger ledger(folder.path() / "offhook" / "calls.sqlite");
    CHECK(ledger.calls().empty());
    CHECK(ledger.contact("max@example.com") == Contact{"max@example.com", false, "", ""});
    CHECK_FALSE(ledger.is_snoozed({"1@example.com"}, sys_seconds{}));
    CHECK(ledger.mail_counts().empty());
    CHECK(ledger.counted_folders().empty());
    CHECK(ledger.holdings().calls == 0);
    CHECK(ledger.damaged_files().empty());
    CHECK(ledger.is_sound());
    ledger.forget("max@example.com");
    ledger.forget_all();
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("what is stored is the person's alone") {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "offhook" / "calls.sqlite";
    Ledger ledger(file);
    ledger.log(sample_call(1));
    CHECK(permissions_of(file.parent_path()) == 0700);
    for (const char* const ending : {"", "-wal", "-shm"}) {
        CHECK(permissions_of(file.string() + ending) == 0600);
    }
    CHECK(sql(file, "PRAGMA journal_mode") == "wal");
    CHECK(sql(file, "PRAGMA integrity_check") == "ok");
}

TEST_CASE("a call is stored once, and found by another ledger of the same file") {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "calls.sqlite";
    Ledger ledger(file);
    Ledger other(file);
    const Call call = sample_call(1);
    CHECK(ledger.log(call) == call);
    Call again = call;
    again.note = "another note";
    CHECK(ledger.log(again) == call);
    CHECK(other.calls() == std::vector<Call>{call});
    CHECK(other.log_all({call, sample_call(2), sample_call(3)}) == 2);
    CHECK(ledger.calls() == std::vector<Call>{sample_call(3), sample_call(2), call});
}

TEST_CASE("calls are changed and removed by their key") {
    const TemporaryFolder folder;
    Ledger ledger(folder.path() / "calls.sqlite");
    ledger.log_all({sample_call(1), sample_call(2)});
    Call expected = sample_call(1);
    expected.outcome = Outcome::they_called;
    expected.note = "it’s «settled»; '); DROP TABLE calls; --";
    CallChanges changes;
    changes.outcome = expected.outcome;
    changes.note = expected.note;
    CHECK(ledger.edit(expected.key, changes) == expected);
    CHECK_FALSE(ledger.edit("unknown", changes));
    CHECK(ledger.remove(sample_call(2).key) == sample_call(2));
    CHECK_FALSE(ledger.remove(sample_call(2).key));
    CHECK(ledger.calls() == std::vector<Call>{expected});
}

TEST_CASE("calls are filtered by contact, time and number") {
    const TemporaryFolder folder;
    Ledger ledger(folder.path() / "calls.sqlite");
    Call other = sample_call(3);
    other.address = "eve@example.org";
    ledger.log_all({sample_call(1), sample_call(2), other, sample_call(4)});
    CHECK(ledger.calls({"eve@example.org", std::nullopt, std::nullopt}) == std::vector<Call>{other});
    CHECK(ledger.calls({std::nullopt, sample_call(3).at.time, std::nullopt}) ==
          std::vector<Call>{sample_call(4), other});
    CHECK(ledger.calls({sample_call(1).address, std::nullopt, 2}) == std::vector<Call>{sample_call(4), sample_call(2)});
    CHECK(ledger.has_call_with_domain("example.org"));
    CHECK_FALSE(ledger.has_call_with_domain("ample.org"));
}

TEST_CASE("settings of a contact stay until they are taken back") {
    const TemporaryFolder folder;
    Ledger ledger(folder.path() / "calls.sqlite");
    CHECK(ledger.set_contact("max@example.com", {true, std::nullopt, std::nullopt}).prefers_mail);
    const Contact contact = ledger.set_contact("max@example.com", {std::nullopt, "AT", std::nullopt});
    CHECK(contact == Contact{"max@example.com", true, "AT", ""});
    CHECK(ledger.contact("max@example.com") == contact);
    CHECK(ledger.contacts() == std::vector<Contact>{contact});
    ledger.set_contact("max@example.com", {false, "", std::nullopt});
    CHECK(ledger.contacts().empty());
}

TEST_CASE("a thread is snoozed until then") {
    const TemporaryFolder folder;
    Ledger ledger(folder.path() / "calls.sqlite");
    const sys_seconds until = sys_days{2026y / 3 / 2};
    ledger.snooze("1@example.com", until);
    CHECK(ledger.is_snoozed({"0@example.com", "1@example.com"}, until - 1s));
    CHECK_FALSE(ledger.is_snoozed({"1@example.com"}, until));
    CHECK_FALSE(ledger.is_snoozed({}, until - 1s));
    ledger.snooze("1@example.com", std::nullopt);
    CHECK_FALSE(ledger.is_snoozed({"1@example.com"}, until - 1s));
}

TEST_CASE("mails are counted once for each cursor, and added up over folders") {
    const TemporaryFolder folder;
    Ledger ledger(folder.path() / "calls.sqlite");
    const sys_seconds day = sys_days{2026y / 3 / 2};
    CHECK(ledger.count_mails({"inbox", "1"}, {{"max@example.com", "", 0, 5, day, day + 24h}}, false));
    CHECK_FALSE(ledger.count_mails({"inbox", "1"}, {{"max@example.com", "", 0, 5, day, day + 24h}}, false));
    CHECK(ledger.count_mails({"inbox", "2"}, {{"max@example.com", "Max Hill", 0, 2, day + 48h, day + 48h}}, false));
    CHECK(ledger.count_mails(
        {"sent", "1"}, {{"max@example.com", "Max", 7, 0, day - 24h, day}, {"eve@example.com", "", 1, 0, day, day}},
        false));
    CHECK(ledger.mail_count_of("max@example.com") ==
          MailCount{"max@example.com", "Max Hill", 7, 7, day - 24h, day + 48h});
    CHECK(ledger.mail_counts_of_domain("example.com").size() == 2);
    CHECK_FALSE(ledger.mail_count_of("nobody@example.com"));
    CHECK(ledger.count_mails({"inbox", "2"}, {{"max@example.com", "Max Hill", 0, 1, day, day}}, true));
    CHECK(ledger.mail_count_of("max@example.com")->received == 1);
    CHECK(ledger.counted_folders().size() == 2);
}

TEST_CASE("all about one contact can be deleted, and not a trace is left in the files") {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "offhook" / "calls.sqlite";
    Ledger ledger(file);
    Call call = sample_call(1);
    call.address = "secretive@example.com";
    call.name = "Secretive Name";
    const sys_seconds day = sys_days{2026y / 3 / 2};
    ledger.log_all({call, sample_call(2)});
    ledger.set_contact(call.address, {true, std::nullopt, std::nullopt});
    ledger.count_mails({"inbox", "1"},
                       {{call.address, call.name, 1, 1, day, day}, {"max@example.com", "", 1, 1, day, day}}, false);
    ledger.tell_never_spoken(call.address, day);
    ledger.snooze(call.message_id, day);
    CHECK(ledger.holdings(call.address).calls == 1);

    ledger.forget(call.address);
    const Holdings left = ledger.holdings(call.address);
    CHECK(left.calls + left.contacts + left.mail_counts == 0);
    CHECK(ledger.holdings().calls == 1);
    CHECK(ledger.mail_counts().size() == 1);
    for (const auto& entry : fs::directory_iterator(file.parent_path())) {
        if (entry.path().extension() == ".sqlite" || entry.path().string().ends_with("-wal")) {
            std::ifstream input(entry.path(), std::ios::binary);
            std::string content{std::istreambuf_iterator<char>(input), {}};
            std::transform(content.begin(), content.end(), content.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
            INFO(entry.path());
            CHECK(content.find("secretive") == std::string::npos);
        }
    }
}

TEST_CASE("deleting all leaves no file, and others begin anew") {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "offhook" / "calls.sqlite";
    Ledger ledger(file);
    Ledger other(file);
    ledger.log(sample_call(1));
    other.log(sample_call(2));
    write_file(file.string() + ".damaged-2026-01-01T000000", "x");
    ledger.forget_all();
    CHECK(fs::is_empty(file.parent_path()));
    CHECK(other.calls().empty());
    other.log(sample_call(3));
    CHECK(ledger.calls() == std::vector<Call>{sample_call(3)});
    ledger.log(sample_call(4));
    CHECK(other.calls().size() == 2);
}

TEST_CASE("a damaged file is kept aside, told, and a fresh one begun") {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "offhook" / "calls.sqlite";
    const auto kind = GENERATE(as<std::string>(), "no SQLite file", "a file of another program", "pages overwritten");
    INFO(kind);
    if (kind == "no SQLite file") {
        write_file(file, std::string(5000, 'x'));
    } else if (kind == "a file of another program") {
        fs::create_directories(file.parent_path());
        sql(file, "CREATE TABLE songs (name TEXT)");
    } else {
        {
            Ledger ledger(file);
            for (int number = 0; number < 500; ++number) {
                ledger.log(sample_call(number));
            }
        }
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(4096);
        bytes << std::string(fs::file_size(file) - 4096, '\xEE');
    }
    const auto size = fs::file_size(file);
    Ledger ledger(file);
    Ledger other(file);
    CHECK_FALSE(ledger.is_sound());
    CHECK(ledger.damaged_files().empty());
    if (GENERATE(true, false)) { // found while writing, or while reading
        ledger.log(sample_call(1));
        CHECK(ledger.calls() == std::vector<Call>{sample_call(1)});
    } else {
        CHECK(ledger.calls().empty());
    }
    const auto aside = ledger.take_newly_damaged();
    REQUIRE(aside);
    CHECK(fs::file_size(*aside) == size);
    CHECK_FALSE(ledger.take_newly_damaged());
    CHECK(ledger.damaged_files() == std::vector<fs::path>{*aside});
    other.log(sample_call(2));
    CHECK_FALSE(other.take_newly_damaged());
    CHECK(ledger.is_sound());
    CHECK(ledger.holdings().damaged_files == 1);
}

TEST_CASE("the file of a newer version is left as it is") {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "calls.sqlite";
    { Ledger(file).log(sample_call(1)); }
    sql(file, "PRAGMA user_version = 99");
    Ledger ledger(file);
    for (const bool writing : {false, true}) {
        try {
            if (writing) {
                ledger.log(sample_call(2));
            } else {
                ledger.calls();
            }
            FAIL("no error");
        } catch (const StorageError& error) {
            CHECK(error.fault() == StorageFault::newer);
        }
    }
    CHECK(sql(file, "SELECT count(*) FROM calls") == "1");
    CHECK(ledger.damaged_files().empty());
}

TEST_CASE("an empty file, as a killed process leaves it, is brought up to date") {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "calls.sqlite";
    write_file(file, "");
    Ledger ledger(file);
    CHECK(ledger.calls().empty());
    ledger.log(sample_call(1));
    CHECK(ledger.calls().size() == 1);
    CHECK(sql(file, "PRAGMA user_version") == "1");
}

TEST_CASE("a ledger that others keep busy says so and loses nothing") {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "calls.sqlite";
    Ledger ledger(file);
    ledger.log(sample_call(1));
    sqlite3* blocker = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &blocker) == SQLITE_OK);
    REQUIRE(sqlite3_exec(blocker, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    try {
        ledger.log(sample_call(2));
        FAIL("no error");
    } catch (const StorageError& error) {
        CHECK(error.fault() == StorageFault::locked);
    }
    CHECK(ledger.calls().size() == 1);
    sqlite3_exec(blocker, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(blocker);
    ledger.log(sample_call(2));
    CHECK(ledger.calls().size() == 2);
}

TEST_CASE("a person without a home folder has no ledger") {
    Ledger ledger("");
    CHECK_THROWS_AS(ledger.calls(), StorageError);
    CHECK_THROWS_AS(ledger.log(sample_call(1)), StorageError);
    CHECK_THROWS_AS(ledger.forget_all(), StorageError);
}
