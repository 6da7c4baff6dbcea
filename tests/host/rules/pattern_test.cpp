// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "catch.hpp"
#include "rules/book/rule_book.hpp"
#include "rules/compiler/compiled_rules.hpp"
#include "rules/search/matcher.hpp"
#include "text/tokenizer.hpp"

#include <string>
#include <vector>

using namespace offhook;
using namespace offhook::rules;

namespace {

Lexicon small_lexicon(Language language) {
    Lexicon lexicon;
    lexicon.language = language;
    lexicon.sets["negation"] = {{"not", 1}, {"nicht", 1}};
    lexicon.sets["second-person"] = {{"you", 1}};
    lexicon.sets["first-person"] = {{"I", 1}};
    lexicon.sets["reported-speech"] = {{"she said that", 1}};
    lexicon.sets["reported-speech-behind"] = {{", she said >", 1}};
    lexicon.sets["greeting"] = {{"< dear ~3 >", 1}};
    lexicon.sets["closing"] = {{"< kind regards >", 1}};
    lexicon.sets["colour"] = {{"red", 1}, {"dark blue", 1}};
    lexicon.function_words = {"the", "is"};
    return lexicon;
}

struct Found {
    std::vector<std::string> words;
    std::vector<Problem> problems;
};

/// The places in a text that a rule matches. The first `subject_length` units are the subject.
Found find(const Rule& rule, const std::string& text, Language language = Language::english,
           std::size_t subject_length = 0) {
    Pack pack;
    pack.language = language;
    pack.rules.push_back(rule);
    Found found;
    const OwnedRulesPointer owned = compile(small_lexicon(language), {&pack, 1}, found.problems);
    const std::u16string units = to_utf16(text);
    const text::TokenizedText tokens = text::tokenize(units, subject_length);
    for (const Match& match :
         find_matches(view(*owned), tokens, 0, static_cast<std::uint32_t>(tokens.sentences.size()))) {
        const auto start = tokens.tokens[match.first_token].start;
        const auto end = tokens.tokens[match.end_token - 1].end;
        found.words.push_back(to_utf8(std::u16string_view(units).substr(start, end - start)));
    }
    return found;
}

/// The places in a text that a rule of one pattern matches.
Found find(const std::string& pattern, const std::string& text, const std::string& unless = "", Contexts needs = 0,
           Contexts forbids = bit(Context::negation) | bit(Context::quotation), Language language = Language::english,
           std::size_t subject_length = 0) {
    Rule rule;
    rule.weight = 1;
    rule.patterns = {{pattern, 1}};
    if (!unless.empty()) {
        rule.unless = {{unless, 1}};
    }
    rule.needs = needs;
    rule.forbids = forbids;
    return find(rule, text, language, subject_length);
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("words in a row, whatever their case") {
    CHECK(find("per my last e-mail", "As per My last E-Mail said.").words == Words{"per My last E-Mail"});
    CHECK(find("per my last", "per my very last").words.empty());
    CHECK(find("unverschämt", "Das ist UNVERSCHAEMT.").words == Words{"UNVERSCHAEMT"});
}

TEST_CASE("alternatives, optional words and sets") {
    CHECK(find("(a|big old) car", "a car, big old car, old car").words == Words{"a car", "big old car"});
    CHECK(find("big? red? car", "big red car").words == Words{"big red car"});
    CHECK(find("big? red? car", "car").words == Words{"car"});
    CHECK(find("(very much)? thanks", "very much thanks").words == Words{"very much thanks"});
    CHECK(find("@colour car", "A red car and a dark blue car.").words == Words{"red car", "dark blue car"});
}

TEST_CASE("prefixes and suffixes") {
    CHECK(find("incomp*", "Incompetence and incomprehension.").words == Words{"Incompetence", "incomprehension"});
    CHECK(find("*lüge", "Das ist eine Lebenslüge.").words == Words{"Lebenslüge"});
    CHECK(find("*lüge", "Das ist eine Lüge.").words == Words{"Lüge"});
}

TEST_CASE("gaps stay in their clause, double ones in their sentence") {
    CHECK(find("you ~2 wrong", "you are so wrong").words == Words{"you are so wrong"});
    CHECK(find("you ~2 wrong", "you are so very wrong").words.empty());
    CHECK(find("you ~5 wrong", "you see, that is wrong").words.empty());
    CHECK(find("you ~~5 wrong", "you see, that is wrong").words == Words{"you see, that is wrong"});
    CHECK(find("you ~~9 wrong", "I see you. That is wrong.").words.empty());
}

TEST_CASE("any order") {
    CHECK(find("{haben; gelogen}~3", "Sie haben wieder gelogen").words == Words{"haben wieder gelogen"});
    CHECK(find("{haben; gelogen}~3", "dass Sie gelogen haben").words == Words{"gelogen haben"});
}

TEST_CASE("the edges of the sentence") {
    CHECK(find("< so", "So it is. And so on.").words == Words{"So"});
    CHECK(find("enough >", "Enough said. That is enough!").words == Words{"enough"});
    CHECK(find("< ~2 so", "And then so it is. It is not like so.").words == Words{"so"});
    CHECK(find("enough ~1 >", "That is enough now.").words == Words{"enough"});
    CHECK(find("enough ~1 >", "That is enough for us now.").words.empty());
}

TEST_CASE("letter case, capitals, numbers, marks, any word") {
    CHECK(find("=Sie", "Haben Sie sie?").words == Words{"Sie"});
    CHECK(find("=sie", "Haben Sie sie?").words == Words{"sie"});
    CHECK(find("#capitals #capitals", "I said STOP NOW please").words == Words{"STOP NOW"});
    CHECK(find("#number days", "Within 14 days.").words == Words{"14 days"});
    CHECK(find("!!", "Now! Now!! Now!!!").words == Words{"!!", "!!!"});
    CHECK(find("why #word so", "why is so").words == Words{"why is so"});
}

TEST_CASE("a word that must not stand beside") {
    CHECK(find("-(very|so) sorry", "very sorry, sorry").words == Words{"sorry"});
    CHECK(find("sorry -for", "sorry for that, sorry.").words == Words{"sorry"});
}

TEST_CASE("exceptions in the same sentence take a rule back") {
    CHECK(find("idiot", "What an idiot, just joking.", "joking").words.empty());
    CHECK(find("idiot", "What an idiot. Just joking.", "joking").words == Words{"idiot"});
}

TEST_CASE("negation, quotation and other contexts") {
    CHECK(find("you are wrong", "you are wrong").words.size() == 1);
    CHECK(find("are ~2 wrong", "you are not wrong").words.empty());
    CHECK(find("wrong", "not at all wrong").words.empty());
    CHECK(find("wrong", "This is not mine, wrong").words == Words{"wrong"});
    CHECK(find("wrong", "this is not what I wanted to say, namely wrong").words == Words{"wrong"});
    CHECK(find("not right", "this is not right").words == Words{"not right"});
    CHECK(find("lügst", "Du lügst nicht", "", 0, bit(Context::negation), Language::german).words.empty());
    CHECK(find("wrong", "You said “this is wrong” to me.").words.empty());
    CHECK(find("wrong", "Is it wrong? It is wrong.", "", bit(Context::question)).words == Words{"wrong"});
    CHECK(find("wrong", "It is wrong. You are wrong.", "", bit(Context::second_person)).words == Words{"wrong"});
}

TEST_CASE("somebody else's words are not the writer's") {
    const auto find_said = [](const std::string& text) {
        return find("you are wrong", text, "", 0, bit(Context::reported_speech)).words.size();
    };
    CHECK(find_said("She said that you are wrong.") == 0);
    CHECK(find_said("You are wrong, she said.") == 0);
    CHECK(find_said("I said that you are wrong.") == 1);
    CHECK(find_said("She said that we met and I think you are wrong.") == 1);
    CHECK(find_said("She said that it rains. You are wrong.") == 1);
    CHECK(find_said("You are wrong, and she said that it rains.") == 1);
    CHECK(find("said that you are", "She said that you are wrong.", "", 0, bit(Context::reported_speech)).words ==
          Words{"said that you are"});
}

TEST_CASE("the first and the last sentence of a mail, without greeting, closing and name") {
    const auto starts = [](const std::string& text) {
        return find("now", text, "", bit(Context::mail_start)).words.size();
    };
    CHECK(starts("Now then. That is now.") == 1);
    CHECK(starts("Dear Jane,\n\nNow then. That is now.") == 1);
    CHECK(starts("That was it. Now then.") == 0);
    const auto ends = [](const std::string& text) {
        return find("now", text, "", bit(Context::mail_end)).words.size();
    };
    CHECK(ends("Do it now. Now!") == 1);
    CHECK(ends("Do it now.") == 1);
    CHECK(ends("Do it now.\n\nKind regards\nJane Roe") == 1);
    CHECK(ends("Do it now.\n\nJane Roe") == 1);
    CHECK(ends("Do it now. Or tomorrow.\n\nKind regards") == 0);
}

TEST_CASE("the subject line") {
    CHECK(find("complaint", "My complaint\n\nThis is a complaint.", "", bit(Context::subject_line), 0,
               Language::english, 12)
              .words == Words{"complaint"});
    CHECK(find("again", "My complaint\n\nDo it again.", "", bit(Context::mail_start), 0, Language::english, 12).words ==
          Words{"again"});
    CHECK(find("complaint", "This is a complaint.", "", bit(Context::subject_line)).words.empty());
}

TEST_CASE("the sentence before and the sentence after") {
    const auto find_beside = [](const std::string& before, const std::string& after, const std::string& text) {
        Rule rule;
        rule.patterns = {{"do it again", 1}};
        if (!before.empty()) {
            rule.before = {{before, 1}};
        }
        if (!after.empty()) {
            rule.after = {{after, 1}};
        }
        return find(rule, text).words.size();
    };
    CHECK(find_beside("great work", "", "Great work. Do it again.") == 1);
    CHECK(find_beside("great work", "", "Great work.\n\nDo it again.") == 1);
    CHECK(find_beside("great work", "", "Great work. It rains. Do it again.") == 0);
    CHECK(find_beside("great work", "", "Do it again.") == 0);
    CHECK(find_beside("great work", "", "Do it again. Great work.") == 0);
    CHECK(find_beside("", "great work", "Do it again. Great work.") == 1);
    CHECK(find_beside("", "great work", "Great work. Do it again.") == 0);
    CHECK(find_beside("so", "great work", "So there. Do it again. Great work.") == 1);
}

TEST_CASE("of overlapping matches the longest stays") {
    CHECK(find("(red|red car|car)", "red car").words == Words{"red car"});
}

TEST_CASE("a faulty pattern is named, not run") {
    const std::string pattern =
        GENERATE("@nothing", "(a|b", "a)", "~3", "a? b?", "ab*", "{a}", "#noun", "-(a b) c", "a ~99 b", "a < b");
    INFO(pattern);
    CHECK(find(pattern, "a b").problems.size() == 1);
}

TEST_CASE("a pattern that unfolds too far is refused") {
    std::string pattern;
    for (int index = 0; index < 12; ++index) {
        pattern += "(a b|c d) ";
    }
    CHECK(find(pattern, "a b").problems.size() == 1);
}

TEST_CASE("hostile text costs little") {
    std::string text;
    for (int index = 0; index < 20000; ++index) {
        text += "a ";
    }
    CHECK(find("a ~12 a ~12 a ~12 a ~12 b", text).words.empty());
}
