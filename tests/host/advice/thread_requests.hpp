// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/judgement.hpp"
#include "draft/told.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

/// Threads between two invented people, for the tests of what a thread tells.
namespace offhook::test {

/// Mails in turn, the last one by Max, and Jane's draft.
inline test::Told to_and_fro(std::vector<std::string> mails, std::string draft) {
    test::Told request;
    request.draft.from = "Jane Roe <jane@example.org>";
    request.draft.text = std::move(draft);
    for (std::size_t index = 0; index < mails.size(); ++index) {
        const bool own = (mails.size() - index) % 2 == 0;
        request.thread.push_back({own ? "Jane Roe <jane@example.org>" : "Max Hill <max@example.com>", "",
                                  "Re: Our matter", std::move(mails[index])});
    }
    return request;
}

inline advice::Judgement judge(const test::Told& request) {
    static const rules::RuleBook rule_book;
    return advice::judge(test::conversation_of(request), rule_book);
}

/// The warning of a kind; one of severity 0 where there is none.
inline advice::Warning warning_of(const test::Told& request, advice::Kind kind) {
    for (const advice::Warning& warning : judge(request).warnings) {
        if (warning.kind == kind) {
            return warning;
        }
    }
    return {kind, 0, {}, {}, {}};
}

} // namespace offhook::test
