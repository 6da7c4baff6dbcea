// SPDX-License-Identifier: MPL-2.0
#include "mail/body/quoted_mails.hpp"

#include <algorithm>

namespace offhook::mail {

namespace {

constexpr int deepest_quote = 50;

std::u16string quoted_in(std::u16string_view body, const std::vector<Segment>& segments) {
    std::u16string quoted;
    for (const std::u16string& text : texts_of(body, segments, Part::quote)) {
        quoted += quoted.empty() ? text : u"\n\n" + text;
    }
    return quoted;
}

} // namespace

std::vector<std::u16string> quoted_mails(std::u16string_view body, const std::vector<Segment>& segments) {
    std::vector<std::u16string> mails;
    std::u16string quoted = quoted_in(body, segments);
    for (int level = 0; level < deepest_quote && !quoted.empty(); ++level) {
        const std::vector<Segment> divided = divide_body(quoted);
        mails.push_back(own_text(quoted, divided));
        std::u16string deeper = quoted_in(quoted, divided);
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
