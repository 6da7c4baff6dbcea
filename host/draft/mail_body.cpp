// SPDX-License-Identifier: MPL-2.0
#include "draft/mail_body.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <utility>

namespace offhook::draft {

MailBody::MailBody(std::string text, std::size_t most_bytes) : utf8_(std::move(text)) {
    if (utf8_.size() > most_bytes) {
        utf8_.resize(most_bytes);
        utf8_.shrink_to_fit();
    }
}

const std::u16string& MailBody::text() const {
    if (!utf8_.empty()) {
        text_ = to_utf16(std::exchange(utf8_, {}));
    }
    return text_;
}

const std::vector<mail::Segment>& MailBody::segments() const {
    if (!segments_) {
        segments_ = mail::divide_body(text());
    }
    return *segments_;
}

const std::u16string& MailBody::own_text() const {
    if (!own_text_) {
        own_text_ = mail::own_text(text(), segments());
    }
    return *own_text_;
}

} // namespace offhook::draft
