// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "command_line/temporary_folder.hpp"
#include "native_messaging/frame.hpp"
#include "protocol/examples.hpp"
#include "protocol/limits.hpp"
#include "service/server.hpp"

#include <string>
#include <string_view>

using namespace offhook;

namespace {

/// Answers requests with a fresh ledger.
class Answers {
public:
    std::string operator()(std::string_view request) {
        return service::answer(request, {rule_book_, ledger_, templates_});
    }

private:
    TemporaryFolder folder_;
    rules::RuleBook rule_book_;
    ledger::Ledger ledger_{folder_.path() / "offhook" / "calls.sqlite"};
    letters::LetterTemplates templates_{folder_.path() / "letters"};
};

std::string code_of(const std::string& reply) {
    return std::string(boost::json::parse(reply).at("error").at("code").as_string());
}

} // namespace

TEST_CASE("every example of the protocol page is answered as it stands there") {
    Answers answer;
    const auto examples = protocol_examples();
    REQUIRE(examples.size() >= 10);
    for (const ProtocolExample& example : examples) {
        const std::string reply = answer(boost::json::serialize(example.request));
        INFO(example.name << ": " << reply);
        CHECK(shows(boost::json::parse(reply), example.reply));
    }
}

TEST_CASE("what is no request gets an error, with the id where it can be told") {
    Answers answer;
    CHECK(code_of(answer("")) == "invalid-json");
    CHECK(code_of(answer("{\"id\": ")) == "invalid-json");
    CHECK(code_of(answer("{\"id\": \"\xFF\"}")) == "invalid-json");
    CHECK(code_of(answer(std::string(100, '[') + std::string(100, ']'))) == "invalid-json");
    CHECK(code_of(answer("null")) == "not-an-object");
    CHECK(code_of(answer("{}")) == "missing-field");
    CHECK(code_of(answer(R"({"id": "a", "method": "check"})")) == "missing-field");
    CHECK(code_of(answer(R"({"id": 5, "method": "check", "draft": {"text": ""}})")) == "invalid-field");
    for (const std::string fields :
         {R"("draft": "text")", R"("draft": {"text": "", "to": "a@b"})", R"("draft": {"text": "", "to": [1]})",
          R"("draft": {"text": ""}, "thread": {})", R"("draft": {"text": ""}, "thread": ["a"])",
          R"("draft": {"text": ""}, "thread": [{"text": []}])", R"("draft": {"text": ""}, "me": 1)",
          R"("draft": {"text": ""}, "locale": 1)", R"("draft": {"text": ""}, "thread": [{"references": "a@b"}])",
          R"("draft": {"text": ""}, "thread": [{"headers": []}])",
          R"("draft": {"text": ""}, "thread": [{"headers": {"list-id": 1}}])",
          R"("draft": {"text": ""}, "thread": [{"weak": "yes"}])", R"("draft": {"text": ""}, "settings": 6)",
          R"("draft": {"text": ""}, "settings": {"turns": 2})", R"("draft": {"text": ""}, "settings": {"turns": 51})",
          R"("draft": {"text": ""}, "settings": {"turns": "6"})"}) {
        const std::string reply = answer(R"({"id": "x", "method": "check", )" + fields + "}");
        INFO(reply);
        CHECK(code_of(reply) == "invalid-field");
        CHECK(boost::json::parse(reply).at("id").as_string() == "x");
    }
    CHECK(code_of(answer(R"({"id": "x", "method": "request-call", "minutes": 7, "draft": {"text": ""}})")) ==
          "invalid-field");
}

TEST_CASE("an error never repeats the words of a mail") {
    Answers answer;
    const std::string reply = answer(R"({"id": "x", "method": "check", "draft": {"text": ["secret"]}})");
    CHECK(reply.find("secret") == std::string::npos);
}

TEST_CASE("a reply stays below what a frame may hold") {
    Answers answer;
    std::string text;
    for (int line = 0; line < 20000; ++line) {
        text += "You are completely incompetent!\n\n";
    }
    boost::json::object request{{"id", "x"}, {"method", "check"}, {"draft", {{"text", text}}}};
    const std::string reply = answer(boost::json::serialize(request));
    CHECK(reply.size() <= protocol::longest_reply);
    CHECK(boost::json::parse(reply).at("warnings").at(0).at("spans").as_array().size() == 100);
    request["id"] = std::string(2 * 1024 * 1024, 'i');
    CHECK(answer(boost::json::serialize(request)).size() <= protocol::longest_reply);
}
