// SPDX-License-Identifier: MPL-2.0
#include "rules/language/pattern.hpp"

#include "base/unicode.hpp"
#include "text/tokenizer.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace offhook::rules {

namespace {

constexpr std::size_t most_variants = 600;
constexpr std::uint32_t longest_gap = 12;
constexpr std::size_t most_in_any_order = 4;
constexpr int deepest_nesting = 8;
constexpr std::size_t shortest_affix = 3;

/// What a pattern is made of before its gaps and conditions are laid onto the tokens beside them.
enum class ElementKind : std::uint8_t { token, gap, absent, start, end };
struct Element {
    ElementKind kind = ElementKind::token;
    AtomClass atoms;
    bool optional = false;
    std::uint32_t gap = 0;
    bool crosses = false;
};
using Variant = std::vector<Element>;
using Variants = std::vector<Variant>;

void limit(const Variants& variants) {
    if (variants.size() > most_variants) {
        throw PatternError(
            fmt::format("The pattern unfolds to more than {} variants; part it into several.", most_variants));
    }
}

Variants product(const Variants& left, const Variants& right) {
    Variants joined;
    if (left.size() * right.size() > most_variants) {
        throw PatternError(
            fmt::format("The pattern unfolds to more than {} variants; part it into several.", most_variants));
    }
    for (const Variant& head : left) {
        for (const Variant& tail : right) {
            Variant variant = head;
            variant.insert(variant.end(), tail.begin(), tail.end());
            joined.push_back(std::move(variant));
        }
    }
    return joined;
}

bool is_single_token(const Variant& variant) {
    return variant.size() == 1 && variant.front().kind == ElementKind::token && !variant.front().optional;
}

/// Alternatives of one token each become one token with several forms, which costs the matcher nothing.
Variants merge_single_tokens(Variants variants) {
    Variants merged;
    Element single;
    for (Variant& variant : variants) {
        if (is_single_token(variant)) {
            single.atoms.merge(variant.front().atoms);
        } else {
            merged.push_back(std::move(variant));
        }
    }
    if (!single.atoms.empty()) {
        merged.insert(merged.begin(), Variant{std::move(single)});
    }
    return merged;
}

class Parser {
public:
    Parser(std::string_view pattern, const FindSet& find_set, int depth)
        : pattern_(pattern), find_set_(find_set), depth_(depth) {
        if (depth > deepest_nesting) {
            throw PatternError("The pattern is nested too deeply; does a set name itself?");
        }
    }

    Variants parse() {
        Variants variants = sequence();
        if (position_ < pattern_.size()) {
            throw PatternError(fmt::format("Unexpected “{}” in “{}”.", pattern_[position_], pattern_));
        }
        return variants;
    }

private:
    bool at(char mark) const { return position_ < pattern_.size() && pattern_[position_] == mark; }

    bool take(char mark) {
        if (at(mark)) {
            ++position_;
            return true;
        }
        return false;
    }

    void expect(char mark) {
        skip_blanks();
        if (!take(mark)) {
            throw PatternError(fmt::format("“{}” is missing in “{}”.", mark, pattern_));
        }
    }

    void skip_blanks() {
        while (at(' ')) {
            ++position_;
        }
    }

    Variants sequence() {
        Variants variants{Variant{}};
        for (skip_blanks(); position_ < pattern_.size(); skip_blanks()) {
            if (at('|') || at(')') || at(';') || at('}')) {
                break;
            }
            variants = product(variants, item());
        }
        return variants;
    }

    Variants item() {
        if (take('<')) {
            return mark(ElementKind::start);
        }
        if (take('>')) {
            return mark(ElementKind::end);
        }
        if (take('~')) {
            Element gap{ElementKind::gap, {}, false, 0, take('~')};
            gap.gap = number();
            return {Variant{gap}};
        }
        if (take('-')) {
            return absent();
        }
        Variants variants = primary();
        if (take('?')) {
            variants = optional(std::move(variants));
        }
        return variants;
    }

    static Variants mark(ElementKind kind) {
        Element element;
        element.kind = kind;
        return {Variant{element}};
    }

    static Variants optional(Variants variants) {
        if (variants.size() == 1 && is_single_token(variants.front())) {
            variants.front().front().optional = true;
            return variants;
        }
        variants.emplace_back();
        return variants;
    }

    Variants absent() {
        const Variants variants = merge_single_tokens(primary());
        if (variants.size() != 1 || !is_single_token(variants.front())) {
            throw PatternError(fmt::format("After “-” single words must follow in “{}”.", pattern_));
        }
        Element element = variants.front().front();
        element.kind = ElementKind::absent;
        return {Variant{element}};
    }

    Variants primary() {
        if (take('(')) {
            Variants variants = alternatives();
            expect(')');
            return variants;
        }
        if (take('{')) {
            return any_order();
        }
        if (take('@')) {
            return set(name());
        }
        if (take('#')) {
            return category(name());
        }
        return word();
    }

    Variants alternatives() {
        Variants variants;
        do {
            Variants more = sequence();
            variants.insert(variants.end(), more.begin(), more.end());
            limit(variants);
        } while (take('|'));
        return merge_single_tokens(std::move(variants));
    }

    Variants any_order() {
        std::vector<Variants> parts;
        do {
            parts.push_back(sequence());
        } while (take(';'));
        expect('}');
        if (parts.size() < 2 || parts.size() > most_in_any_order) {
            throw PatternError(fmt::format("“{{a; b}}” takes two to {} parts, in “{}”.", most_in_any_order, pattern_));
        }
        Variants between{Variant{}};
        if (take('~')) {
            Element gap{ElementKind::gap, {}, false, 0, take('~')};
            gap.gap = number();
            between = {Variant{gap}};
        }
        std::vector<std::size_t> order(parts.size());
        for (std::size_t index = 0; index < order.size(); ++index) {
            order[index] = index;
        }
        Variants variants;
        do {
            Variants ordered = parts[order.front()];
            for (std::size_t index = 1; index < order.size(); ++index) {
                ordered = product(product(ordered, between), parts[order[index]]);
            }
            variants.insert(variants.end(), ordered.begin(), ordered.end());
            limit(variants);
        } while (std::next_permutation(order.begin(), order.end()));
        return variants;
    }

    Variants set(const std::string& set_name) {
        const std::vector<SourceText>* const entries = find_set_(set_name);
        if (entries == nullptr) {
            throw PatternError(fmt::format("There is no set “{}”; sets stand in [sets] or in the lexicon.", set_name));
        }
        Variants variants;
        for (const SourceText& entry : *entries) {
            Variants more = Parser(entry.text, find_set_, depth_ + 1).parse();
            variants.insert(variants.end(), more.begin(), more.end());
            limit(variants);
        }
        return merge_single_tokens(std::move(variants));
    }

    Variants category(const std::string& category_name) {
        Atom atom;
        if (category_name == "number") {
            atom.kind = AtomKind::number;
        } else if (category_name == "capitals") {
            atom.kind = AtomKind::capitals;
        } else if (category_name == "word") {
            atom.kind = AtomKind::any_word;
        } else {
            throw PatternError(fmt::format("“#{}” is unknown; there are #number, #capitals and #word.", category_name));
        }
        return {Variant{Element{ElementKind::token, {atom}}}};
    }

    std::uint32_t number() {
        std::uint32_t value = 0;
        const std::size_t first = position_;
        while (position_ < pattern_.size() && pattern_[position_] >= '0' && pattern_[position_] <= '9' && value < 100) {
            value = value * 10 + static_cast<std::uint32_t>(pattern_[position_++] - '0');
        }
        if (position_ == first || value == 0 || value > longest_gap) {
            throw PatternError(
                fmt::format("After “~” a number from 1 to {} must stand in “{}”.", longest_gap, pattern_));
        }
        return value;
    }

    std::string name() {
        const std::size_t first = position_;
        while (position_ < pattern_.size() &&
               std::string_view("abcdefghijklmnopqrstuvwxyz0123456789-").find(pattern_[position_]) !=
                   std::string_view::npos) {
            ++position_;
        }
        return std::string(pattern_.substr(first, position_ - first));
    }

    // A word as written may be several tokens ("e-mail"), of which only the last can be a prefix, only the first a
    // suffix.
    Variants word() {
        const bool exact_case = take('=');
        const bool is_suffix = take('*');
        std::string written;
        while (position_ < pattern_.size() &&
               std::string_view(" ()|{};?~@#<>*").find(pattern_[position_]) == std::string_view::npos) {
            if (pattern_[position_] == '\\' && position_ + 1 < pattern_.size()) {
                ++position_;
            }
            written.push_back(pattern_[position_++]);
        }
        const bool is_prefix = take('*');
        const std::u16string text = to_utf16(written);
        const text::TokenizedText tokenized = text::tokenize(text);
        if (tokenized.tokens.empty()) {
            throw PatternError(fmt::format("A word is missing in “{}”.", pattern_));
        }
        Variant variant;
        for (std::size_t index = 0; index < tokenized.tokens.size(); ++index) {
            const text::Token& token = tokenized.tokens[index];
            Atom atom;
            atom.text = std::u16string(tokenized.folded_form(token));
            if (token.kind == text::TokenKind::punctuation) {
                // "!!" means two or more: the form of a run is its mark, repeated up to three times.
                atom.text.assign(std::min<std::size_t>(token.end - token.start, 3), atom.text.front());
            }
            if (exact_case) {
                atom.letter_case = token.letter_case;
            }
            if (is_suffix && index == 0) {
                atom.kind = AtomKind::suffix;
            } else if (is_prefix && index + 1 == tokenized.tokens.size()) {
                atom.kind = AtomKind::prefix;
            }
            if (atom.kind != AtomKind::word && (atom.text.size() < shortest_affix || atom.text.size() > 60)) {
                throw PatternError(
                    fmt::format("“*” needs {} letters or more beside it in “{}”.", shortest_affix, pattern_));
            }
            variant.push_back(Element{ElementKind::token, {std::move(atom)}});
        }
        if (is_suffix && is_prefix) {
            throw PatternError(fmt::format("“*” can stand on one side of a word only, in “{}”.", pattern_));
        }
        return {variant};
    }

    std::string_view pattern_;
    const FindSet& find_set_;
    int depth_;
    std::size_t position_ = 0;
};

LinearPattern lay_onto_tokens(const Variant& variant, std::string_view pattern) {
    LinearPattern linear;
    AtomClass absent;
    std::uint32_t gap = 0;
    std::uint32_t end_gap = 0;
    bool crosses = false;
    for (const Element& element : variant) {
        switch (element.kind) {
        case ElementKind::start:
            if (!linear.steps.empty()) {
                throw PatternError(fmt::format("“<” can only stand at the start of “{}”.", pattern));
            }
            linear.at_start = true;
            break;
        case ElementKind::end:
            linear.at_end = true;
            end_gap = gap;
            break;
        case ElementKind::gap:
            gap += element.gap;
            crosses = crosses || element.crosses;
            break;
        case ElementKind::absent:
            absent.insert(element.atoms.begin(), element.atoms.end());
            break;
        case ElementKind::token:
            if (linear.at_end) {
                throw PatternError(fmt::format("“>” can only stand at the end of “{}”.", pattern));
            }
            linear.steps.push_back({element.atoms, std::move(absent), {}, gap, crosses, element.optional});
            absent.clear();
            gap = 0;
            crosses = false;
        }
    }
    if (std::all_of(linear.steps.begin(), linear.steps.end(), [](const PatternStep& step) { return step.optional; })) {
        throw PatternError(fmt::format("“{}” could match nothing at all.", pattern));
    }
    // A gap at either edge means something only where the sentence's own edge is asked for.
    linear.end_gap = linear.at_end ? end_gap : 0;
    linear.steps.back().not_after = std::move(absent);
    if (!linear.at_start) {
        linear.steps.front().gap = 0;
    }
    return linear;
}

} // namespace

std::vector<LinearPattern> expand_pattern(std::string_view pattern, const FindSet& find_set) {
    std::vector<LinearPattern> linear;
    for (const Variant& variant : Parser(pattern, find_set, 0).parse()) {
        linear.push_back(lay_onto_tokens(variant, pattern));
    }
    return linear;
}

} // namespace offhook::rules
