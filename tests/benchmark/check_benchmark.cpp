// SPDX-License-Identifier: MPL-2.0
// The whole check, JSON in and JSON out, beside a bare ICU word pass over the same text; the whole check, and in it the
// search for the rules' matches, with the packs' rules and with four times as many: read the ratios, not the times.
#include "base/freed_memory.hpp"
#include "base/unicode.hpp"
#include "multiplied_rules.hpp"
#include "protocol/read_request.hpp"
#include "rules/search/matcher.hpp"
#include "sample_text.hpp"
#include "service/server.hpp"
#include "text/tokenizer.hpp"

#include <benchmark/benchmark.h>
#include <boost/json.hpp>
#include <unicode/ubrk.h>

#include <string>
#include <utility>
#include <vector>

namespace {

offhook::Language language_of(const benchmark::State& state) {
    return state.range(0) == 0 ? offhook::Language::german : offhook::Language::english;
}

std::string text_of(const benchmark::State& state) {
    return offhook::benchmark::sample_text(language_of(state), static_cast<std::size_t>(state.range(1)));
}

void bare_icu_word_pass(benchmark::State& state) {
    const std::u16string text = offhook::to_utf16(text_of(state));
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator* const iterator = ubrk_open(UBRK_WORD, "", nullptr, 0, &status);
    for (auto _ : state) {
        ubrk_setText(iterator, text.data(), static_cast<int32_t>(text.size()), &status);
        int32_t words = 0;
        while (ubrk_next(iterator) != UBRK_DONE) {
            ++words;
        }
        benchmark::DoNotOptimize(words);
    }
    ubrk_close(iterator);
    state.SetBytesProcessed(state.iterations() * state.range(1));
}

void check(benchmark::State& state, const offhook::rules::RuleBook& rule_book) {
    offhook::ledger::Ledger nowhere{""};
    offhook::letters::LetterTemplates templates;
    const std::string request = boost::json::serialize(
        boost::json::object{{"id", "1"}, {"method", "check"}, {"draft", {{"text", text_of(state)}}}});
    for (auto _ : state) {
        benchmark::DoNotOptimize(offhook::service::answer(request, {rule_book, nowhere, templates}));
    }
    state.SetBytesProcessed(state.iterations() * state.range(1));
}

void whole_check(benchmark::State& state) {
    check(state, offhook::rules::RuleBook());
}

void whole_check_by_rules(benchmark::State& state) {
    std::vector<offhook::rules::OwnedRulesPointer> tables;
    tables.push_back(offhook::benchmark::multiplied_rules(language_of(state), static_cast<int>(state.range(2))));
    check(state, offhook::rules::RuleBook(std::move(tables)));
}

void find_matches(benchmark::State& state) {
    const auto rules = offhook::benchmark::multiplied_rules(language_of(state), static_cast<int>(state.range(2)));
    const offhook::rules::CompiledRules compiled = offhook::rules::view(*rules);
    const offhook::text::TokenizedText text = offhook::text::tokenize(offhook::to_utf16(text_of(state)));
    const auto sentences = static_cast<std::uint32_t>(text.sentences.size());
    for (auto _ : state) {
        benchmark::DoNotOptimize(offhook::rules::find_matches(compiled, text, 0, sentences));
    }
    state.SetBytesProcessed(state.iterations() * state.range(1));
}

void sizes(benchmark::internal::Benchmark* benchmark) {
    for (const int language : {0, 1}) {
        for (const int bytes : {2 << 10, 50 << 10, 5 << 20, 50 << 20}) {
            benchmark->Args({language, bytes});
        }
    }
    benchmark->ArgNames({"english", "bytes"});
}

void rules_and_sizes(benchmark::internal::Benchmark* benchmark) {
    for (const int language : {0, 1}) {
        for (const int bytes : {2 << 10, 50 << 10}) {
            for (const int times : {1, 4}) {
                benchmark->Args({language, bytes, times});
            }
        }
    }
    benchmark->ArgNames({"english", "bytes", "rules"});
}

// As the program does.
[[maybe_unused]] const bool keeps_memory = (offhook::keep_freed_memory(), true);

BENCHMARK(bare_icu_word_pass)->Apply(sizes);
BENCHMARK(whole_check)->Apply(sizes);
BENCHMARK(whole_check_by_rules)->Apply(rules_and_sizes);
BENCHMARK(find_matches)->Apply(rules_and_sizes);

} // namespace
