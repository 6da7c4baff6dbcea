// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"

#include <offhook/advice/judgement.hpp>

using namespace offhook;

namespace {

int scheduling_severity(std::vector<std::string> mails, std::string draft) {
    static const rules::RuleBook rule_book;
    protocol::CheckRequest request;
    request.id = "1";
    request.draft.from = "jane@example.org";
    request.draft.text = std::move(draft);
    for (std::size_t index = 0; index < mails.size(); ++index) {
        const bool own = (mails.size() - index) % 2 == 0;
        request.thread.push_back(
            {own ? "jane@example.org" : "max@example.com", "", "Re: Meeting", std::move(mails[index])});
    }
    for (const advice::Warning& warning : advice::judge(request, rule_book).warnings) {
        if (warning.kind == advice::Kind::scheduling) {
            return warning.severity;
        }
    }
    return 0;
}

} // namespace

TEST_CASE("one proposal is no negotiation") {
    CHECK(scheduling_severity({}, "Hello Max, could we meet on Tuesday at 10?") == 0);
}

TEST_CASE("a proposal that was turned down, with a new one, is worth a call") {
    CHECK(scheduling_severity(
              {"Could we meet on Tuesday at 10?", "Tuesday does not work for me, sorry. How about Thursday at 3?"},
              "I am away on Thursday. Would Friday morning suit you?") >= 2);
    CHECK(scheduling_severity({"Können wir uns am Dienstag um 10 Uhr treffen?",
                               "Dienstag passt mir leider nicht. Wie wäre es am Donnerstag um 15 Uhr?"},
                              "Am Donnerstag bin ich leider nicht da. Ginge es bei Ihnen am Freitag?") >= 2);
}

TEST_CASE("an agreement ends the search") {
    CHECK(scheduling_severity({"Could we meet on Tuesday at 10?", "Tuesday at 10 works for me, see you then."},
                              "Great, looking forward to it.") == 0);
}
