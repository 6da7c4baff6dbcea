// SPDX-License-Identifier: MPL-2.0
#include "multiplied_rules.hpp"

#include "places.hpp"
#include "rules/book/built_in.hpp"
#include "rules/language/pack.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::benchmark {

namespace {

using FrequentWords = std::set<std::string, std::less<>>;

bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || static_cast<unsigned char>(byte) >= 0x80;
}

/// The pattern with `ending` behind each word that is not frequent. Names of sets and categories stay.
std::string with_ending(std::string_view pattern, const std::string& ending, const FrequentWords& frequent) {
    std::string changed;
    for (std::size_t at = 0; at < pattern.size();) {
        if (!is_letter(pattern[at])) {
            const bool begins_name = pattern[at] == '@' || pattern[at] == '#';
            changed += pattern[at++];
            while (begins_name && at < pattern.size() && (is_letter(pattern[at]) || pattern[at] == '-')) {
                changed += pattern[at++];
            }
            continue;
        }
        const std::size_t start = at;
        while (at < pattern.size() && is_letter(pattern[at])) {
            ++at;
        }
        const std::string_view word = pattern.substr(start, at - start);
        changed += word;
        if (!frequent.contains(word)) {
            changed += ending;
        }
    }
    return changed;
}

/// What is left the same, because all its words are frequent, would not be another pattern: it is left out.
void give_ending(std::vector<rules::SourceText>& texts, const std::string& ending, const FrequentWords& frequent) {
    std::vector<rules::SourceText> changed;
    for (const rules::SourceText& text : texts) {
        std::string other = with_ending(text.text, ending, frequent);
        if (other != text.text) {
            changed.push_back({std::move(other), text.line});
        }
    }
    texts = std::move(changed);
}

std::vector<rules::Pack> read_packs(Language language, std::vector<rules::Problem>& problems) {
    const std::filesystem::path folder =
        std::filesystem::path(source_folder) / "host" / "packs" / tag_of_language(language);
    std::vector<rules::Pack> packs;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().filename() == "lexicon.toml") {
            continue;
        }
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string toml{std::istreambuf_iterator<char>(file), {}};
        auto pack = rules::read_pack(toml, entry.path().string(), problems);
        if (pack && rules::occasion_of(pack->subject) == rules::Occasion::every_mail) {
            packs.push_back(std::move(*pack));
        }
    }
    return packs;
}

} // namespace

rules::OwnedRulesPointer multiplied_rules(Language language, int times) {
    std::vector<rules::Problem> problems;
    const auto lexicon = rules::read_lexicon(rules::built_in_lexicon(language), "lexicon.toml", problems);
    const std::vector<rules::Pack> packs = read_packs(language, problems);
    if (!lexicon || packs.empty()) {
        throw std::runtime_error("the rule packs can't be read");
    }
    FrequentWords frequent(lexicon->function_words.begin(), lexicon->function_words.end());
    for (const auto& [word, frequency] : lexicon->frequencies) {
        frequent.insert(word);
    }
    std::vector<rules::Pack> all = packs;
    for (int copy = 1; copy < times; ++copy) {
        const std::string ending(static_cast<std::size_t>(copy), 'q');
        for (rules::Pack pack : packs) {
            for (auto& [name, alternatives] : pack.sets) {
                for (rules::SourceText& alternative : alternatives) {
                    alternative.text = with_ending(alternative.text, ending, frequent);
                }
            }
            for (rules::Rule& rule : pack.rules) {
                give_ending(rule.patterns, ending, frequent);
                give_ending(rule.unless, ending, frequent);
            }
            all.push_back(std::move(pack));
        }
    }
    return rules::compile(*lexicon, all, problems);
}

} // namespace offhook::benchmark
