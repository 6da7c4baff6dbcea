// SPDX-License-Identifier: MPL-2.0
#include "rules/language/pack.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <initializer_list>

namespace offhook::rules {

namespace {

// What the frequencies of a lexicon are told in.
constexpr std::int64_t words_counted = 100000;

constexpr int heaviest_weight = 9;

std::uint32_t line_of(const toml::node& node) {
    return static_cast<std::uint32_t>(node.source().begin.line);
}

std::vector<std::string_view> context_names() {
    std::vector<std::string_view> names;
    for (int context = 0; context < context_count; ++context) {
        names.push_back(name_of_context(static_cast<Context>(context)));
    }
    return names;
}

/// Reads the fields of one file and notes what is wrong with them.
class Reader {
public:
    Reader(const std::string& file, std::vector<Problem>& problems) : file_(file), problems_(problems) {}

    void complain(std::uint32_t line, std::string cause) { problems_.push_back({file_, line, std::move(cause)}); }

    void refuse_unknown_fields(const toml::table& table, std::initializer_list<std::string_view> known) {
        for (const auto& [key, value] : table) {
            if (std::find(known.begin(), known.end(), key.str()) == known.end()) {
                complain(line_of(value), fmt::format("The field “{}” is unknown here. Known are: {}.", key.str(),
                                                     fmt::join(known, ", ")));
            }
        }
    }

    std::string string(const toml::table& table, std::string_view key, bool required) {
        const toml::node* const node = table.get(key);
        if (node == nullptr) {
            if (required) {
                complain(line_of(table), fmt::format("The field “{}” is missing.", key));
            }
            return {};
        }
        const auto* const value = node->as_string();
        if (value == nullptr) {
            complain(line_of(*node), fmt::format("The field “{}” must be a string.", key));
            return {};
        }
        return value->get();
    }

    std::vector<SourceText> strings(const toml::node& node, std::string_view key) {
        std::vector<SourceText> texts;
        const toml::array* const array = node.as_array();
        if (array == nullptr) {
            complain(line_of(node), fmt::format("“{}” must be a list of strings: [\"…\", \"…\"].", key));
            return texts;
        }
        for (const toml::node& element : *array) {
            if (const auto* const value = element.as_string(); value != nullptr) {
                texts.push_back({value->get(), line_of(element)});
            } else {
                complain(line_of(element), fmt::format("“{}” must hold nothing but strings.", key));
            }
        }
        return texts;
    }

    std::vector<SourceText> strings(const toml::table& table, std::string_view key, bool required) {
        const toml::node* const node = table.get(key);
        if (node == nullptr) {
            if (required) {
                complain(line_of(table), fmt::format("The list “{}” is missing.", key));
            }
            return {};
        }
        return strings(*node, key);
    }

    Sets sets(const toml::table& root) {
        Sets sets;
        const toml::node* const node = root.get("sets");
        if (node == nullptr) {
            return sets;
        }
        const toml::table* const table = node->as_table();
        if (table == nullptr) {
            complain(line_of(*node), "“sets” must be a table of lists.");
            return sets;
        }
        for (const auto& [key, value] : *table) {
            sets[std::string(key.str())] = strings(value, key.str());
        }
        return sets;
    }

    std::map<std::string, std::uint64_t> frequencies(const toml::table& root) {
        std::map<std::string, std::uint64_t> frequencies;
        const toml::node* const node = root.get("frequencies");
        if (node == nullptr) {
            return frequencies;
        }
        const toml::table* const table = node->as_table();
        if (table == nullptr) {
            complain(line_of(*node), "“frequencies” must be a table of words and numbers: {word = 12, …}.");
            return frequencies;
        }
        for (const auto& [word, value] : *table) {
            const std::int64_t count = value.value_or(std::int64_t{-1});
            if (count < 0 || count > words_counted) {
                complain(line_of(value), fmt::format("The frequency of “{}” must be a number from 0 to {}.", word.str(),
                                                     words_counted));
            } else {
                frequencies[std::string(word.str())] = static_cast<std::uint64_t>(count);
            }
        }
        return frequencies;
    }

    std::optional<Language> language(const toml::table& table) {
        const std::string tag = string(table, "language", true);
        const auto found = language_of_tag(tag);
        if (!found && !tag.empty()) {
            complain(line_of(table),
                     fmt::format("“{}” is no language that Offhook judges; write \"de\" or \"en\".", tag));
        }
        return found;
    }

    Contexts contexts(const toml::table& table, std::string_view key, Contexts otherwise) {
        if (table.get(key) == nullptr) {
            return otherwise;
        }
        Contexts bits = 0;
        for (const SourceText& name : strings(table, key, false)) {
            if (const auto context = context_of_name(name.text)) {
                bits |= bit(*context);
            } else {
                complain(name.line, fmt::format("“{}” is no context. Known are: {}.", name.text,
                                                fmt::join(context_names(), ", ")));
            }
        }
        return bits;
    }

    std::optional<Rule> rule(const toml::table& table, Subject subject) {
        const std::size_t problems_before = problems_.size();
        refuse_unknown_fields(table, {"id", "frame", "weight", "scope", "patterns", "unless", "before", "after",
                                      "needs", "forbids", "reason", "wording", "matches", "spares"});
        Rule rule;
        rule.line = line_of(table);
        rule.id = string(table, "id", true);
        rule.frame = string(table, "frame", true);
        rule.weight = weight(table);
        rule.whole_mail = whole_mail(table, subject);
        rule.patterns = strings(table, "patterns", true);
        rule.unless = strings(table, "unless", false);
        rule.before = strings(table, "before", false);
        rule.after = strings(table, "after", false);
        rule.needs = contexts(table, "needs", rule.needs);
        rule.forbids = contexts(table, "forbids", rule.forbids);
        if (subject == Subject::tone && (rule.forbids & bit(Context::quotation)) != 0) {
            // Somebody else's words are not the writer's, with quotation marks or without.
            rule.forbids |= bit(Context::reported_speech) & ~rule.needs;
        }
        rule.wording = string(table, "wording", false);
        rule.matches = strings(table, "matches", true);
        rule.spares = strings(table, "spares", true);
        read_reason(table, subject, rule);
        if (problems_.size() != problems_before) {
            return std::nullopt;
        }
        if (rule.patterns.empty() || rule.matches.empty() || rule.spares.empty()) {
            complain(rule.line,
                     fmt::format("The rule “{}” needs at least one pattern, one text it must match and one it must "
                                 "spare.",
                                 rule.id));
            return std::nullopt;
        }
        return rule;
    }

private:
    int weight(const toml::table& table) {
        const toml::node* const node = table.get("weight");
        const auto value = node == nullptr ? std::optional<std::int64_t>() : node->value_exact<std::int64_t>();
        if (!value || *value < -heaviest_weight || *value > heaviest_weight || *value == 0) {
            complain(node == nullptr ? line_of(table) : line_of(*node),
                     fmt::format("“weight” must be a whole number from {} to {}, but not 0.", -heaviest_weight,
                                 heaviest_weight));
            return 0;
        }
        return static_cast<int>(*value);
    }

    bool whole_mail(const toml::table& table, Subject subject) {
        const std::string scope = string(table, "scope", false);
        if (scope.empty() || scope == "sentence") {
            return false;
        }
        if (scope != "mail" || subject != Subject::modality) {
            complain(line_of(table), "“scope” can only be \"sentence\" or, in a modality pack, \"mail\".");
        }
        return true;
    }

    void read_reason(const toml::table& table, Subject subject, Rule& rule) {
        const toml::node* const node = table.get("reason");
        if (node == nullptr && subject == Subject::modality) {
            return;
        }
        const toml::table* const reason = node == nullptr ? nullptr : node->as_table();
        if (reason == nullptr) {
            complain(rule.line, "“reason” is missing; write reason.de = \"…\" and reason.en = \"…\".");
            return;
        }
        refuse_unknown_fields(*reason, {"de", "en"});
        rule.reason_de = string(*reason, "de", true);
        rule.reason_en = string(*reason, "en", true);
    }

    const std::string& file_;
    std::vector<Problem>& problems_;
};

std::optional<toml::table> parse(std::string_view text, const std::string& file, std::vector<Problem>& problems) {
    try {
        return toml::parse(text, file);
    } catch (const toml::parse_error& error) {
        problems.push_back({file, static_cast<std::uint32_t>(error.source().begin.line),
                            fmt::format("This is no TOML: {}", error.description())});
        return std::nullopt;
    }
}

} // namespace

std::optional<Pack> read_pack(std::string_view toml, const std::string& file, std::vector<Problem>& problems) {
    const auto root = parse(toml, file, problems);
    if (!root) {
        return std::nullopt;
    }
    Reader reader(file, problems);
    reader.refuse_unknown_fields(*root, {"pack", "sets", "rule"});
    const toml::node* const header_node = root->get("pack");
    const toml::table* const header = header_node == nullptr ? nullptr : header_node->as_table();
    if (header == nullptr) {
        reader.complain(1, "The table [pack] is missing.");
        return std::nullopt;
    }
    reader.refuse_unknown_fields(*header, {"id", "subject", "language", "version", "author", "licence"});
    Pack pack;
    pack.file = file;
    pack.id = reader.string(*header, "id", true);
    pack.version = reader.string(*header, "version", true);
    pack.author = reader.string(*header, "author", true);
    pack.licence = reader.string(*header, "licence", true);
    const auto language = reader.language(*header);
    const std::string subject_name = reader.string(*header, "subject", true);
    const auto subject = subject_of_name(subject_name);
    if (!subject && !subject_name.empty()) {
        reader.complain(line_of(*header),
                        fmt::format("“{}” is no subject of a pack. Known are: tone, complaint, conflict, "
                                    "scheduling, refusal, translation, misunderstanding, modality.",
                                    subject_name));
    }
    if (!language || !subject) {
        return std::nullopt;
    }
    pack.language = *language;
    pack.subject = *subject;
    pack.sets = reader.sets(*root);
    if (const toml::node* const rules = root->get("rule"); rules != nullptr) {
        const toml::array* const array = rules->as_array();
        if (array == nullptr) {
            reader.complain(line_of(*rules), "Write each rule as [[rule]], with double brackets.");
            return pack;
        }
        for (const toml::node& node : *array) {
            if (const toml::table* const table = node.as_table(); table != nullptr) {
                if (auto rule = reader.rule(*table, pack.subject)) {
                    pack.rules.push_back(std::move(*rule));
                }
            }
        }
    }
    return pack;
}

std::optional<Lexicon> read_lexicon(std::string_view toml, const std::string& file, std::vector<Problem>& problems) {
    const auto root = parse(toml, file, problems);
    if (!root) {
        return std::nullopt;
    }
    Reader reader(file, problems);
    reader.refuse_unknown_fields(*root,
                                 {"language", "sets", "function-words", "frequencies", "asking-again", "courtesies"});
    const auto language = reader.language(*root);
    if (!language) {
        return std::nullopt;
    }
    Lexicon lexicon;
    lexicon.file = file;
    lexicon.language = *language;
    lexicon.sets = reader.sets(*root);
    for (SourceText& word : reader.strings(*root, "function-words", true)) {
        lexicon.function_words.push_back(std::move(word.text));
    }
    lexicon.frequencies = reader.frequencies(*root);
    // These are no part of the rules; here they are only checked.
    reader.strings(*root, "asking-again", false);
    reader.strings(*root, "courtesies", false);
    return lexicon;
}

} // namespace offhook::rules
