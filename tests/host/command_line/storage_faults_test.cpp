// SPDX-License-Identifier: MPL-2.0
// What the host says when it can't store: the client keeps the call and sends it again.
#include "catch.hpp"
#include "command_line/ledger_host.hpp"
#include "command_line/temporary_folder.hpp"
#include "ledger/sample_calls.hpp"

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

namespace {

namespace fs = std::filesystem;
using offhook::ledger::Ledger;

constexpr uid_t nobody = 65534;

/// For root, write protection is none: the host then runs as nobody.
void become_nobody() {
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) {
        _exit(126);
    }
}

void give_to_nobody(const fs::path& folder) {
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        REQUIRE(lchown(entry.path().c_str(), nobody, nobody) == 0);
    }
    REQUIRE(lchown(folder.c_str(), nobody, nobody) == 0);
}

/// A disk of 256 KiB, where the test may mount one.
class SmallDisk {
public:
    SmallDisk() : is_there_(mount("tmpfs", folder_.path().c_str(), "tmpfs", 0, "size=256k") == 0) {}
    ~SmallDisk() {
        if (is_there_) {
            umount2(folder_.path().c_str(), MNT_DETACH);
        }
    }
    bool is_there() const { return is_there_; }
    const fs::path& path() const { return folder_.path(); }

private:
    TemporaryFolder folder_;
    bool is_there_;
};

} // namespace

TEST_CASE("a write-protected folder is told, what it holds is still read, and the call can be sent again") {
    const TemporaryFolder data;
    const fs::path folder = data.path() / "offhook";
    { Ledger(folder / "calls.sqlite").log(sample_call(1)); }
    if (geteuid() == 0) {
        give_to_nobody(data.path());
    }
    fs::permissions(folder / "calls.sqlite", fs::perms::owner_read);
    fs::permissions(folder, fs::perms::owner_read | fs::perms::owner_exec);
    fs::permissions(data.path(), fs::perms::owner_read | fs::perms::owner_exec);
    {
        LedgerHost host(data.path(), {}, become_nobody);
        const auto known = host.ask({{"method", "contact"}, {"addresses", {sample_call(1).address}}});
        CHECK(known.at("contacts").at(0).at("calls").as_array().size() == 1);
        auto request = log_request(sample_call(2));
        request["locale"] = "de";
        // The folder is the person's own, so the host could take the protection away; it must not.
        const auto refused = host.ask(request);
        CHECK(error_of(refused) == "storage");
        CHECK(message_of(refused).find("Schreibgeschützt") != std::string::npos);
        CHECK(error_of(host.ask({{"method", "check"}, {"draft", {{"text", "Hello"}}}})).empty());
        fs::permissions(folder, fs::perms::owner_all);
        fs::permissions(folder / "calls.sqlite", fs::perms::owner_read | fs::perms::owner_write);
        CHECK(error_of(host.ask(request)).empty());
    }
    fs::permissions(data.path(), fs::perms::owner_all);
    CHECK(Ledger(folder / "calls.sqlite").calls().size() == 2);
}

TEST_CASE("where no folder can be made, that is told") {
    const TemporaryFolder data;
    if (geteuid() == 0) {
        give_to_nobody(data.path());
    }
    fs::permissions(data.path(), fs::perms::owner_read | fs::perms::owner_exec);
    {
        LedgerHost host(data.path(), {}, become_nobody);
        CHECK(error_of(host.ask(log_request(sample_call(1)))) == "storage");
        CHECK(error_of(host.ask({{"method", "counted"}})).empty());
    }
    fs::permissions(data.path(), fs::perms::owner_all);
    CHECK(fs::is_empty(data.path()));
}

TEST_CASE("a full disk is told, loses nothing, and the call can be sent again") {
    const SmallDisk disk;
    if (!disk.is_there()) {
        WARN("Not run: this user may not mount a small disk.");
        return;
    }
    LedgerHost host(disk.path());
    int stored = 0;
    boost::json::value reply;
    for (; stored < 10000 && error_of(reply = host.ask(log_request(sample_call(stored)))).empty(); ++stored) {
    }
    REQUIRE(error_of(reply) == "storage");
    CHECK(message_of(reply).find("No space is left") != std::string::npos);
    CHECK(stored > 10);
    // SQLite may find a little room when it tidies up; what it acknowledges then counts as well.
    stored += error_of(host.ask(log_request(sample_call(stored)))).empty() ? 1 : 0;
    const fs::path file = disk.path() / "offhook" / "calls.sqlite";
    CHECK(host.ask({{"method", "stored"}}).at("counts").at("calls").as_int64() == stored);

    REQUIRE(mount("tmpfs", disk.path().c_str(), "tmpfs", MS_REMOUNT, "size=4m") == 0);
    CHECK(error_of(host.ask(log_request(sample_call(stored)))).empty());
    Ledger ledger(file);
    CHECK(ledger.is_sound());
    CHECK(ledger.calls().size() == static_cast<std::size_t>(stored) + 1);
}

TEST_CASE("where the disk was full when the file was to be made, there is nothing to read, and it is made later") {
    const SmallDisk disk;
    if (!disk.is_there()) {
        WARN("Not run: this user may not mount a small disk.");
        return;
    }
    LedgerHost host(disk.path());
    const fs::path filling = disk.path() / "filling";
    write_file(filling, std::string(512 * 1024, 'x'));
    CHECK(error_of(host.ask(log_request(sample_call(1)))) == "storage");
    const auto known = host.ask({{"method", "contact"}, {"addresses", {sample_call(1).address}}});
    CHECK(error_of(known).empty());
    CHECK(known.at("contacts").at(0).at("calls").as_array().empty());
    fs::remove(filling);
    CHECK(error_of(host.ask(log_request(sample_call(1)))).empty());
    CHECK(Ledger(disk.path() / "offhook" / "calls.sqlite").calls().size() == 1);
}

TEST_CASE("a limit on the size of files does not kill the host") {
    const TemporaryFolder data;
    LedgerHost host(data.path(), {}, [] {
        const rlimit limit{100 * 1024, 100 * 1024};
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_DFL);
    });
    int stored = 0;
    boost::json::value reply;
    for (; stored < 10000 && error_of(reply = host.ask(log_request(sample_call(stored)))).empty(); ++stored) {
    }
    CHECK(error_of(reply) == "storage");
    CHECK(stored > 10);
    CHECK(Ledger(data.path() / "offhook" / "calls.sqlite").calls().size() == static_cast<std::size_t>(stored));
}

TEST_CASE("a damaged file is told once, by the reply that found it and by the doctor") {
    const TemporaryFolder data;
    write_file(data.path() / "offhook" / "calls.sqlite", std::string(5000, 'x'));
    LedgerHost host(data.path());
    auto request = log_request(sample_call(1));
    request["locale"] = "de";
    const auto reply = host.ask(request);
    CHECK(error_of(reply).empty());
    CHECK(std::string(reply.at("notice").as_string()).starts_with("Das Anrufverzeichnis war beschädigt."));
    CHECK(host.ask(log_request(sample_call(2))).as_object().if_contains("notice") == nullptr);
    const auto stored = host.ask({{"method", "stored"}});
    CHECK(stored.at("counts").at("calls").as_int64() == 2);
    CHECK(stored.at("counts").at("damaged_files").as_int64() == 1);
    const Run doctor = run_offhook({"doctor"}, "", {{"XDG_DATA_HOME", data.path()}, {"LC_ALL", "en_GB.UTF-8"}});
    CHECK(doctor.output.find("calls.sqlite.damaged-") != std::string::npos);
}
