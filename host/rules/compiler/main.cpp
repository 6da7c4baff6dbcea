// SPDX-License-Identifier: MPL-2.0
// Turns the packs of one language into C++ source, when the program is built.
#include "rules/compiler/compiled_rules.hpp"
#include "rules/compiler/write_source.hpp"
#include "rules/language/pack.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

using namespace offhook::rules;

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error(fmt::format("{}: can't be read", path));
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string lexicon_source(const std::string& toml, const std::string& name) {
    std::string source = fmt::format("#include <string_view>\n\nnamespace offhook::rules {{\n\nnamespace {{\n"
                                     "constexpr unsigned char lexicon[] = {{");
    for (const char byte : toml) {
        source += fmt::format("{},", static_cast<unsigned char>(byte));
    }
    source += fmt::format("0}};\n}} // namespace\n\nextern const std::string_view {0};\nconst std::string_view {0}("
                          "reinterpret_cast<const char*>(lexicon), {1});\n\n}} // namespace offhook::rules\n",
                          name, toml.size());
    return source;
}

int compile_language(const std::string& name, const std::string& folder, const std::vector<std::string>& files) {
    std::vector<Problem> problems;
    std::vector<Pack> packs;
    std::string lexicon_text;
    std::optional<Lexicon> lexicon;
    for (const std::string& file : files) {
        std::string toml = read_file(file);
        if (file.ends_with("lexicon.toml")) {
            lexicon = read_lexicon(toml, file, problems);
            lexicon_text = std::move(toml);
        } else if (auto pack = read_pack(toml, file, problems)) {
            packs.push_back(std::move(*pack));
        }
    }
    if (!lexicon) {
        problems.push_back({files.empty() ? "" : files.front(), 0, "There is no lexicon.toml among the files."});
    } else {
        const auto parts = parted_by_occasion(packs);
        const std::string tables[] = {name + "_rules", name + "_rules_of_conversation",
                                      name + "_rules_of_answered_mail", name + "_rules_of_modality"};
        for (std::size_t index = 0; index < parts.size(); ++index) {
            const std::string& table = tables[index];
            const OwnedRulesPointer rules = compile(*lexicon, parts.at(index), problems);
            std::ofstream(folder + "/" + table + ".cpp") << write_source(view(*rules), table);
        }
        std::ofstream(folder + "/" + name + "_lexicon.cpp") << lexicon_source(lexicon_text, name + "_lexicon");
    }
    for (const Problem& problem : problems) {
        fmt::print(stderr, "{}:{}: error: {}\n", problem.file, problem.line, problem.cause);
    }
    return problems.empty() ? 0 : 1;
}

} // namespace

int main(int argument_count, char** arguments) {
    try {
        const std::vector<std::string> words(arguments + 1, arguments + argument_count);
        if (words.size() < 3) {
            fmt::print(stderr, "use: compile-packs NAME FOLDER FILE.toml…\n");
            return 2;
        }
        return compile_language(words[0], words[1], {words.begin() + 2, words.end()});
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
