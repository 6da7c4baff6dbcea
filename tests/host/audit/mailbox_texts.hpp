// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

/// A mail for a mailbox that a test makes.
struct TestMail {
    std::string id;
    std::string from;
    std::string to;
    std::string date; ///< "2 Nov 2026 09:00"
    std::string subject;
    std::string text;
    std::vector<std::string> references = {};
    std::string more_fields = {}; ///< whole lines
};

inline std::string bytes_of(const TestMail& mail) {
    std::string bytes = mail.more_fields + "From: " + mail.from + "\nTo: " + mail.to + "\nDate: " + mail.date +
                        ":00 +0000\nSubject: " + mail.subject + "\nContent-Type: text/plain; charset=utf-8\n";
    if (!mail.id.empty()) {
        bytes += "Message-ID: <" + mail.id + ">\n";
    }
    if (!mail.references.empty()) {
        bytes += "In-Reply-To: <" + mail.references.back() + ">\nReferences:";
        for (const std::string& reference : mail.references) {
            bytes += " <" + reference + ">";
        }
        bytes += "\n";
    }
    return bytes + "\n" + mail.text + "\n";
}

inline std::string mbox_of(const std::vector<TestMail>& mails) {
    std::string mbox;
    for (const TestMail& mail : mails) {
        mbox += "From - Mon Nov 23 14:38:07 2026\n" + bytes_of(mail) + "\n";
    }
    return mbox;
}

inline const std::string jane = "Jane Roe <jane@example.org>";
inline const std::string max = "Max Hill <max@example.com>";

/// A thread between Max and Jane, beginning with Max, each answer with the references that clients write.
inline std::vector<TestMail> thread_of(const std::string& name, int mails, int first_day = 1) {
    std::vector<TestMail> thread;
    std::vector<std::string> references;
    for (int index = 0; index < mails; ++index) {
        const bool by_max = index % 2 == 0;
        const std::string id = name + std::to_string(index) + "@example.org";
        thread.push_back({id, by_max ? max : jane, by_max ? jane : max,
                          std::to_string(first_day + index) + " Nov 2026 09:00", (index > 0 ? "Re: " : "") + name,
                          "Dear colleague,\n\nhere is part " + std::to_string(index) + " of the " + name +
                              " for you.\n\nKind regards",
                          references});
        references.push_back(id);
    }
    return thread;
}
