// SPDX-License-Identifier: MPL-2.0
#include "mail/base_subject.hpp"

#include "base/plain_text.hpp"
#include "text/folding.hpp"
#include "words/correspondence/subjects.hpp"

#include <algorithm>

namespace offhook::mail {

namespace {

constexpr std::size_t longest_prefix = 12;

/// What may be a prefix such as "Re:", "AW :", "Re[2]:" or "Fwd(3):".
struct Prefix {
    std::u16string word; ///< folded, without a count; empty where there is none
    std::size_t end = 0; ///< where the subject goes on
};

Prefix prefix_of(std::u16string_view subject) {
    const std::size_t end = subject.find_first_of(u":：");
    if (end > longest_prefix) { // also where there is no colon
        return {};
    }
    std::u16string_view word = trimmed(subject.substr(0, end));
    const std::size_t counter = word.find_first_of(u"[(^0123456789");
    if (counter != std::u16string_view::npos) {
        const std::u16string_view rest = word.substr(counter);
        if (rest.find_first_not_of(u"[]()^0123456789") != std::u16string_view::npos) {
            return {};
        }
        word = trimmed(word.substr(0, counter));
    }
    return {text::fold(word), end + 1};
}

std::size_t end_of_prefix(std::u16string_view subject) {
    const Prefix prefix = prefix_of(subject);
    const bool is_known = words::is_one_of(prefix.word, words::subjects::replies) ||
                          words::is_one_of(prefix.word, words::subjects::other_prefixes);
    return is_known ? prefix.end : 0;
}

/// Where the subject goes on after a tag such as "[list]" or "[Ticket 4711]"; 0 where there is none.
std::size_t end_of_tag(std::u16string_view subject) {
    const std::size_t close = subject.empty() || subject.front() != u'[' ? 0 : subject.find(u']');
    return close == 0 || close == std::u16string_view::npos ? 0 : close + 1;
}

} // namespace

std::u16string_view base_subject(std::u16string_view subject) {
    for (;;) {
        subject = trimmed(subject);
        const std::size_t end = std::max(end_of_prefix(subject), end_of_tag(subject));
        if (end == 0) {
            return subject;
        }
        subject.remove_prefix(end);
    }
}

bool is_reply_subject(std::u16string_view subject) {
    subject = trimmed(subject);
    subject = trimmed(subject.substr(end_of_tag(subject)));
    return words::is_one_of(prefix_of(subject).word, words::subjects::replies);
}

} // namespace offhook::mail
