// SPDX-License-Identifier: MPL-2.0
#include "mail/body/device_line.hpp"

#include "mail/body/contact_line.hpp"
#include "mail/body/phrase_index.hpp"
#include "words/body/device_lines.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace offhook::mail {

namespace {

constexpr std::size_t longest_device_line = 120;
constexpr std::size_t longest_link = 300;

bool names_device(std::u16string_view name) {
    // "my desk, which is easier than a phone": a device is named at once.
    name = name.substr(0, std::min(name.find(u", "), name.size()));
    bool found = false;
    each_word(name, [&](std::u16string_view word) {
        found = found || words::begins_with_one_of(word, words::device_lines::devices);
    });
    return found;
}

/// A line of device_lines.toml. What is named stands between its two parts.
struct DeviceLine {
    words::Word before;
    words::Word after;
    bool names_device = false; ///< the line counts only where that is a device or an app
};

constexpr DeviceLine read_device_line(words::Word line, bool names_device) {
    const std::size_t gap = line.find(u'…');
    const words::Word after = line.substr(gap + 1);
    return {line.substr(0, gap), after.substr(after.starts_with(u' ') ? 1 : 0), names_device};
}

constexpr auto device_lines = [] {
    using words::device_lines::naming_a_device;
    using words::device_lines::naming_none;
    std::array<DeviceLine, std::size(naming_a_device) + std::size(naming_none)> lines{};
    auto next = lines.begin();
    for (const words::Word line : naming_a_device) {
        *next++ = read_device_line(line, true);
    }
    for (const words::Word line : naming_none) {
        *next++ = read_device_line(line, false);
    }
    return lines;
}();

constexpr bool tells_by_beginning(const DeviceLine& line) {
    return line.before.size() > 1;
}

constexpr auto telling_beginnings = [] {
    std::array<words::Word, std::count_if(device_lines.begin(), device_lines.end(), tells_by_beginning)> beginnings{};
    auto next = beginnings.begin();
    for (const DeviceLine& line : device_lines) {
        if (tells_by_beginning(line)) {
            *next++ = line.before;
        }
    }
    return beginnings;
}();

constexpr auto telling_ends = [] {
    std::array<bool, pair_slots> ends{};
    for (const DeviceLine& line : device_lines) {
        if (!tells_by_beginning(line)) {
            ends[slot_of_pair(line.after[line.after.size() - 2], line.after.back())] = true;
        }
    }
    return ends;
}();

/// Whether a line that is not folded begins as one that a phone puts below a mail or, where the beginning tells little,
/// ends as one.
bool may_be_device_line(std::u16string_view words) {
    static constexpr PhraseIndex beginnings(telling_beginnings);
    return words.size() > 1 && (telling_ends[slot_of_pair(folded(words[words.size() - 2]), folded(words.back()))] ||
                                beginnings.begin(words));
}

std::u16string_view without_end_marks(std::u16string_view words) {
    while (!words.empty() && (is_space(words.back()) || words.back() == u'.' || words.back() == u'!')) {
        words.remove_suffix(1);
    }
    return words;
}

} // namespace

bool is_device_line(std::u16string_view words) {
    if (words.size() > longest_device_line + longest_link) {
        return false;
    }
    // The address of the app behind its name.
    if (const auto link = words.find(u'<'); link != std::u16string_view::npos && link > 0) {
        words = words.substr(0, link);
    }
    words = without_end_marks(words);
    if (words.empty() || words.size() > longest_device_line) {
        return false;
    }
    if (!may_be_device_line(words)) {
        return false;
    }
    // "… gesendet - bitte Tippfehler zu entschuldigen", "… gesendet. Bitte verzeihen Sie meine kurze Fassung."
    for (const words::Word end : words::device_lines::before_excuses) {
        if (const auto found = words.find(end); found != std::u16string_view::npos) {
            words = without_end_marks(words.substr(0, found + end.size() - 2));
        }
    }
    const auto text = folded(words);
    const std::u16string_view view = text;
    for (const DeviceLine& entry : device_lines) {
        if (!view.starts_with(entry.before) || !view.ends_with(entry.after) ||
            view.size() < entry.before.size() + entry.after.size()) {
            continue;
        }
        const auto name = view.substr(entry.before.size(), view.size() - entry.before.size() - entry.after.size());
        if (!entry.names_device || names_device(name)) {
            return true;
        }
    }
    return false;
}

} // namespace offhook::mail
