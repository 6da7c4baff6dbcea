// SPDX-License-Identifier: MPL-2.0
#include "mail/body/header_block.hpp"

#include <algorithm>

namespace offhook::mail {

namespace {

namespace field = words::header_fields;

constexpr std::size_t most_block_lines = 60;
constexpr std::size_t most_continuations = 20;

/// "Sent: 2 March 2026" has so many digits or more; "Date: tomorrow" is somebody's words.
constexpr std::ptrdiff_t digits_of_date = 5;

} // namespace

HeaderBlock header_block(const BodyReader& reader, std::size_t at) {
    const auto& lines = reader.lines;
    if (lines[at].field == field::none) {
        return {};
    }
    const auto depth = lines[at].depth;
    unsigned seen = field::none;
    std::size_t fields = 0;
    std::size_t others = 0;
    std::size_t continuations = 0;
    bool address = false;
    bool dated = false;
    std::size_t last = at;
    for (auto here = at; here < lines.size() && here < at + most_block_lines; ++here) {
        const auto& line = lines[here];
        if (line.empty) {
            continue;
        }
        if (line.depth != depth) {
            break;
        }
        const auto words = reader.words(here);
        if (line.field != field::none) {
            if (line.field == field::other ? ++others > 8 : (seen & line.field) != 0) {
                break;
            }
            seen |= line.field;
            ++fields;
            continuations = 0;
            last = here;
        } else {
            // A continuation stands right below its field, and a field must come behind it.
            const bool recipients =
                words.find(u'@') != std::u16string_view::npos || words.find(u';') != std::u16string_view::npos;
            if (lines[here - 1].empty || ++continuations > most_continuations || (continuations > 1 && !recipients)) {
                break;
            }
        }
        if (line.field == field::date) {
            dated = std::count_if(words.begin(), words.end(), is_digit) >= digits_of_date;
        }
        if (last == here && (line.field == field::from || line.field == field::to)) {
            address = address || words.find(u'@') != std::u16string_view::npos;
        }
    }
    const auto has = [seen](unsigned fields_meant) { return (seen & fields_meant) != 0; };
    // At the very top, "Date: … To: … From: …" heads a memorandum.
    const bool top =
        std::all_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(std::min(at, most_block_lines)),
                    [](const Line& line) { return line.empty || line.field != field::none; });
    HeaderBlock block;
    block.length = last - at + 1;
    const bool sender = has(field::from) || has(field::date);
    block.certain = sender && (!top || address || lines[at].field == field::from) &&
                    ((fields >= 2 && (address || (dated && has(field::from)))) ||
                     (fields >= 3 && has(field::from) && has(field::subject)) || (fields >= 4 && has(field::from)));
    if (fields < 2 && !has(field::from)) {
        block.length = 0;
    }
    return block;
}

} // namespace offhook::mail
