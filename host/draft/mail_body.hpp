// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/span.hpp"
#include "mail/body/body.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace offhook::draft {

/// The plain-text body of a mail. It is turned into UTF-16 and divided into its parts when it is first asked for them,
/// and once; so one thread at a time may ask. References that it gives are valid as long as it lives.
class MailBody {
public:
    MailBody() = default;

    /// `text` is UTF-8, of which so many bytes are read.
    explicit MailBody(std::string text, std::size_t most_bytes = std::string::npos);
    explicit MailBody(std::u16string text) : text_(std::move(text)) {}

    bool empty() const { return utf8_.empty() && text_.empty(); }

    const std::u16string& text() const;
    /// As mail::divide_body tells them.
    const std::vector<mail::Segment>& segments() const;
    /// As mail::own_text tells them.
    const std::u16string& own_text() const;

    std::vector<Span> own_spans() const { return mail::own_spans(text(), segments()); }
    std::vector<std::u16string> texts_of(mail::Part part) const { return mail::texts_of(text(), segments(), part); }

private:
    // One of the two is empty.
    mutable std::string utf8_;
    mutable std::u16string text_;
    mutable std::optional<std::vector<mail::Segment>> segments_;
    mutable std::optional<std::u16string> own_text_;
};

} // namespace offhook::draft
