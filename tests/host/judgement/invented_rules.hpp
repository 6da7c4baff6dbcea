// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "service/server_at.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

namespace offhook::test {

/// A pack of English rules, each of which is called as the one word that it matches, hyphens left out.
inline std::string pack(const std::string& id, const std::string& subject,
                        const std::vector<std::pair<std::string, int>>& words, const std::string& more = {}) {
    std::string text = fmt::format("[pack]\nid = \"{}\"\nsubject = \"{}\"\nlanguage = \"en\"\nversion = "
                                   "\"1.0.0\"\nauthor = \"Jane Roe\"\nlicence = \"MPL-2.0\"\n",
                                   id, subject);
    for (const auto& [name, weight] : words) {
        std::string word = name;
        std::erase(word, '-');
        text += fmt::format("\n[[rule]]\nid = \"{0}\"\nframe = \"none\"\nweight = {1}\npatterns = [\"{2}\"]\n"
                            "reason.de = \"Grund.\"\nreason.en = \"Reason.\"\nmatches = [\"{2}\"]\nspares = "
                            "[\"wub\"]\n{3}",
                            name, weight, word, more);
    }
    return text;
}

/// A server whose rules match words besides that nobody has, each of them named for its weight, or for what it is in
/// the search for a date. It stores nothing.
inline ServerAt& server_with_invented_rules() {
    static const TemporaryFolder folder;
    static const bool is_written = [] {
        write_file(folder.path() / "tone.toml", pack("own-tone", "tone",
                                                     {{"zorkone", 1},
                                                      {"zorktwo", 2},
                                                      {"zorktwoo", 2},
                                                      {"zorkthree", 3},
                                                      {"zorkthreee", 3},
                                                      {"zorkfour", 4},
                                                      {"zorkfive", 5},
                                                      {"zorksix", 6},
                                                      {"zorkseven", 7}}));
        write_file(folder.path() / "modality.toml",
                   pack("own-modality", "modality", {{"zupfour", 4}, {"zdownfour", -4}}));
        write_file(folder.path() / "modality-of-mail.toml",
                   pack("own-modality-of-mail", "modality", {{"zmailtwo", 2}, {"zmailfour", 4}}, "scope = \"mail\"\n"));
        write_file(folder.path() / "complaint.toml",
                   pack("own-complaint", "complaint",
                        {{"korkone", 1}, {"korktwo", 2}, {"korkfour", 4}, {"korkseven", 7}, {"krelieftwo", -2}}));
        write_file(folder.path() / "scheduling.toml",
                   pack("own-scheduling", "scheduling",
                        {{"proposal-wub", 3}, {"proposal-stated-wub", 3}, {"decline-wub", 3}, {"agreement-wub", 3}}));
        return true;
    }();
    static ServerAt server(is_written ? folder.path() : std::filesystem::path());
    return server;
}

} // namespace offhook::test
