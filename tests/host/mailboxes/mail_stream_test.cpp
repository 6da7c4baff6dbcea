// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "command_line/temporary_folder.hpp"
#include "mailboxes/mail_stream.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using offhook::mailboxes::MailFile;
using offhook::mailboxes::MailStream;
using offhook::mailboxes::StoredMail;

struct Read {
    std::string header;
    std::string bytes;
    bool deleted = false;
};

std::vector<Read> read_all(const fs::path& path, bool holds_many = true) {
    const MailFile file{path, holds_many, false, fs::file_size(path)};
    MailStream stream(file);
    std::vector<Read> mails;
    while (const auto stored = stream.next()) {
        const auto bytes = offhook::mailboxes::read_stored_mail(path, holds_many, stored->extent, 64UL << 20);
        mails.push_back({std::string(stored->header), bytes.value_or("(none)"), stored->deleted});
    }
    CHECK(stream.passed_bytes() <= file.size);
    return mails;
}

class Mbox {
public:
    explicit Mbox(const std::string& content) : path_(folder_.path() / "mbox") { write_file(path_, content); }
    std::vector<Read> read() const { return read_all(path_); }

private:
    TemporaryFolder folder_;
    fs::path path_;
};

std::string with_crlf(const std::string& text) {
    std::string result;
    for (const char letter : text) {
        result += letter == '\n' ? "\r\n" : std::string(1, letter);
    }
    return result;
}

} // namespace

TEST_CASE("an mbox file is read mail by mail, the line above and the empty line below each left out") {
    const std::string first = "From a@b Mon Nov 23 14:38:07 2026\nSubject: 1\n\nOne\n\n";
    const std::string second = "From - Mon Nov 23 14:39:07 2026\nSubject: 2\n\nTwo\n\n";
    const std::string third = "From \nSubject: 3\n\nThree";
    const auto mails = Mbox(first + second + third).read();
    REQUIRE(mails.size() == 3);
    CHECK(mails[0].header == "Subject: 1\n\n");
    CHECK(mails[0].bytes == "Subject: 1\n\nOne\n");
    CHECK(mails[1].bytes == "Subject: 2\n\nTwo\n");
    CHECK(mails[2].bytes == "Subject: 3\n\nThree");
    const auto with_carriage_returns = Mbox(with_crlf(first + second + third)).read();
    REQUIRE(with_carriage_returns.size() == 3);
    CHECK(with_carriage_returns[0].bytes == "Subject: 1\r\n\r\nOne\r\n");
    CHECK(with_carriage_returns[2].bytes == "Subject: 3\r\n\r\nThree");
}

TEST_CASE("a line of a mail that begins with From is no border, marked or not") {
    const auto mails = Mbox("From a Mon Nov 23 14:38:07 2026\nSubject: 1\n\nWell,\n\n>From here on.\n>>From there.\n\n"
                            "From tomorrow at 10:30 on,\nNote: all is well.\n\nFrom a friend: hello\n\n"
                            "From b Mon Nov 23 14:38:07 2026\nSubject: 2\n\nx\n")
                           .read();
    REQUIRE(mails.size() >= 2);
    CHECK(mails[0].bytes.find("\nFrom here on.\n>From there.\n") != std::string::npos);
    CHECK(mails.back().bytes == "Subject: 2\n\nx\n");
    const auto plain =
        Mbox("From a Mon Nov 23 14:38:07 2026\nSubject: 1\n\nI come\nFrom afar at 10:30 h\nSo: far\n").read();
    REQUIRE(plain.size() == 1);
}

TEST_CASE("mails without a body, a header, or an end are read as far as they go") {
    const auto headers = Mbox("From a Mon Nov 23 14:38:07 2026\nSubject: 1\n\nFrom - Mon Nov 23\nSubject: 2\nX: y\n"
                              "From - Mon Nov 23\nSubject: 3")
                             .read();
    REQUIRE(headers.size() == 3);
    CHECK(headers[0].header == "Subject: 1\n\n");
    CHECK(headers[1].header == "Subject: 2\nX: y\n");
    CHECK(headers[2].header == "Subject: 3");
    const auto empty = Mbox("").read();
    CHECK(empty.empty());
    const auto cut = Mbox("From a Mon Nov 23 14:38:07 2026").read();
    REQUIRE(cut.size() <= 1);
}

TEST_CASE("mails that reach over many buffers keep their borders") {
    std::string content;
    std::vector<std::string> bodies;
    for (std::size_t mail = 0; mail < 60; ++mail) {
        // Lengths that put borders at every place of a buffer, and headers of hundreds of kilobytes.
        std::string body = "Subject: " + std::to_string(mail) +
                           "\nX-Long: " + std::string(mail % 7 == 3 ? 200'000 : 10, 'x') + "\n\n" +
                           std::string(mail * 12'345 % 150'001, 'y') + "\n";
        bodies.push_back(body);
        content += "From - Mon Nov 23 14:38:07 2026\n" + body + "\n";
    }
    const auto mails = Mbox(content).read();
    REQUIRE(mails.size() == bodies.size());
    for (std::size_t mail = 0; mail + 1 < bodies.size(); ++mail) {
        CHECK(mails[mail].bytes == bodies[mail]);
    }
}

TEST_CASE("a header without end is cut at a line") {
    const auto mails = Mbox("From - x\nSubject: 1\n" + std::string(40'000, 'a') + ":\n" +
                            [] {
                                std::string fields;
                                for (int field = 0; field < 40'000; ++field) {
                                    fields += "X-Field: 12345\n";
                                }
                                return fields;
                            }())
                           .read();
    REQUIRE(mails.size() == 1);
    CHECK(mails[0].header.size() <= offhook::mailboxes::longest_header);
    CHECK(mails[0].header.ends_with("X-Field: 12345\n"));
}

TEST_CASE("what Thunderbird has marked as deleted is told") {
    const auto mails =
        Mbox("From \nX-Mozilla-Status: 0009\nSubject: 1\n\nx\n\nFrom \nX-Mozilla-Status: 0001\nSubject: 2\n\nx\n\n"
             "From \nSubject: 3\nX-Mozilla-Status: 1008\n\nX-Mozilla-Status: 0008\n\n"
             "From \nSubject: 4\n\n\nX-Mozilla-Status: 0008\n")
            .read();
    REQUIRE(mails.size() == 4);
    CHECK(mails[0].deleted);
    CHECK_FALSE(mails[1].deleted);
    CHECK(mails[2].deleted);
    CHECK_FALSE(mails[3].deleted);
}

TEST_CASE("a file that is one mail is read as it is") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "a.eml";
    write_file(path, "Subject: 1\n\nOne\n\nFrom - x\nSubject: 2\n>From here\n");
    const auto mails = read_all(path, false);
    REQUIRE(mails.size() == 1);
    CHECK(mails[0].header == "Subject: 1\n\n");
    CHECK(mails[0].bytes.ends_with(">From here\n"));
}
