// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <cstddef>

namespace offhook {

/// A half-open range of UTF-16 code units of the text it belongs to: what a JavaScript string index means.
struct Span {
    std::size_t start = 0;
    std::size_t end = 0;

    friend auto operator<=>(const Span&, const Span&) = default;
};

} // namespace offhook
