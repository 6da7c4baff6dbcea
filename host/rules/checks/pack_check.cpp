// SPDX-License-Identifier: MPL-2.0
#include "rules/checks/pack_check.hpp"

#include "rules/checks/checks.hpp"
#include "rules/checks/pack_examples.hpp"

namespace offhook::rules {

void check_pack(const Lexicon& lexicon, const Pack& pack, std::vector<Problem>& problems) {
    check_rule_ids(pack, problems);
    check_texts(pack, problems);
    check_sets(lexicon, pack, problems);
    check_examples(lexicon, pack, problems);
    check_reach(lexicon, pack, problems);
    check_own_words(lexicon, pack, problems);
    check_same_words(lexicon, pack, problems);
}

} // namespace offhook::rules
