// SPDX-License-Identifier: MPL-2.0
#include "mail/body/quoted_mails.hpp"

#include "mail/body/body.hpp"

#include <algorithm>

namespace offhook::mail {

namespace {

constexpr int deepest_quote = 50;

std::u16string quoted_in(std::u16string_view body) {
    std::u16string quoted;
    for (const std::u16string& text : texts_of(body, Part::quote)) {
        quoted += quoted.empty() ? text : u"\n\n" + text;
    }
    return quoted;
}

} // namespace

std::vector<std::u16string> quoted_mails(std::u16string_view body) {
    std::vector<std::u16string> mails;
    std::u16string quoted = quoted_in(body);
    for (int level = 0; level < deepest_quote && !quoted.empty(); ++level) {
        mails.push_back(own_text(quoted));
        std::u16string deeper = quoted_in(quoted);
        // A quote that is nothing but a quote would be read for ever.
        if (deeper.size() >= quoted.size()) {
            break;
        }
        quoted = std::move(deeper);
    }
    std::reverse(mails.begin(), mails.end());
    return mails;
}

} // namespace offhook::mail
