// SPDX-License-Identifier: MPL-2.0
#include "rules/language/pack.hpp"

#include <algorithm>
#include <array>

namespace offhook::rules {

namespace {

constexpr std::array<std::string_view, 8> subjects = {"tone",    "complaint",   "conflict",         "scheduling",
                                                      "refusal", "translation", "misunderstanding", "modality"};
constexpr std::array<std::string_view, context_count> contexts = {
    "negation",     "quotation",       "question",   "exclamation", "condition",   "second-person",
    "first-person", "reported-speech", "mail-start", "mail-end",    "subject-line"};

template <typename Enumeration, std::size_t Count>
std::optional<Enumeration> find_name(const std::array<std::string_view, Count>& names, std::string_view name) {
    const auto* const found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<Enumeration>(found - names.begin());
}

} // namespace

std::string_view name_of_subject(Subject subject) {
    return subjects.at(static_cast<std::size_t>(subject));
}
std::optional<Subject> subject_of_name(std::string_view name) {
    return find_name<Subject>(subjects, name);
}
std::string_view name_of_context(Context context) {
    return contexts.at(static_cast<std::size_t>(context));
}
std::optional<Context> context_of_name(std::string_view name) {
    return find_name<Context>(contexts, name);
}

} // namespace offhook::rules
