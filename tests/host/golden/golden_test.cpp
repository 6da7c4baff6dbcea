// SPDX-License-Identifier: MPL-2.0
// The whole way from a request to its reply, for whole texts: german.txt and english.txt hold requests with the whole
// replies that are expected. With OFFHOOK_REWRITE_GOLDEN=1 in the environment the replies are written anew; a look at
// the difference then tells what a change of the rules or of a sentence means to people.
#include "catch.hpp"
#include "command_line/temporary_folder.hpp"
#include "golden/exchange.hpp"
#include "places.hpp"
#include "service/server.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

using namespace offhook;

namespace {

calendar::Moment arrival;

calendar::Moment time_of_arrival() {
    return arrival;
}

/// Answers the requests of one case, beginning with nothing stored.
class Answers {
public:
    std::string operator()(const std::string& lines) {
        const SentRequest request = read_golden_request(lines);
        arrival = calendar::read_moment(request.arrives).value();
        std::string reply = service::answer(
            request.json, {rule_book, ledger_, templates_, [](const std::string&) { return false; }, time_of_arrival});
        const std::string folder = folder_.path().string();
        for (std::size_t at = reply.find(folder); at != std::string::npos; at = reply.find(folder)) {
            reply.replace(at, folder.size(), "FOLDER");
        }
        return write_golden_reply(reply, request.draft);
    }

private:
    static inline const rules::RuleBook rule_book;
    TemporaryFolder folder_;
    ledger::Ledger ledger_{folder_.path() / "offhook" / "calls.sqlite"};
    letters::LetterTemplates templates_{folder_.path() / "letters"};
};

GoldenCase answered(const GoldenCase& expected) {
    Answers answer;
    GoldenCase found = expected;
    for (Exchange& exchange : found.exchanges) {
        exchange.reply = answer(exchange.request);
    }
    return found;
}

std::string shown(const GoldenCase& one) {
    return write_golden_file({"", {one}});
}

bool shall_rewrite() {
    const char* const told = std::getenv("OFFHOOK_REWRITE_GOLDEN");
    return told != nullptr && std::string_view(told) == "1";
}

void check_golden_file(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const GoldenFile expected = read_golden_file(text);
    REQUIRE(expected.cases.size() >= 30);
    GoldenFile found{expected.preamble, {}};
    std::set<std::string> titles;
    std::string first_difference;
    int differing = 0;
    for (const GoldenCase& one : expected.cases) {
        INFO("the case “" << one.title << "” of " << path);
        CHECK(titles.insert(one.title).second);
        REQUIRE_FALSE(one.exchanges.empty());
        found.cases.push_back(answered(one));
        const std::string now = shown(found.cases.back());
        if (now != shown(one) && ++differing == 1) {
            first_difference = "expected:\n" + shown(one) + "\nfound:\n" + now;
        }
    }
    if (shall_rewrite()) {
        std::ofstream(path, std::ios::binary) << write_golden_file(found);
    } else if (differing > 0) {
        FAIL(differing << " cases of " << path << " differ. Where that is meant, OFFHOOK_REWRITE_GOLDEN=1 writes them "
                       << "anew. The first that differs:\n\n"
                       << first_difference);
    } else {
        CHECK(write_golden_file(found) == text);
    }
}

} // namespace

TEST_CASE("German requests get the replies that they always got") {
    check_golden_file(std::string(source_folder) + "/tests/host/golden/german.txt");
}

TEST_CASE("English requests get the replies that they always got") {
    check_golden_file(std::string(source_folder) + "/tests/host/golden/english.txt");
}
