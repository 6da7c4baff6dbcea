// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "text/line_end.hpp"

#include <algorithm>
#include <string>

using offhook::text::find_line_end;

TEST_CASE("a line end is found wherever it stands, and nothing else is taken for one") {
    for (std::size_t size = 0; size < 20; ++size) {
        for (std::size_t line_end = 0; line_end <= size; ++line_end) {
            // Units that differ from a line feed by little, or hold its byte.
            for (const char16_t other : {u'\0', u'\t', u'\v', u'\x0A0A', u'\x0A00', u'\x8000', u'\xFFFF'}) {
                std::u16string text(size, other);
                if (line_end < size) {
                    text[line_end] = u'\n';
                }
                for (std::size_t start = 0; start <= size; ++start) {
                    INFO(size << ", " << line_end << ", " << start << ", " << static_cast<unsigned>(other));
                    CHECK(find_line_end(text, start) == std::min(size, text.find(u'\n', start)));
                }
            }
        }
    }
}
