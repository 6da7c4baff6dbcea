// SPDX-License-Identifier: MPL-2.0
// The whole check, JSON in and JSON out, beside a bare ICU word pass over the same text, and the search for the rules'
// matches with the packs' rules and with four times as many: read the ratios, not the times.
#include "multiplied_rules.hpp"

#include <offhook/freed_memory.hpp>
#include <offhook/protocol/read_request.hpp>
#include <offhook/reply/reply.hpp>
#include <offhook/rules/matcher.hpp>
#include <offhook/text/tokenizer.hpp>
#include <offhook/unicode.hpp>

#include <benchmark/benchmark.h>
#include <boost/json.hpp>
#include <unicode/ubrk.h>

#include <string>
#include <vector>

namespace {

const char* const german[] = {
    "Sehr geehrte Frau Lindner, vielen Dank für Ihre Nachricht und die Unterlagen, die wir gestern erhalten haben.",
    "Die Lieferung der bestellten Schränke verschiebt sich leider um eine Woche, weil unser Lager in Kassel umzieht.",
    "Könnten Sie uns bitte sagen, ob Ihnen der Termin am Donnerstag um 14 Uhr passt, oder ob ein anderer Tag besser "
    "wäre?",
    "Das Angebot haben wir noch einmal durchgerechnet; die Preise der Scharniere sind seit März etwas gestiegen.",
    "Wir freuen uns auf die Zusammenarbeit und melden uns, sobald der Spediteur einen Tag genannt hat."};
const char* const english[] = {
    "Dear Ms Lindner, thank you for your message and for the documents that we received yesterday.",
    "The delivery of the cupboards that you ordered will be a week late, because our warehouse is moving to Leeds.",
    "Could you please tell us whether Thursday at 2 pm would suit you, or whether another day would be better?",
    "We have gone through the offer once more; the price of the hinges has gone up a little since March.",
    "We are looking forward to working with you and will be in touch once the carrier has named a day."};

/// A text of about so many bytes. Sentences are numbered, so that no two are the same.
std::string text_of(const char* const (&sentences)[5], std::size_t bytes) {
    std::string text;
    for (std::size_t number = 0; text.size() < bytes; ++number) {
        text += sentences[number % 5];
        text += ' ';
        if (number % 5 == 4) {
            text += std::to_string(number);
            text += ".\n\n";
        }
    }
    return text;
}

std::string text_of(const benchmark::State& state) {
    const auto bytes = static_cast<std::size_t>(state.range(1));
    return state.range(0) == 0 ? text_of(german, bytes) : text_of(english, bytes);
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

void whole_check(benchmark::State& state) {
    const offhook::rules::RuleBook rule_book;
    offhook::ledger::Ledger nowhere{""};
    offhook::letters::Wordings wordings;
    const std::string request = boost::json::serialize(
        boost::json::object{{"id", "1"}, {"method", "check"}, {"draft", {{"text", text_of(state)}}}});
    for (auto _ : state) {
        benchmark::DoNotOptimize(offhook::reply::answer(request, {rule_book, nowhere, wordings}));
    }
    state.SetBytesProcessed(state.iterations() * state.range(1));
}

void find_matches(benchmark::State& state) {
    const auto language = state.range(0) == 0 ? offhook::Language::german : offhook::Language::english;
    const auto rules = offhook::benchmark::multiplied_rules(language, static_cast<int>(state.range(2)));
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
BENCHMARK(find_matches)->Apply(rules_and_sizes);

} // namespace
