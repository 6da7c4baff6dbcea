// SPDX-License-Identifier: MPL-2.0
#include "letters/call_reason.hpp"

#include <algorithm>
#include <array>

namespace offhook::letters {

namespace {

constexpr std::size_t fewest_mails_to_count = 3;
// A hint is too weak to say of it to the other why one would rather talk.
constexpr int weakest_told = 2;

struct Reason {
    advice::Kind kind;
    std::string_view name;
};

// The matter of the thread: the strongest counts, among equals the first.
constexpr auto matters = std::to_array<Reason>({
    {advice::Kind::complaint, "complaint"},
    {advice::Kind::conflict, "conflict"},
    {advice::Kind::misunderstanding, "misunderstanding"},
    {advice::Kind::scheduling, "scheduling"},
    {advice::Kind::long_thread, "long-thread"},
    {advice::Kind::refusal, "refusal"},
});

/// 0 where there is no such warning, or a hint alone.
int severity_told(const std::vector<advice::Warning>& warnings, advice::Kind kind) {
    const auto found = std::find_if(warnings.begin(), warnings.end(),
                                    [&](const advice::Warning& warning) { return warning.kind == kind; });
    return found == warnings.end() || found->severity < weakest_told ? 0 : found->severity;
}

} // namespace

std::string_view reason_for(const std::vector<advice::Warning>& warnings, std::size_t mails) {
    if (severity_told(warnings, advice::Kind::attempts) > 0) {
        return "attempts";
    }
    std::string_view reason;
    int strongest = 0;
    for (const Reason& matter : matters) {
        const int severity = severity_told(warnings, matter.kind);
        if (severity > strongest && (matter.kind != advice::Kind::long_thread || mails >= fewest_mails_to_count)) {
            reason = matter.name;
            strongest = severity;
        }
    }
    if (!reason.empty()) {
        return reason;
    }
    return severity_told(warnings, advice::Kind::tone) > 0 ? "tone" : "general";
}

} // namespace offhook::letters
