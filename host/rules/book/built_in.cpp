// SPDX-License-Identifier: MPL-2.0
#include "rules/book/built_in.hpp"

namespace offhook::rules {

extern const CompiledRules german_rules;
extern const CompiledRules german_rules_of_conversation;
extern const CompiledRules german_rules_of_answered_mail;
extern const CompiledRules german_rules_of_modality;
extern const CompiledRules english_rules;
extern const CompiledRules english_rules_of_conversation;
extern const CompiledRules english_rules_of_answered_mail;
extern const CompiledRules english_rules_of_modality;
extern const std::string_view german_lexicon;
extern const std::string_view english_lexicon;

std::vector<CompiledRules> built_in_rules(Language language) {
    if (language == Language::german) {
        return {german_rules, german_rules_of_conversation, german_rules_of_answered_mail, german_rules_of_modality};
    }
    return {english_rules, english_rules_of_conversation, english_rules_of_answered_mail, english_rules_of_modality};
}

std::string_view built_in_lexicon(Language language) {
    return language == Language::german ? german_lexicon : english_lexicon;
}

} // namespace offhook::rules
