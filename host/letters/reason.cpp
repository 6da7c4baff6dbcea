// SPDX-License-Identifier: MPL-2.0
#include "letters/reason.hpp"

#include <algorithm>
#include <array>

namespace offhook::letters {

namespace {

constexpr std::size_t fewest_mails_to_count = 3;

struct Reason {
    advice::Kind kind;
    std::string_view name;
};

constexpr auto reasons = std::to_array<Reason>({
    {advice::Kind::attempts, "attempts"},
    {advice::Kind::complaint, "complaint"},
    {advice::Kind::conflict, "conflict"},
    {advice::Kind::misunderstanding, "misunderstanding"},
    {advice::Kind::scheduling, "scheduling"},
    {advice::Kind::long_thread, "long-thread"},
    {advice::Kind::refusal, "refusal"},
    {advice::Kind::tone, "tone"},
});

} // namespace

std::string_view reason_for(const std::vector<advice::Warning>& warnings, std::size_t mails) {
    for (const Reason& reason : reasons) {
        const bool warned = std::any_of(warnings.begin(), warnings.end(),
                                        [&](const advice::Warning& warning) { return warning.kind == reason.kind; });
        if (warned && (reason.kind != advice::Kind::long_thread || mails >= fewest_mails_to_count)) {
            return reason.name;
        }
    }
    return "general";
}

} // namespace offhook::letters
