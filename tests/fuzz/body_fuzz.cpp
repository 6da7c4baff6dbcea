// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "mail/body/body.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace offhook;
    const auto body = to_utf16({reinterpret_cast<const char*>(data), size});
    std::size_t end = 0;
    for (const auto& segment : mail::divide_body(body)) {
        if (segment.span.start != end || segment.span.end <= end)
            std::abort();
        end = segment.span.end;
    }
    if (end != body.size())
        std::abort();
    for (const auto& span : mail::own_spans(body))
        if (span.start >= span.end || span.end > body.size())
            std::abort();
    for (const auto part : {mail::Part::own, mail::Part::attribution, mail::Part::quote, mail::Part::signature})
        static_cast<void>(mail::texts_of(body, part));
    return 0;
}
