// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "protocol/examples.hpp"

#include <offhook/frames/frame.hpp>
#include <offhook/reply/reply.hpp>

#include <string>

using namespace offhook;

namespace {

std::string code_of(const std::string& reply) {
    return std::string(boost::json::parse(reply).at("error").at("code").as_string());
}

} // namespace

TEST_CASE("every example of the protocol page is answered as it stands there") {
    const rules::RuleBook rule_book;
    const auto examples = protocol_examples();
    REQUIRE(examples.size() >= 10);
    for (const ProtocolExample& example : examples) {
        const std::string reply = reply::answer(boost::json::serialize(example.request), rule_book);
        INFO(example.name << ": " << reply);
        CHECK(shows(boost::json::parse(reply), example.reply));
    }
}

TEST_CASE("what is no request gets an error, with the id where it can be told") {
    const rules::RuleBook rule_book;
    CHECK(code_of(reply::answer("", rule_book)) == "invalid-json");
    CHECK(code_of(reply::answer("{\"id\": ", rule_book)) == "invalid-json");
    CHECK(code_of(reply::answer("{\"id\": \"\xFF\"}", rule_book)) == "invalid-json");
    CHECK(code_of(reply::answer(std::string(100, '[') + std::string(100, ']'), rule_book)) == "invalid-json");
    CHECK(code_of(reply::answer("null", rule_book)) == "not-an-object");
    CHECK(code_of(reply::answer("{}", rule_book)) == "missing-field");
    CHECK(code_of(reply::answer(R"({"id": "a", "method": "check"})", rule_book)) == "missing-field");
    CHECK(code_of(reply::answer(R"({"id": 5, "method": "check", "draft": {"text": ""}})", rule_book)) ==
          "invalid-field");
    for (const std::string fields :
         {R"("draft": "text")", R"("draft": {"text": "", "to": "a@b"})", R"("draft": {"text": "", "to": [1]})",
          R"("draft": {"text": ""}, "thread": {})", R"("draft": {"text": ""}, "thread": ["a"])",
          R"("draft": {"text": ""}, "thread": [{"text": []}])", R"("draft": {"text": ""}, "me": 1)",
          R"("draft": {"text": ""}, "locale": 1)"}) {
        const std::string reply = reply::answer(R"({"id": "x", "method": "check", )" + fields + "}", rule_book);
        INFO(reply);
        CHECK(code_of(reply) == "invalid-field");
        CHECK(boost::json::parse(reply).at("id").as_string() == "x");
    }
    CHECK(code_of(reply::answer(R"({"id": "x", "method": "request-call", "minutes": 7, "draft": {"text": ""}})",
                                rule_book)) == "invalid-field");
}

TEST_CASE("an error never repeats the words of a mail") {
    const rules::RuleBook rule_book;
    const std::string reply =
        reply::answer(R"({"id": "x", "method": "check", "draft": {"text": ["secret"]}})", rule_book);
    CHECK(reply.find("secret") == std::string::npos);
}

TEST_CASE("a reply stays below what a frame may hold") {
    const rules::RuleBook rule_book;
    std::string text;
    for (int line = 0; line < 20000; ++line) {
        text += "You are completely incompetent!\n\n";
    }
    boost::json::object request{{"id", "x"}, {"method", "check"}, {"draft", {{"text", text}}}};
    const std::string reply = reply::answer(boost::json::serialize(request), rule_book);
    CHECK(reply.size() <= frames::longest_reply);
    CHECK(boost::json::parse(reply).at("warnings").at(0).at("spans").as_array().size() == 100);
    request["id"] = std::string(2 * 1024 * 1024, 'i');
    CHECK(reply::answer(boost::json::serialize(request), rule_book).size() <= frames::longest_reply);
}
