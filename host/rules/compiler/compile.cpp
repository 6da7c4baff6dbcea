// SPDX-License-Identifier: MPL-2.0
#include "rules/compiler/owned_rules.hpp"
#include "rules/compiler/word_frequencies.hpp"
#include "rules/compiler/word_tables.hpp"
#include "rules/language/pattern.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_set>

namespace offhook::rules {

namespace {

// A class is asked for directly beside a token rather than in the whole sentence, unless it is so many times as
// frequent. A sentence has more tokens, but what stands side by side in a pattern often does so elsewhere: “thank you”.
constexpr std::uint64_t gain_of_neighbour = 4;

// Most sentences have what is more frequent, so that it rules hardly any pattern out.
constexpr std::uint64_t most_frequent_asked_for = 3000;

constexpr std::size_t most_steps = std::numeric_limits<std::uint8_t>::max();

class Compiler {
public:
    Compiler(const Lexicon& lexicon, std::vector<Problem>& problems)
        : lexicon_(lexicon), problems_(problems), frequencies_(lexicon) {
        owned_ = OwnedRulesPointer(new OwnedRules);
        owned_->language = lexicon.language;
        symbols_.emplace_back(); // 0: none
        next_class_ = first_class_of_rules;
    }

    OwnedRulesPointer compile(std::span<const Pack> packs) {
        const Occasion occasion = packs.empty() ? Occasion::every_mail : occasion_of(packs.front().subject);
        const bool same = std::all_of(packs.begin(), packs.end(),
                                      [&](const Pack& pack) { return occasion_of(pack.subject) == occasion; });
        owned_->occasion = same ? occasion : Occasion::every_mail;
        add_context_classes();
        add_context_patterns();
        for (const Pack& pack : packs) {
            for (const Rule& rule : pack.rules) {
                add_rule(pack, rule);
            }
        }
        number_frequent_first();
        write_symbols();
        return std::move(owned_);
    }

private:
    struct Partner {
        Place place = Place::anywhere;
        std::uint32_t token_class = 0; ///< 0 where there is no other step to ask for: every sentence has it

        auto operator<=>(const Partner&) const = default;
    };

    struct BuiltSymbol {
        std::uint64_t frequency = 0;
        std::set<std::uint32_t> classes;
        std::map<Partner, std::vector<std::uint32_t>> groups; ///< patterns by partner
    };

    void complain(const std::string& file, std::uint32_t line, std::string cause) {
        problems_.push_back({file, line, std::move(cause)});
    }

    const std::vector<SourceText>* find_set(const Sets& sets, std::string_view name) const {
        if (const auto found = sets.find(name); found != sets.end()) {
            return &found->second;
        }
        const auto shared = lexicon_.sets.find(name);
        return shared == lexicon_.sets.end() ? nullptr : &shared->second;
    }

    void add_context_classes() {
        for (const Context context :
             {Context::negation, Context::condition, Context::second_person, Context::first_person}) {
            const auto set = lexicon_.sets.find(name_of_context(context));
            if (set == lexicon_.sets.end()) {
                continue;
            }
            AtomClass atoms;
            for (const SourceText& entry : set->second) {
                try {
                    const auto find = [this](std::string_view name) { return find_set({}, name); };
                    for (const LinearPattern& pattern : expand_pattern(entry.text, find)) {
                        if (pattern.steps.size() == 1) {
                            atoms.insert(pattern.steps.front().atoms.begin(), pattern.steps.front().atoms.end());
                        }
                    }
                } catch (const PatternError& error) {
                    complain(lexicon_.file, entry.line, error.what());
                }
            }
            const std::uint32_t context_class = class_of(atoms);
            owned_->context_classes.at(static_cast<std::size_t>(context)) = context_class;
            asked_for_.insert(context_class);
        }
    }

    void add_context_patterns() {
        ContextPatterns& contexts = owned_->context_patterns;
        for (const auto& [name, range] :
             {std::pair("reported-speech", &contexts.reported_speech),
              std::pair("reported-speech-behind", &contexts.reported_speech_behind),
              std::pair("greeting", &contexts.greeting), std::pair("closing", &contexts.closing)}) {
            if (const auto set = lexicon_.sets.find(name); set != lexicon_.sets.end()) {
                *range = add_patterns(lexicon_.file, {}, set->second, 0);
                ask_for_classes(*range, 0);
            }
        }
    }

    void add_rule(const Pack& pack, const Rule& rule) {
        const auto rule_index = static_cast<std::uint32_t>(owned_->rules.size());
        CompiledRule compiled;
        compiled.pack = string(pack.id);
        compiled.id = string(rule.id);
        compiled.frame = string(rule.frame);
        compiled.reason_de = string(rule.reason_de);
        compiled.reason_en = string(rule.reason_en);
        compiled.wording = string(rule.wording);
        compiled.subject = pack.subject;
        compiled.weight = static_cast<std::int8_t>(rule.weight);
        compiled.whole_mail = rule.whole_mail;
        compiled.needs = rule.needs;
        compiled.forbids = rule.forbids;
        const PatternRange searched = add_patterns(pack.file, pack.sets, rule.patterns, rule_index);
        for (std::uint32_t index = searched.begin; index < searched.end; ++index) {
            add_postings(index);
        }
        // Where the search begins at a pattern's rarest class, nobody asks for that one.
        ask_for_classes(searched, 1);
        compiled.unless = add_patterns(pack.file, pack.sets, rule.unless, rule_index);
        compiled.before = add_patterns(pack.file, pack.sets, rule.before, rule_index);
        compiled.after = add_patterns(pack.file, pack.sets, rule.after, rule_index);
        for (const PatternRange& tried : {compiled.unless, compiled.before, compiled.after}) {
            ask_for_classes(tried, 0);
        }
        owned_->rules.push_back(compiled);
    }

    /// Has every sentence asked for the rarest classes of patterns, from the `first` of each on.
    void ask_for_classes(PatternRange patterns, std::size_t first) {
        for (std::uint32_t index = patterns.begin; index < patterns.end; ++index) {
            const auto& classes = owned_->patterns[index].rarest_classes;
            std::for_each(classes.begin() + static_cast<std::ptrdiff_t>(first), classes.end(),
                          [this](std::uint32_t token_class) { ask_for(token_class); });
        }
    }

    PatternRange add_patterns(const std::string& file, const Sets& sets, const std::vector<SourceText>& patterns,
                              std::uint32_t rule) {
        PatternRange range;
        range.begin = static_cast<std::uint32_t>(owned_->patterns.size());
        for (const SourceText& pattern : patterns) {
            try {
                const auto find = [this, &sets](std::string_view name) { return find_set(sets, name); };
                for (const LinearPattern& linear : expand_pattern(pattern.text, find)) {
                    if (linear.steps.size() > most_steps) {
                        throw PatternError("The pattern has more than " + std::to_string(most_steps) +
                                           " words; part it into several.");
                    }
                    add_pattern(linear, rule);
                }
            } catch (const PatternError& error) {
                complain(file, pattern.line, error.what());
            }
        }
        range.end = static_cast<std::uint32_t>(owned_->patterns.size());
        return range;
    }

    void add_pattern(const LinearPattern& linear, std::uint32_t rule) {
        CompiledPattern pattern;
        pattern.rule = rule;
        pattern.step_begin = static_cast<std::uint32_t>(owned_->steps_of_patterns.size());
        pattern.step_count = static_cast<std::uint8_t>(linear.steps.size());
        pattern.at_start = linear.at_start;
        pattern.at_end = linear.at_end;
        pattern.end_gap = static_cast<std::uint8_t>(linear.end_gap);
        for (const PatternStep& step : linear.steps) {
            owned_->steps_of_patterns.push_back(
                number_of({class_of(step.atoms), class_of(step.not_before), class_of(step.not_after),
                           static_cast<std::uint16_t>(step.gap), step.gap_crosses_clauses, step.optional}));
        }
        const std::vector<std::uint32_t> by_rarity = steps_by_rarity(pattern);
        pattern.rarest_step = static_cast<std::uint8_t>(by_rarity.front());
        for (std::size_t index = 0; index < std::min(by_rarity.size(), classes_asked_for); ++index) {
            pattern.rarest_classes.at(index) = step_of(pattern, by_rarity[index]).token_class;
        }
        owned_->patterns.push_back(pattern);
    }

    void add_postings(std::uint32_t pattern_index) {
        const CompiledPattern& pattern = owned_->patterns[pattern_index];
        const Partner partner = partner_of(pattern);
        ask_for(partner.token_class);
        for (const std::uint32_t symbol : symbols_of_class_[pattern.rarest_classes[0]]) {
            symbols_[symbol].groups[partner].push_back(pattern_index);
        }
    }

    /// Has every sentence asked for a class, unless it is so frequent that most have it.
    void ask_for(std::uint32_t token_class) {
        if (frequency_of(token_class) <= most_frequent_asked_for) {
            asked_for_.insert(token_class);
        }
    }

    /// What is asked for first where a token has the pattern's rarest class.
    Partner partner_of(const CompiledPattern& pattern) const {
        Partner partner{Place::anywhere, pattern.rarest_classes[1]};
        if (pattern.at_start && pattern.rarest_step == 0 && step_of(pattern, 0).gap == 0) {
            partner.place = Place::anywhere_at_start;
            return partner;
        }
        std::uint64_t least = gain_of_neighbour * frequency_of(partner.token_class);
        const auto offer = [&](Place place, std::uint32_t index) {
            const Step& step = step_of(pattern, index);
            if (!step.optional && step.token_class != any_word_class && frequency_of(step.token_class) < least) {
                least = frequency_of(step.token_class);
                partner = {place, step.token_class};
            }
        };
        const std::uint32_t after = pattern.rarest_step + 1U;
        if (after < pattern.step_count && step_of(pattern, after).gap == 0) {
            offer(Place::directly_after, after);
        }
        if (pattern.rarest_step > 0 && step_of(pattern, pattern.rarest_step).gap == 0) {
            offer(Place::directly_before, pattern.rarest_step - 1U);
        }
        return partner;
    }

    const Step& step_of(const CompiledPattern& pattern, std::uint32_t index) const {
        return owned_->steps[owned_->steps_of_patterns[pattern.step_begin + index]];
    }

    /// The number of a step among those that differ.
    std::uint16_t number_of(const Step& step) {
        const auto [known, is_new] =
            numbers_of_steps_.try_emplace(step, static_cast<std::uint16_t>(owned_->steps.size()));
        if (is_new && owned_->steps.size() > std::numeric_limits<std::uint16_t>::max()) {
            numbers_of_steps_.erase(known);
            throw PatternError("There are too many different words and sets of words; take patterns away.");
        }
        if (is_new) {
            owned_->steps.push_back(step);
        }
        return known->second;
    }

    /// The steps that are not optional, the rarest first.
    std::vector<std::uint32_t> steps_by_rarity(const CompiledPattern& pattern) const {
        std::vector<std::uint32_t> needed;
        for (std::uint32_t step = 0; step < pattern.step_count; ++step) {
            if (!step_of(pattern, step).optional) {
                needed.push_back(step);
            }
        }
        std::stable_sort(needed.begin(), needed.end(), [&](std::uint32_t a, std::uint32_t b) {
            return frequency_of(step_of(pattern, a).token_class) < frequency_of(step_of(pattern, b).token_class);
        });
        return needed;
    }

    std::uint64_t frequency_of(std::uint32_t token_class) const {
        const auto found = frequency_of_class_.find(token_class);
        return found == frequency_of_class_.end() ? frequency_of_any_word : found->second;
    }

    std::uint32_t class_of(const AtomClass& atoms) {
        if (atoms.empty()) {
            return 0;
        }
        if (atoms.begin()->kind == AtomKind::any_word || atoms.rbegin()->kind == AtomKind::any_word) {
            return any_word_class;
        }
        const auto [found, is_new] = class_ids_.try_emplace(atoms, next_class_);
        if (!is_new) {
            return found->second;
        }
        const std::uint32_t id = next_class_++;
        std::uint64_t frequency = 0;
        for (const Atom& atom : atoms) {
            const std::uint32_t symbol = symbol_of(atom);
            symbols_[symbol].classes.insert(id);
            symbols_of_class_[id].push_back(symbol);
            frequency += frequencies_.of(atom);
        }
        frequency_of_class_[id] = frequency;
        return id;
    }

    std::uint32_t symbol_of(const Atom& atom) {
        const auto [found, is_new] = symbol_ids_.try_emplace(atom, static_cast<std::uint32_t>(symbols_.size()));
        if (is_new) {
            symbols_.emplace_back().frequency = frequencies_.of(atom);
        }
        return found->second;
    }

    StringRange string(std::string_view text) {
        if (text.empty()) {
            return {};
        }
        const auto [found, is_new] = string_ranges_.try_emplace(
            std::string(text),
            StringRange{static_cast<std::uint32_t>(owned_->strings.size()), static_cast<std::uint32_t>(text.size())});
        if (is_new) {
            owned_->strings += text;
        }
        return found->second;
    }

    /// Gives the classes that are asked for in each sentence the lowest numbers, and of these, and of the symbols, the
    /// frequent ones, so that what is asked for all the time lies close together in memory.
    void number_frequent_first() {
        const std::vector<std::uint32_t> new_symbol =
            numbered(static_cast<std::uint32_t>(symbols_.size()), 1,
                     [this](std::uint32_t id) { return ~symbols_[id].frequency; });
        const std::vector<std::uint32_t> new_class = new_classes(new_symbol);
        for (Step& step : owned_->steps) {
            step.token_class = new_class[step.token_class];
            step.not_before = new_class[step.not_before];
            step.not_after = new_class[step.not_after];
        }
        for (CompiledPattern& pattern : owned_->patterns) {
            for (std::uint32_t& rare_class : pattern.rarest_classes) {
                rare_class = new_class[rare_class];
            }
        }
        for (std::uint32_t& context_class : owned_->context_classes) {
            context_class = new_class[context_class];
        }
        for (auto& [atom, symbol] : symbol_ids_) {
            symbol = new_symbol[symbol];
        }
        std::vector<BuiltSymbol> renumbered(symbols_.size());
        for (std::size_t id = 0; id < symbols_.size(); ++id) {
            BuiltSymbol& symbol = renumbered[new_symbol[id]];
            for (const std::uint32_t token_class : symbols_[id].classes) {
                symbol.classes.insert(new_class[token_class]);
            }
            for (auto& [partner, postings] : symbols_[id].groups) {
                symbol.groups[{partner.place, new_class[partner.token_class]}] = std::move(postings);
            }
        }
        symbols_ = std::move(renumbered);
    }

    /// Classes with the same frequent symbols get numbers in a row, so that a symbol's classes fill few blocks.
    std::vector<std::uint32_t> new_classes(const std::vector<std::uint32_t>& new_symbol) {
        std::vector<std::vector<std::uint32_t>> symbols(next_class_);
        for (const auto& [id, of_class] : symbols_of_class_) {
            for (const std::uint32_t symbol : of_class) {
                symbols[id].push_back(new_symbol[symbol]);
            }
            std::sort(symbols[id].begin(), symbols[id].end());
        }
        std::erase_if(asked_for_, [](std::uint32_t id) { return id < first_class_of_rules; });
        std::vector<std::uint32_t> numbers = numbered(next_class_, first_class_of_rules, [&](std::uint32_t id) {
            return std::tuple<bool, const std::vector<std::uint32_t>&>(!asked_for_.contains(id), symbols[id]);
        });
        // No block holds classes of both kinds.
        const auto asked_end = first_class_of_rules + static_cast<std::uint32_t>(asked_for_.size());
        owned_->asked_class_end = (asked_end / classes_in_block + 1) * classes_in_block;
        for (std::uint32_t& number : numbers) {
            number += number < asked_end ? 0 : owned_->asked_class_end - asked_end;
        }
        return numbers;
    }

    /// The new number of each of `count` things; those from `first` on are ordered by their keys.
    template <typename Key>
    static std::vector<std::uint32_t> numbered(std::uint32_t count, std::uint32_t first, Key key) {
        std::vector<std::uint32_t> order(count);
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin() + first, order.end(),
                         [&key](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
        std::vector<std::uint32_t> numbers(count);
        for (std::uint32_t number = 0; number < count; ++number) {
            numbers[order[number]] = number;
        }
        return numbers;
    }

    void write_symbols() {
        symbols_.emplace_back(); // the end of the last one's ranges
        for (const BuiltSymbol& symbol : symbols_) {
            Symbol& written = owned_->symbols.emplace_back();
            written.class_begin = static_cast<std::uint32_t>(owned_->class_blocks.size());
            write_classes(symbol.classes.begin(), symbol.classes.lower_bound(owned_->asked_class_end));
            written.asked_end = static_cast<std::uint32_t>(owned_->class_blocks.size());
            write_classes(symbol.classes.lower_bound(owned_->asked_class_end), symbol.classes.end());
            written.partner_begin = static_cast<std::uint32_t>(owned_->partner_blocks.size());
            for (const auto& [partner, patterns] : symbol.groups) {
                add_partner(partner, written.partner_begin);
                owned_->groups.push_back(static_cast<std::uint32_t>(owned_->postings.size()));
                owned_->postings.insert(owned_->postings.end(), patterns.begin(), patterns.end());
            }
        }
        owned_->groups.push_back(static_cast<std::uint32_t>(owned_->postings.size()));
        write_word_tables(symbol_ids_, *owned_);
    }

    /// Adds the partner of the next group to the last of the blocks from `begin` on, or to a new one.
    void add_partner(const Partner& partner, std::size_t begin) {
        const ClassBlock added = block_of(partner.token_class);
        auto& blocks = owned_->partner_blocks;
        if (blocks.size() == begin || blocks.back().place != partner.place || blocks.back().word != added.word) {
            blocks.push_back({0, static_cast<std::uint32_t>(owned_->groups.size()),
                              static_cast<std::uint16_t>(added.word), partner.place});
        }
        blocks.back().bits |= added.bits;
    }

    using ClassIterator = std::set<std::uint32_t>::const_iterator;
    void write_classes(ClassIterator first, ClassIterator end) {
        const std::size_t begin = owned_->class_blocks.size();
        for (; first != end; ++first) {
            if (owned_->class_blocks.size() == begin || !add_to(owned_->class_blocks.back(), *first)) {
                owned_->class_blocks.push_back(block_of(*first));
            }
        }
    }

    static ClassBlock block_of(std::uint32_t token_class) {
        return {token_class / classes_in_block, std::uint64_t{1} << token_class % classes_in_block};
    }

    /// Adds a class to a block, if it belongs there.
    static bool add_to(ClassBlock& block, std::uint32_t token_class) {
        const ClassBlock added = block_of(token_class);
        block.bits |= block.word == added.word ? added.bits : 0;
        return block.word == added.word;
    }

    const Lexicon& lexicon_;
    std::vector<Problem>& problems_;
    OwnedRulesPointer owned_;
    const Frequencies frequencies_;
    std::vector<BuiltSymbol> symbols_;
    std::unordered_set<std::uint32_t> asked_for_; ///< classes that every sentence is asked for
    std::map<Atom, std::uint32_t> symbol_ids_;
    std::map<Step, std::uint16_t> numbers_of_steps_;
    std::map<AtomClass, std::uint32_t> class_ids_;
    std::map<std::uint32_t, std::vector<std::uint32_t>> symbols_of_class_;
    std::map<std::uint32_t, std::uint64_t> frequency_of_class_;
    std::map<std::string, StringRange> string_ranges_;
    std::uint32_t next_class_ = 0;
};

} // namespace

void DeleteOwnedRules::operator()(OwnedRules* rules) const {
    delete rules;
}

std::array<std::span<const Pack>, occasion_count> parted_by_occasion(std::vector<Pack>& packs) {
    std::array<std::span<const Pack>, occasion_count> parts;
    auto begin = packs.begin();
    for (int occasion = 0; occasion < occasion_count; ++occasion) {
        const auto end = std::stable_partition(begin, packs.end(), [occasion](const Pack& pack) {
            return occasion_of(pack.subject) == static_cast<Occasion>(occasion);
        });
        parts.at(static_cast<std::size_t>(occasion)) = {begin, end};
        begin = end;
    }
    return parts;
}

OwnedRulesPointer compile(const Lexicon& lexicon, std::span<const Pack> packs, std::vector<Problem>& problems) {
    return Compiler(lexicon, problems).compile(packs);
}

CompiledRules view(const OwnedRules& rules) {
    CompiledRules compiled;
    compiled.language = rules.language;
    compiled.strings = rules.strings;
    compiled.words = {rules.words.entries, rules.words.filter};
    compiled.prefixes = {rules.prefixes.entries, rules.prefixes.lengths};
    compiled.suffixes = {rules.suffixes.entries, rules.suffixes.lengths};
    compiled.cased_symbols = rules.cased_symbols;
    compiled.symbols = rules.symbols;
    compiled.class_blocks = rules.class_blocks;
    compiled.partner_blocks = rules.partner_blocks;
    compiled.groups = rules.groups;
    compiled.postings = rules.postings;
    compiled.steps = rules.steps;
    compiled.steps_of_patterns = rules.steps_of_patterns;
    compiled.patterns = rules.patterns;
    compiled.rules = rules.rules;
    compiled.context_classes = rules.context_classes;
    compiled.context_patterns = rules.context_patterns;
    compiled.asked_class_end = rules.asked_class_end;
    compiled.number_symbol = rules.number_symbol;
    compiled.capitals_symbol = rules.capitals_symbol;
    compiled.occasion = rules.occasion;
    return compiled;
}

} // namespace offhook::rules
