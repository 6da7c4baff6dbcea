// SPDX-License-Identifier: MPL-2.0
#include "words/word_list.hpp"

#include <algorithm>
#include <bitset>

namespace offhook::words {

bool is_one_of(Word word, WordList list) {
    return std::binary_search(list.begin(), list.end(), word);
}

const DescribedWord* find(Word word, std::span<const DescribedWord> table) {
    const auto found = std::lower_bound(table.begin(), table.end(), word,
                                        [](const DescribedWord& entry, Word wanted) { return entry.word < wanted; });
    return found != table.end() && found->word == word ? &*found : nullptr;
}

bool begins_with_one_of(std::u16string_view text, WordList list) {
    return std::any_of(list.begin(), list.end(), [text](Word beginning) { return text.starts_with(beginning); });
}

bool holds_one_of(std::u16string_view text, WordList list) {
    return std::any_of(list.begin(), list.end(),
                       [text](Word part) { return text.find(part) != std::u16string_view::npos; });
}

bool holds_phrase(std::u16string_view text, WordList list) {
    // Few words begin with the first letter of a phrase; the others need no closer look.
    std::bitset<128> first_letters;
    for (const Word phrase : list) {
        first_letters.set(phrase.front() & 127U);
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((at == 0 || text[at - 1] == u' ') && first_letters[text[at] & 127U] &&
            begins_with_one_of(text.substr(at), list)) {
            return true;
        }
    }
    return false;
}

} // namespace offhook::words
