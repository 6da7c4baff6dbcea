// SPDX-License-Identifier: MPL-2.0
#include "mail/body/device_line.hpp"

#include "mail/body/contact_line.hpp"
#include "mail/body/phrase_index.hpp"

#include <algorithm>
#include <bitset>
#include <vector>

namespace offhook::mail {

namespace {

constexpr std::size_t longest_device_line = 120;
constexpr std::size_t longest_link = 300;

bool names_device(std::u16string_view name) {
    // "my desk, which is easier than a phone": a device is named at once.
    name = name.substr(0, std::min(name.find(u", "), name.size()));
    bool found = false;
    each_word(name, [&](std::u16string_view word) { found = found || begins_with_one_of(word, words::devices); });
    return found;
}

std::vector<words::Word> beginnings_of_device_lines() {
    std::vector<words::Word> beginnings;
    for (const auto& entry : words::device_lines) {
        if (entry.before.size() > 1) {
            beginnings.push_back(entry.before);
        }
    }
    return beginnings;
}

/// Whether a line that is not folded begins as one that a phone puts below a mail or, where the beginning tells little,
/// ends as one.
bool may_be_device_line(std::u16string_view words) {
    static const PhraseIndex beginnings(beginnings_of_device_lines());
    static const auto slot_of_end = [](std::u16string_view text) {
        return (folded(text[text.size() - 2]) % 32U) * 32U + folded(text.back()) % 32U;
    };
    static const auto ends = [] {
        std::bitset<1024> slots;
        for (const auto& entry : words::device_lines) {
            if (entry.before.size() < 2) {
                slots.set(slot_of_end(entry.after));
            }
        }
        return slots;
    }();
    return words.size() > 1 && (ends[slot_of_end(words)] || beginnings.begin(words));
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
    for (const std::u16string_view end : {u" - ", u"gesendet. "}) {
        if (const auto found = words.find(end); found != std::u16string_view::npos) {
            words = without_end_marks(words.substr(0, found + end.size() - 2));
        }
    }
    const auto text = folded(words);
    const std::u16string_view view = text;
    for (const auto& entry : words::device_lines) {
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
