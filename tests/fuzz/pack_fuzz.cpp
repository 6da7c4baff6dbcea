// SPDX-License-Identifier: MPL-2.0
// Any text as a rule pack.
#include "rules/book/built_in.hpp"
#include "rules/checks/pack_examples.hpp"

#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace offhook;
    std::vector<rules::Problem> problems;
    const auto pack = rules::read_pack({reinterpret_cast<const char*>(data), size}, "pack.toml", problems);
    if (pack) {
        static const auto lexicon =
            rules::read_lexicon(rules::built_in_lexicon(Language::english), "lexicon.toml", problems);
        rules::check_examples(*lexicon, *pack, problems);
    }
    return 0;
}
