// SPDX-License-Identifier: MPL-2.0
#include "rules/compiler/write_source.hpp"

#include <fmt/format.h>

#include <iterator>

namespace offhook::rules {

namespace {

constexpr std::size_t longest_line = 110;

class SourceWriter {
public:
    template <typename Element, typename Write>
    void array(std::string_view type, const std::string& name, std::span<const Element> elements, Write write) {
        // An array must have an element; the span beside it tells how many count.
        source_ += fmt::format("constexpr {} {}[] = {{\n", type, name);
        std::string line;
        for (const Element& element : elements) {
            line += write(element);
            line += ',';
            if (line.size() > longest_line) {
                source_ += line + '\n';
                line.clear();
            }
        }
        source_ += line + (elements.empty() ? "{}};\n" : "};\n");
    }

    void entries(const std::string& name, std::span<const WordEntry> entries) {
        array("WordEntry", name, entries, [](const WordEntry& entry) {
            return fmt::format("{{{}UL,{},{}}}", entry.hash, entry.symbol, entry.cased);
        });
    }

    template <typename Number>
    void numbers(std::string_view type, const std::string& name, std::span<const Number> elements) {
        array(type, name, elements, [](Number element) { return fmt::format("{}U", element); });
    }

    void text(std::string_view type, const std::string& name, std::span<const std::uint32_t> units) {
        source_ += fmt::format("constexpr {} {}[] = {{\n", type, name);
        std::string line;
        for (const std::uint32_t unit : units) {
            line += fmt::format("{},", unit);
            if (line.size() > longest_line) {
                source_ += line + '\n';
                line.clear();
            }
        }
        source_ += line + "0};\n";
    }

    template <typename... Arguments>
    void line(fmt::format_string<Arguments...> form, Arguments&&... arguments) {
        fmt::format_to(std::back_inserter(source_), form, std::forward<Arguments>(arguments)...);
        source_ += '\n';
    }

    std::string take() { return std::move(source_); }

private:
    std::string source_;
};

std::string range(StringRange range) {
    return fmt::format("{{{},{}}}", range.start, range.length);
}

std::string range(PatternRange range) {
    return fmt::format("{{{},{}}}", range.begin, range.end);
}

std::string block(const ClassBlock& block) {
    return fmt::format("{{{},{}UL}}", block.word, block.bits);
}

std::vector<std::uint32_t> units_of_bytes(std::string_view text) {
    std::vector<std::uint32_t> units;
    for (const char unit : text) {
        units.push_back(static_cast<unsigned char>(unit));
    }
    return units;
}

} // namespace

std::string write_source(const CompiledRules& rules, const std::string& name) {
    SourceWriter writer;
    writer.line("// Made from the rule packs when the program is built; edit those instead.");
    writer.line("#include \"rules/compiler/compiled_rules.hpp\"\n\n#include <cstddef>\n\nnamespace offhook::rules "
                "{{\n\nnamespace {{\n");
    writer.text("unsigned char", "strings", units_of_bytes(rules.strings));
    writer.entries("words", rules.words.entries);
    writer.numbers("std::uint32_t", "word_filter", rules.words.filter);
    writer.entries("prefixes", rules.prefixes.entries);
    writer.numbers("std::uint64_t", "prefix_lengths", rules.prefixes.lengths);
    writer.entries("suffixes", rules.suffixes.entries);
    writer.numbers("std::uint64_t", "suffix_lengths", rules.suffixes.lengths);
    writer.array("CasedSymbols", "cased_symbols", rules.cased_symbols,
                 [](const CasedSymbols& cased) { return fmt::format("{{{}}}", fmt::join(cased, ",")); });
    writer.array("Symbol", "symbols", rules.symbols, [](const Symbol& symbol) {
        return fmt::format("{{{},{},{}}}", symbol.class_begin, symbol.asked_end, symbol.partner_begin);
    });
    writer.array("ClassBlock", "class_blocks", rules.class_blocks, &block);
    writer.array("PartnerBlock", "partner_blocks", rules.partner_blocks, [](const PartnerBlock& block) {
        return fmt::format("{{{}UL,{},{},Place({})}}", block.bits, block.group_begin, block.word,
                           static_cast<int>(block.place));
    });
    writer.numbers("std::uint32_t", "groups", rules.groups);
    writer.numbers("std::uint32_t", "postings", rules.postings);
    writer.array("Step", "steps", rules.steps, [](const Step& step) {
        return fmt::format("{{{},{},{},{},{},{}}}", step.token_class, step.not_before, step.not_after, step.gap,
                           step.gap_crosses_clauses, step.optional);
    });
    writer.numbers("std::uint16_t", "steps_of_patterns", rules.steps_of_patterns);
    writer.array("CompiledPattern", "patterns", rules.patterns, [](const CompiledPattern& pattern) {
        return fmt::format("{{{},{},{{{}}},{},{},{},{},{}}}", pattern.rule, pattern.step_begin,
                           fmt::join(pattern.rarest_classes, ","), pattern.step_count, pattern.rarest_step,
                           pattern.end_gap, pattern.at_start, pattern.at_end);
    });
    writer.array("CompiledRule", "rules", rules.rules, [](const CompiledRule& rule) {
        return fmt::format("{{{},{},{},{},{},{},Subject({}),{},{},{},{},{},{},{}}}", range(rule.pack), range(rule.id),
                           range(rule.frame), range(rule.reason_de), range(rule.reason_en), range(rule.wording),
                           static_cast<int>(rule.subject), static_cast<int>(rule.weight), rule.whole_mail, rule.needs,
                           rule.forbids, range(rule.unless), range(rule.before), range(rule.after));
    });
    writer.line("\n}} // namespace\n");
    writer.line("extern const CompiledRules {};", name);
    writer.line("const CompiledRules {} = {{Language({}),", name, static_cast<int>(rules.language));
    writer.line("{{reinterpret_cast<const char*>(strings), {}}},", rules.strings.size());
    writer.line("{{words, word_filter}}, {{prefixes, prefix_lengths}}, {{suffixes, suffix_lengths}},");
    writer.line("{{cased_symbols, {}}}, {{symbols, {}}}, {{class_blocks, {}}}, {{partner_blocks, {}}}, {{groups, {}}}, "
                "{{postings, {}}},",
                rules.cased_symbols.size(), rules.symbols.size(), rules.class_blocks.size(),
                rules.partner_blocks.size(), rules.groups.size(), rules.postings.size());
    writer.line("{{steps, {}}}, {{steps_of_patterns, {}}}, {{patterns, {}}}, {{rules, {}}},", rules.steps.size(),
                rules.steps_of_patterns.size(), rules.patterns.size(), rules.rules.size());
    const ContextPatterns& contexts = rules.context_patterns;
    writer.line("{{{}}}, {{{},{},{},{}}}, {}, {}, {}, Occasion({})}};", fmt::join(rules.context_classes, ","),
                range(contexts.reported_speech), range(contexts.reported_speech_behind), range(contexts.greeting),
                range(contexts.closing), rules.asked_class_end, rules.number_symbol, rules.capitals_symbol,
                static_cast<int>(rules.occasion));
    writer.line("\n}} // namespace offhook::rules");
    return writer.take();
}

} // namespace offhook::rules
