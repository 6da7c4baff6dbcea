// SPDX-License-Identifier: MPL-2.0
#include "advice/turns.hpp"

#include "advice/correspondents.hpp"

#include <offhook/wording/wording.hpp>

namespace offhook::advice {

namespace {

constexpr int turns_for_hint = 5;
constexpr int turns_for_warning = 6;
constexpr int turns_for_strong = 10;

} // namespace

std::optional<Warning> warn_of_long_thread(const protocol::DraftRequest& request) {
    const OwnAddresses own(request);
    int turns = 1;
    bool own_side = true; // the draft's
    for (auto mail = request.thread.rbegin(); mail != request.thread.rend(); ++mail) {
        if (own.wrote(*mail) != own_side) {
            own_side = !own_side;
            ++turns;
        }
    }
    const int severity = turns >= turns_for_strong    ? 3
                         : turns >= turns_for_warning ? 2
                         : turns >= turns_for_hint    ? 1
                                                      : 0;
    if (severity == 0) {
        return std::nullopt;
    }
    const int mails = static_cast<int>(request.thread.size()) + 1;
    return Warning{Kind::long_thread,
                   severity,
                   "turns",
                   {},
                   wording::text(request.locale, wording::Text::long_thread, mails, turns - 1)};
}

} // namespace offhook::advice
