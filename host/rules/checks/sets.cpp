// SPDX-License-Identifier: MPL-2.0
#include "rules/checks/checks.hpp"
#include "rules/checks/pack_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>

namespace offhook::rules {

namespace {

using Names = std::set<std::string, std::less<>>;

/// The sets that a pattern names.
Names names_in(std::string_view pattern) {
    Names names;
    for (std::size_t index = 0; index < pattern.size(); ++index) {
        if (pattern[index] == '\\') {
            ++index;
        } else if (pattern[index] == '@') {
            const std::size_t end =
                std::min(pattern.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-", index + 1), pattern.size());
            names.emplace(pattern.substr(index + 1, end - index - 1));
        }
    }
    return names;
}

/// Adds the names that these patterns use, and those that the entries of their sets use in turn.
void follow(const std::vector<SourceText>& patterns, const Sets& own, const Sets& shared, Names& used) {
    for (const SourceText& pattern : patterns) {
        for (const std::string& name : names_in(pattern.text)) {
            if (!used.insert(name).second) {
                continue;
            }
            for (const Sets* const sets : {&own, &shared}) {
                if (const auto found = sets->find(name); found != sets->end()) {
                    follow(found->second, own, shared, used);
                    break;
                }
            }
        }
    }
}

Names names_used(const Lexicon& lexicon, const Pack& pack) {
    Names used;
    for (const Rule& rule : pack.rules) {
        follow(rule.patterns, pack.sets, lexicon.sets, used);
        follow(rule.unless, pack.sets, lexicon.sets, used);
        follow(rule.before, pack.sets, lexicon.sets, used);
        follow(rule.after, pack.sets, lexicon.sets, used);
    }
    return used;
}

void warn_of_unused(const std::string& file, const Sets& sets, const Names& used, std::string_view advice,
                    std::vector<Problem>& problems) {
    for (const auto& [name, entries] : sets) {
        if (entries.empty()) {
            problems.push_back({file, 0, fmt::format("The set “{}” is empty; “@{}” can match nothing.", name, name)});
        } else if (!used.contains(name)) {
            problems.push_back(
                {file, entries.front().line, fmt::format("No rule uses the set “{}”; {}.", name, advice), true});
        }
    }
}

} // namespace

void check_sets(const Lexicon& lexicon, const Pack& pack, std::vector<Problem>& problems) {
    warn_of_unused(pack.file, pack.sets, names_used(lexicon, pack), "take it away", problems);
}

void check_lexicon(const Lexicon& lexicon, std::span<const Pack> packs, std::vector<Problem>& problems) {
    Names used(further_context_sets.begin(), further_context_sets.end());
    for (int context = 0; context < context_count; ++context) {
        used.emplace(name_of_context(static_cast<Context>(context)));
    }
    for (const std::string& name : Names(used)) {
        if (const auto set = lexicon.sets.find(name); set != lexicon.sets.end()) {
            follow(set->second, {}, lexicon.sets, used);
        }
    }
    for (const Pack& pack : packs) {
        used.merge(names_used(lexicon, pack));
    }
    warn_of_unused(lexicon.file, lexicon.sets, used, "take it away, unless other people's packs may want it", problems);
}

} // namespace offhook::rules
