// SPDX-License-Identifier: MPL-2.0
#include "letters/wording/placeholders.hpp"

#include "base/plain_text.hpp"
#include "base/unicode.hpp"

#include <unicode/messagepattern.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace offhook::letters {

namespace {

constexpr std::size_t longest_pattern = 2000;

/// The placeholder that ICU stumbled over, or the place of the fault.
std::string text_near(std::u16string_view pattern, const UParseError& error) {
    const std::size_t at = std::min(pattern.size(), static_cast<std::size_t>(std::max(0, error.offset)));
    return to_utf8(pattern.substr(at, 20));
}

std::vector<std::string> names_in(const icu::MessagePattern& pattern) {
    std::vector<std::string> names;
    for (int32_t index = 0; index < pattern.countParts(); ++index) {
        const icu::MessagePattern::Part& part = pattern.getPart(index);
        if (part.getType() == UMSGPAT_PART_TYPE_ARG_NAME || part.getType() == UMSGPAT_PART_TYPE_ARG_NUMBER) {
            std::string name;
            pattern.getSubstring(part).toUTF8String(name);
            names.push_back(std::move(name));
        }
    }
    return names;
}

/// Only plain placeholders: a format within one ("{minutes, number}") would want a number, and gets a text.
bool has_formats(const icu::MessagePattern& pattern) {
    for (int32_t index = 0; index < pattern.countParts(); ++index) {
        const icu::MessagePattern::Part& part = pattern.getPart(index);
        if (part.getType() == UMSGPAT_PART_TYPE_ARG_START && part.getArgType() != UMSGPAT_ARG_TYPE_NONE &&
            part.getArgType() != UMSGPAT_ARG_TYPE_SELECT) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<std::string> placeholders_of(std::string_view key) {
    if (key.ends_with(".request")) {
        return {"minutes"};
    }
    if (key.ends_with(".with-number")) {
        return {"number"};
    }
    if (key.ends_with(".with-subject")) {
        return {"subject", "mails"};
    }
    if (key.ends_with(".without-subject")) {
        return {"mails"};
    }
    return {};
}

bool can_be_changed(std::string_view key) {
    return !key.starts_with("greeting.") && !key.starts_with("courtesy.") && key != "divider";
}

std::optional<TemplateFault> fault_of_pattern(std::string_view key, std::u16string_view pattern) {
    using Kind = TemplateFault::Kind;
    if (trimmed(pattern).empty()) {
        return TemplateFault{Kind::empty};
    }
    if (character_count(pattern) > longest_pattern) {
        return TemplateFault{.kind = Kind::too_long, .most = longest_pattern};
    }
    if (std::any_of(pattern.begin(), pattern.end(), [](char16_t unit) { return unit < u' ' || unit == u'\x7F'; })) {
        return TemplateFault{Kind::has_line_breaks};
    }
    UErrorCode status = U_ZERO_ERROR;
    UParseError error{};
    const icu::MessagePattern parsed(icu::UnicodeString(pattern.data(), static_cast<int32_t>(pattern.size())), &error,
                                     status);
    if (U_FAILURE(status)) {
        std::string near = text_near(pattern, error);
        return near.empty() ? TemplateFault{Kind::placeholder_unreadable}
                            : TemplateFault{Kind::braces_do_not_fit, std::move(near)};
    }
    const std::vector<std::string> known = placeholders_of(key);
    for (std::string& name : names_in(parsed)) {
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            return TemplateFault{Kind::placeholder_unknown, std::move(name), known};
        }
    }
    return has_formats(parsed) ? std::optional(TemplateFault{Kind::placeholder_unreadable}) : std::nullopt;
}

} // namespace offhook::letters
