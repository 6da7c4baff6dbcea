// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "command_line/temporary_folder.hpp"
#include "mailboxes/mailbox.hpp"

#include <filesystem>
#include <map>
#include <string>

namespace {

namespace fs = std::filesystem;
using namespace offhook::mailboxes;

const std::string mbox = "From \nSubject: 1\n\nx\n";
const std::string mail = "Subject: 1\n\nx\n";

/// The files of a mailbox by their place in the folder, with what is told of each: m many, s sent.
std::map<std::string, std::string> files_in(const MailStore& mailbox, const fs::path& folder) {
    std::map<std::string, std::string> files;
    for_each_mail_file(mailbox, [&](const MailFile& file) {
        files[file.path.lexically_relative(folder).generic_string()] =
            std::string(file.holds_many ? "m" : "") + (file.sent ? "s" : "");
    });
    return files;
}

const MailStore& found(const std::variant<MailStore, NoMailStore>& result) {
    REQUIRE(std::holds_alternative<MailStore>(result));
    return std::get<MailStore>(result);
}

} // namespace

TEST_CASE("a Thunderbird profile's mail is found, drafts, templates and junk left out") {
    const TemporaryFolder folder;
    const TemporaryFolder elsewhere;
    const fs::path& profile = folder.path();
    write_file(elsewhere.path() / "Inbox", mbox);
    write_file(profile / "prefs.js",
               "// Mozilla User Preferences\n"
               "user_pref(\"mail.identity.id1.useremail\", \"jane@example.org\");\n"
               "user_pref(\"mail.identity.id2.useremail\", \"roe@example.com\");\n"
               "user_pref(\"mail.identity.id3.useremail\", \"jane@example.org\");\n"
               "user_pref(\"mail.server.server1.directory\", \"" +
                   (profile / "Mail/Local Folders").string() + "\");\nuser_pref(\"mail.server.server2.directory\", \"" +
                   elsewhere.path().string() + "\");\nuser_pref(\"mail.server.server3.port\", 143);\n");
    write_file(profile / "Mail/Local Folders/Inbox", mbox);
    write_file(profile / "Mail/Local Folders/Inbox.msf", "From nonsense");
    write_file(profile / "Mail/Local Folders/Inbox.sbd/Clients", mbox);
    write_file(profile / "Mail/Local Folders/Sent", mbox);
    write_file(profile / "Mail/Local Folders/Drafts", mbox);
    write_file(profile / "Mail/Local Folders/Templates", mbox);
    write_file(profile / "Mail/Local Folders/Junk.sbd/Old", mbox);
    write_file(profile / "Mail/Local Folders/Archives", "");
    write_file(profile / "ImapMail/mail.example.org/INBOX", mbox);
    write_file(profile / "ImapMail/mail.example.org/Entw&APw-rfe", mbox);
    write_file(profile / "ImapMail/mail.example.org/Gesendet.sbd/2024", mbox);
    write_file(profile / "ImapMail/new/Sent/cur/4711", mail);
    write_file(profile / "ImapMail/new/Sent/tmp/x", mail);
    write_file(profile / "global-messages-db.sqlite", mbox);

    const auto result = find_mail_store(profile);
    const MailStore& mailbox = found(result);
    CHECK(mailbox.kind == Kind::thunderbird_profile);
    CHECK(mailbox.own_addresses == std::vector<std::string>{"jane@example.org", "roe@example.com"});
    auto files = files_in(mailbox, profile);
    CHECK(files.erase((elsewhere.path() / "Inbox").lexically_relative(profile).generic_string()) == 1);
    CHECK(files == std::map<std::string, std::string>{{"Mail/Local Folders/Inbox", "m"},
                                                      {"Mail/Local Folders/Inbox.sbd/Clients", "m"},
                                                      {"Mail/Local Folders/Sent", "ms"},
                                                      {"ImapMail/mail.example.org/INBOX", "m"},
                                                      {"ImapMail/mail.example.org/Gesendet.sbd/2024", "ms"},
                                                      {"ImapMail/new/Sent/cur/4711", "s"}});
}

TEST_CASE("the folder of all profiles stands for the default profile") {
    const TemporaryFolder folder;
    write_file(folder.path() / "profiles.ini",
               "[Install4F96D1932A9F858E]\nDefault=used.default\nLocked=1\n\n"
               "[Profile1]\nName=old\nPath=old.default\nDefault=1\n\n[Profile0]\nPath=used.default\n");
    write_file(folder.path() / "old.default/prefs.js", "");
    write_file(folder.path() / "used.default/prefs.js",
               "user_pref(\"mail.identity.id1.useremail\", \"jane@example.org\");\n");
    const auto result = find_mail_store(folder.path());
    CHECK(found(result).own_addresses == std::vector<std::string>{"jane@example.org"});
}

TEST_CASE("maildirs, mbox files, mail files and folders of them are told apart") {
    const TemporaryFolder folder;
    write_file(folder.path() / "maildir/cur/1:2,S", mail);
    write_file(folder.path() / "maildir/new/2", mail);
    write_file(folder.path() / "maildir/tmp/3", mail);
    write_file(folder.path() / "maildir/.Sent/cur/4:2,S", mail);
    write_file(folder.path() / "maildir/.Sent/new/.keep", "");
    write_file(folder.path() / "maildir/.Drafts/cur/5:2,S", mail);
    write_file(folder.path() / "maildir/dovecot-uidlist", "3 V1");
    const auto maildir = find_mail_store(folder.path() / "maildir");
    CHECK(found(maildir).kind == Kind::maildir);
    auto files = files_in(found(maildir), folder.path() / "maildir");
    files.erase(".Sent/new/.keep");
    CHECK(files == std::map<std::string, std::string>{{"cur/1:2,S", ""}, {"new/2", ""}, {".Sent/cur/4:2,S", "s"}});

    write_file(folder.path() / "files/a.eml", mail);
    write_file(folder.path() / "files/deep/B.EML", mail);
    write_file(folder.path() / "files/archive", mbox);
    write_file(folder.path() / "files/readme.txt", "nothing");
    fs::create_directory_symlink(folder.path() / "files", folder.path() / "files/loop");
    const auto of_files = find_mail_store(folder.path() / "files");
    CHECK(found(of_files).kind == Kind::mail_files);
    CHECK(files_in(found(of_files), folder.path() / "files") ==
          std::map<std::string, std::string>{{"a.eml", ""}, {"deep/B.EML", ""}, {"archive", "m"}});

    CHECK(found(find_mail_store(folder.path() / "files/archive")).kind == Kind::mbox);
    CHECK(found(find_mail_store(folder.path() / "files/a.eml")).kind == Kind::mail_files);
    // The person named this folder, whatever it is called.
    write_file(folder.path() / "Drafts", mbox);
    CHECK(files_in(found(find_mail_store(folder.path() / "Drafts")), folder.path()).size() == 1);
}

TEST_CASE("a path without mails says which way it is none") {
    const TemporaryFolder folder;
    write_file(folder.path() / "picture.png", "\x89PNG: x");
    const auto absence = [](const fs::path& path) { return std::get<NoMailStore>(find_mail_store(path)).absence; };
    CHECK(absence(folder.path() / "nothing") == Absence::missing);
    CHECK(absence(folder.path() / "picture.png") == Absence::no_mailbox);
}
