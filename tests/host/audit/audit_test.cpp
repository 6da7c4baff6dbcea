// SPDX-License-Identifier: MPL-2.0
#include "audit/mailbox_texts.hpp"
#include "catch.hpp"
#include "command_line/process.hpp"
#include "command_line/temporary_folder.hpp"
#include "places.hpp"

#include <boost/json.hpp>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

std::string read_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The report on a mailbox of Jane's.
json::value audit(const fs::path& path, std::vector<std::string> arguments = {"--me", "jane@example.org"}) {
    arguments.insert(arguments.begin(), {"audit", "--format=json", path.string()});
    const Run run = run_offhook(arguments);
    INFO(run.errors);
    REQUIRE(run.status == 0);
    CHECK(run.errors.empty());
    return json::parse(run.output);
}

json::value audit_mbox(const std::vector<TestMail>& mails,
                       const std::vector<std::string>& arguments = {"--me", "jane@example.org"}) {
    const TemporaryFolder folder;
    write_file(folder.path() / "Inbox", mbox_of(mails));
    return audit(folder.path() / "Inbox", arguments);
}

std::vector<TestMail> operator+(std::vector<TestMail> some, const std::vector<TestMail>& others) {
    some.insert(some.end(), others.begin(), others.end());
    return some;
}

std::int64_t count(const json::value& report, const char* group, const char* what) {
    return report.at(group).at(what).as_int64();
}

/// The most memory that an audit had resident, in KiB; 0 where it failed. That of getrusage would be the tests' own
/// where they had more, for it is kept over fork and exec.
long peak_of_audit(const fs::path& mbox) {
    const pid_t process = fork();
    if (process == 0) {
        // What is freed is to be free at once under the address sanitizer too.
        setenv("ASAN_OPTIONS", "quarantine_size_mb=0:thread_local_quarantine_size_kb=0", 1);
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        execl(offhook_program, offhook_program, "audit", "--format=json", "--me=jane@example.org", mbox.c_str(),
              nullptr);
        _exit(1);
    }
    const std::string folder = "/proc/" + std::to_string(process);
    long peak = 0;
    int status = 0;
    while (waitpid(process, &status, WNOHANG) == 0) {
        std::error_code error;
        if (fs::read_symlink(folder + "/exe", error) == fs::path(offhook_program)) {
            const std::string told = read_file(folder + "/status");
            if (const std::size_t at = told.find("VmHWM:"); at != std::string::npos) {
                peak = std::max(peak, std::stol(told.substr(at + 6)));
            }
        }
        usleep(2000);
    }
    return status == 0 ? peak : 0;
}

} // namespace

TEST_CASE("an audit lists the threads that should have been a call, worst first") {
    auto harsh = thread_of("invoice", 4, 3);
    harsh[3].text = "You are completely incompetent, and this is ridiculous. I will not pay a cent.\n";
    const auto report = audit_mbox(thread_of("contract", 12) + thread_of("menu", 2) + harsh);
    REQUIRE(report.at("worst").as_array().size() == 2);
    CHECK(count(report, "threads", "all") == 3);
    CHECK(count(report, "threads", "both_ways") == 3);
    CHECK(count(report, "threads", "judged") == 2);
    CHECK(count(report, "threads", "calls") == 2);
    CHECK(count(report, "threads", "mails_in_calls") == 16);
    const auto of = [&](std::string_view subject) {
        const auto& worst = report.at("worst").as_array();
        const auto* const thread = std::find_if(worst.begin(), worst.end(), [&](const json::value& one) {
            return one.at("subject").as_string() == json::string_view(subject.data(), subject.size());
        });
        REQUIRE(thread != worst.end());
        return *thread;
    };
    const json::value contract = of("contract");
    CHECK(contract.at("mails").as_int64() == 12);
    CHECK(contract.at("turns").as_int64() == 12);
    CHECK(contract.at("first").as_string() == "2026-11-01");
    CHECK(contract.at("last").as_string() == "2026-11-12");
    CHECK(contract.at("with").at(0).at("address").as_string() == "max@example.com");
    CHECK(contract.at("with").at(0).at("name").as_string() == "Max Hill");
    CHECK(contract.at("warnings").at(0).at("kind").as_string() == "long-thread");
    CHECK(contract.at("minutes").at("own").as_double() > 0);
    CHECK_FALSE(contract.at("linked_by_subject").as_bool());
    CHECK(of("invoice").at("warnings").at(0).at("kind").as_string() == "tone");
}

TEST_CASE("threads are found whatever the order of the mails and however broken their references") {
    auto mails = thread_of("contract", 9);
    std::mt19937 numbers(20261125);
    SECTION("in any order") {
        std::shuffle(mails.begin(), mails.end(), numbers);
    }
    SECTION("In-Reply-To alone, newest first") {
        for (TestMail& mail : mails) {
            if (mail.references.size() > 1) {
                mail.references = {mail.references.back()};
            }
        }
        std::reverse(mails.begin(), mails.end());
    }
    SECTION("the first mails are missing") {
        mails.erase(mails.begin(), mails.begin() + 2);
    }
    SECTION("mails in the middle are missing") {
        mails.erase(mails.begin() + 3, mails.begin() + 5);
    }
    SECTION("references are cut off and hold nonsense") {
        for (TestMail& mail : mails) {
            if (mail.references.size() > 2) {
                mail.references.erase(mail.references.begin(), mail.references.end() - 2);
                mail.more_fields = "X-References: nonsense <\n";
            }
        }
    }
    const auto report = audit_mbox(mails);
    CHECK(count(report, "threads", "all") == 1);
    CHECK(report.at("worst").as_array().size() == 1);
    CHECK_FALSE(report.at("worst").at(0).at("linked_by_subject").as_bool());
}

TEST_CASE("a reply without references is found by its subject, and that is said") {
    auto mails = thread_of("Contract for the hall", 9);
    mails[5].references.clear();
    mails[5].subject = "AW: Contract for the hall";
    for (std::size_t later = 6; later < mails.size(); ++later) {
        mails[later].references = {mails[later - 1].id};
    }
    SECTION("between the same people within days") {
        const auto report = audit_mbox(mails);
        CHECK(count(report, "threads", "all") == 1);
        CHECK(report.at("worst").at(0).at("linked_by_subject").as_bool());
    }
    SECTION("but not between others") {
        mails[5].from = "Ann Other <ann@example.net>";
        CHECK(count(audit_mbox(mails), "threads", "all") == 2);
    }
    SECTION("and not months later") {
        for (std::size_t later = 5; later < mails.size(); ++later) {
            mails[later].date.replace(mails[later].date.find("Nov 2026"), 8, "Mar 2027");
        }
        CHECK(count(audit_mbox(mails), "threads", "all") == 2);
    }
    SECTION("and not by a subject that says nothing") {
        for (TestMail& mail : mails) {
            mail.subject = mail.subject.starts_with("AW") ? "AW: Hi" : mail.subject.starts_with("Re") ? "Re: Hi" : "Hi";
        }
        CHECK(count(audit_mbox(mails), "threads", "all") == 2);
    }
}

TEST_CASE("copies count once, and what no person wrote, lists and deleted mails do not count") {
    auto mails = thread_of("contract", 8);
    auto more = mails;
    more[0].more_fields = "X-Mozilla-Status: 0009\n";
    TestMail newsletter = thread_of("news", 1)[0];
    newsletter.more_fields = "List-Unsubscribe: <mailto:off@example.com>\n";
    TestMail absent = thread_of("absent", 1)[0];
    absent.more_fields = "Auto-Submitted: auto-replied\n";
    absent.references = {mails[7].id};
    TestMail broken = thread_of("broken", 1)[0];
    const auto report = [&] {
        const TemporaryFolder folder;
        write_file(folder.path() / "Inbox",
                   mbox_of(mails + std::vector{newsletter, absent}) + "From - x:30\nnonsense: 1\n\nx\n\n");
        write_file(folder.path() / "Archive", mbox_of(more));
        return audit(folder.path());
    }();
    CHECK(count(report, "mails", "counted") == 8);
    CHECK(count(report, "mails", "duplicates") == 7);
    CHECK(count(report, "mails", "deleted") == 1);
    CHECK(count(report, "mails", "list_posts") == 1);
    CHECK(count(report, "mails", "automatic") == 1);
    CHECK(count(report, "mails", "unreadable") == 1);
    CHECK(report.at("worst").at(0).at("mails").as_int64() == 8);
}

TEST_CASE("each kind of mailbox gives the same report") {
    const auto mails = thread_of("contract", 9) + thread_of("menu", 3, 12);
    const TemporaryFolder folder;
    write_file(folder.path() / "mbox", mbox_of(mails));
    for (std::size_t index = 0; index < mails.size(); ++index) {
        const bool sent = mails[index].from == jane;
        const std::string name = std::to_string(index);
        write_file(folder.path() / "maildir" /
                       (sent             ? ".Sent/cur"
                        : index % 3 == 0 ? "new"
                                         : "cur") /
                       (name + ":2,S"),
                   bytes_of(mails[index]));
        write_file(folder.path() / "files" / (name + ".eml"), bytes_of(mails[index]));
    }
    fs::create_directories(folder.path() / "maildir/.Sent/new");
    std::vector<TestMail> received;
    std::vector<TestMail> sent;
    std::partition_copy(mails.begin(), mails.end(), std::back_inserter(sent), std::back_inserter(received),
                        [](const TestMail& mail) { return mail.from == jane; });
    write_file(folder.path() / "profile/prefs.js",
               "user_pref(\"mail.identity.id1.useremail\", \"JANE@example.org\");\n");
    write_file(folder.path() / "profile/Mail/Local Folders/Inbox.sbd/Halls", mbox_of(received));
    write_file(folder.path() / "profile/ImapMail/host/Sent-1", mbox_of(sent));

    const auto strip = [](json::value report) {
        report.as_object().erase("mailbox");
        report.as_object().erase("me");
        report.as_object().erase("me_from");
        return report;
    };
    const json::value expected = strip(audit(folder.path() / "mbox"));
    REQUIRE(expected.at("worst").as_array().size() == 1);
    const json::value maildir = audit(folder.path() / "maildir", {});
    CHECK(maildir.at("mailbox").at("kind").as_string() == "maildir");
    CHECK(maildir.at("me_from").as_string() == "guessed");
    CHECK(strip(maildir) == expected);
    CHECK(strip(audit(folder.path() / "files")) == expected);
    const json::value profile = audit(folder.path() / "profile", {});
    CHECK(profile.at("mailbox").at("kind").as_string() == "thunderbird-profile");
    CHECK(profile.at("me_from").as_string() == "profile");
    CHECK(strip(profile) == expected);
}

TEST_CASE("the person's address is guessed only where it stands out") {
    const TemporaryFolder folder;
    write_file(folder.path() / "mbox", mbox_of(thread_of("contract", 8)));
    const Run unclear = run_offhook({"audit", (folder.path() / "mbox").string()}, "", {{"LC_ALL", "C.UTF-8"}});
    CHECK(unclear.status == 1);
    CHECK(unclear.errors.find("--me") != std::string::npos);
    CHECK(unclear.output.empty());
    std::vector<TestMail> mails = thread_of("contract", 8);
    for (int other = 0; other < 20; ++other) {
        TestMail mail = thread_of("offer" + std::to_string(other), 1)[0];
        mail.from = "other" + std::to_string(other) + "@example.net";
        mails.push_back(mail);
    }
    const auto report = audit_mbox(mails, {});
    CHECK(report.at("me").at(0).as_string() == "jane@example.org");
    CHECK(report.at("me_from").as_string() == "guessed");
}

TEST_CASE("contacts with many mails both ways are named, and months counted") {
    std::vector<TestMail> mails;
    for (int month = 0; month < 6; ++month) {
        auto thread = thread_of("matter" + std::to_string(month), 2);
        for (TestMail& mail : thread) {
            mail.date.replace(
                mail.date.find("Nov"), 3,
                std::vector<std::string>{"Jan", "Feb", "Mar", "Apr", "May", "Jul"}.at(static_cast<std::size_t>(month)));
        }
        mails = mails + thread;
    }
    const auto report = audit_mbox(mails);
    REQUIRE(report.at("contacts").as_array().size() == 1);
    CHECK(report.at("contacts").at(0).at("address").as_string() == "max@example.com");
    CHECK(report.at("contacts").at(0).at("sent").as_int64() == 6);
    CHECK(report.at("contacts").at(0).at("received").as_int64() == 6);
    const auto& months = report.at("by_month").as_array();
    REQUIRE(months.size() == 7);
    CHECK(months[0].at("month").as_string() == "2026-01");
    CHECK(months[5].at("sent").as_int64() == 0);
    CHECK(months[6].at("received").as_int64() == 1);
    const auto since = audit_mbox(mails, {"--me=jane@example.org", "--since=2026-04-01"});
    CHECK(since.at("contacts").as_array().empty());
    CHECK(since.at("threads").at("all").as_int64() == 3);
    CHECK(since.at("since").as_string() == "2026-04-01");
}

TEST_CASE("--limit bounds what is named, --typing-speed says how long it took") {
    std::vector<TestMail> mails;
    for (int thread = 0; thread < 5; ++thread) {
        mails = mails + thread_of("matter" + std::to_string(thread), 7 + thread);
    }
    const auto slow = audit_mbox(mails, {"--me=jane@example.org", "--limit=2", "--typing-speed=10"});
    CHECK(count(slow, "threads", "calls") == 5);
    REQUIRE(slow.at("worst").as_array().size() == 2);
    CHECK(slow.at("worst").at(0).at("turns").as_int64() == 11);
    const auto fast = audit_mbox(mails, {"--me=jane@example.org", "--typing-speed=40"});
    const double slow_minutes = slow.at("threads").at("minutes_in_calls").at("own").as_double();
    const double fast_minutes = fast.at("threads").at("minutes_in_calls").at("own").as_double();
    CHECK(slow_minutes == Approx(4 * fast_minutes).epsilon(0.02));
}

TEST_CASE("the report for people is in their language, and says so where there is nothing") {
    const TemporaryFolder folder;
    write_file(folder.path() / "mbox", mbox_of(thread_of("contract", 8)));
    const std::string path = (folder.path() / "mbox").string();
    const Run english = run_offhook({"audit", path, "--me=jane@example.org"}, "", {{"LC_ALL", "en_GB.UTF-8"}});
    CHECK(english.status == 0);
    CHECK(english.output.find("One of 1 threads should have been a call.") != std::string::npos);
    CHECK(english.output.find("Max Hill") != std::string::npos);
    CHECK(english.output.find("here is part") == std::string::npos);
    CHECK(english.output.find('\x1B') == std::string::npos);
    CHECK(english.errors.empty());
    const Run two =
        run_offhook({"audit", "--format=json", "--me", "roe@example.org", "--me", "jane@example.org", path});
    CHECK(two.status == 0);
    CHECK(json::parse(two.output).at("me").as_array().size() == 2);
    const Run german = run_offhook({"audit", path, "--me=jane@example.org"}, "", {{"LC_ALL", "de_DE.UTF-8"}});
    CHECK(german.output.find("Einer von 1 Mailwechseln hätte ein Anruf sein sollen.") != std::string::npos);
    fs::create_directories(folder.path() / "empty");
    const Run empty = run_offhook({"audit", (folder.path() / "empty").string()}, "", {{"LC_ALL", "en_GB.UTF-8"}});
    CHECK(empty.status == 0);
    CHECK(empty.output.find("no mails") != std::string::npos);
}

TEST_CASE("an audit says what it can't read and what to do") {
    const Run missing = run_offhook({"audit", "/nowhere/mail"}, "", {{"LC_ALL", "de_DE.UTF-8"}});
    CHECK(missing.status == 1);
    CHECK(missing.errors.find("/nowhere/mail") != std::string::npos);
    const TemporaryFolder folder;
    write_file(folder.path() / "picture", "\x89PNG");
    CHECK(run_offhook({"audit", (folder.path() / "picture").string()}).status == 1);
    CHECK(run_offhook({"audit"}).status == 2);
    CHECK(run_offhook({"audit", "/", "--since=yesterday"}).status == 2);
    CHECK(run_offhook({"audit", "/", "--typing-speed=0"}).status == 2);
    write_file(folder.path() / "mbox", mbox_of(thread_of("contract", 8)));
    const Run no_page =
        run_offhook({"audit", (folder.path() / "mbox").string(), "--me=jane@example.org", "--html=/nowhere/page.html"});
    CHECK(no_page.status == 1);
    CHECK(no_page.errors.find("/nowhere/page.html") != std::string::npos);
}

TEST_CASE("hostile mails harm neither the terminal nor the page") {
    auto mails = thread_of("contract", 8);
    for (TestMail& mail : mails) {
        mail.subject = "=?utf-8?Q?=1B]0;x=07</title><script>alert(1)</script>_\"'&=E2=80=AE?=";
        mail.from = mail.from == max ? "\"<img src=x onerror=alert(1)> \\\" http://evil.example\" <max@example.com>"
                                     : mail.from;
    }
    const TemporaryFolder folder;
    write_file(folder.path() / "mbox", mbox_of(mails));
    const fs::path page = folder.path() / "page.html";
    const Run run =
        run_offhook({"audit", (folder.path() / "mbox").string(), "--me=jane@example.org", "--html", page.string()});
    REQUIRE(run.status == 0);
    CHECK(run.output.find('\x1B') == std::string::npos);
    CHECK(run.output.find('\x07') == std::string::npos);
    CHECK(run.output.find("\xE2\x80\xAE") == std::string::npos);
    const std::string html = read_file(page);
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("<img") == std::string::npos);
    CHECK(html.find("&lt;script&gt;alert(1)") != std::string::npos);
    CHECK(html.find('\x1B') == std::string::npos);
    struct stat status {};
    REQUIRE(stat(page.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE("memory does not grow with the mailbox") {
    const TemporaryFolder folder;
    const std::string attachment(100'000, 'x');
    const auto write = [&](const char* name, int threads) {
        std::ofstream file(folder.path() / name, std::ios::binary);
        for (int index = 0; index < threads; ++index) {
            auto thread = thread_of("matter" + std::to_string(index), 8);
            thread[1].text += attachment;
            file << mbox_of(thread);
        }
        return folder.path() / name;
    };
    const long small = peak_of_audit(write("small", 30));
    const long large = peak_of_audit(write("large", 600));
    INFO(small << " and " << large << " KiB for 20 times the mails");
    REQUIRE(small > 0);
    CHECK(large < small + 6000);
}
