// SPDX-License-Identifier: MPL-2.0
#include "mail/file/charset.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <cstdint>
#include <memory>

namespace offhook::mail {

namespace {

constexpr std::size_t longest_name = 40;
constexpr std::int32_t block = 16 * 1024;
constexpr std::size_t detector_sample = 16 * 1024;
constexpr std::ptrdiff_t least_high_bytes = 6;
constexpr std::int32_t least_confidence = 30; // of 100; below, the detector names what comes first

struct Alias {
    std::string_view written; ///< lower case, letters and digits alone
    const char* meant;
};

// Names that mail programs use for a larger charset, or that ICU does not know.
constexpr Alias aliases[] = {{"iso88591", "windows-1252"},
                             {"88591", "windows-1252"},
                             {"latin1", "windows-1252"},
                             {"ansi", "windows-1252"},
                             {"iso88599", "windows-1254"},
                             {"latin5", "windows-1254"},
                             {"iso885911", "windows-874"},
                             {"tis620", "windows-874"},
                             {"gb2312", "gb18030"},
                             {"gb231280", "gb18030"},
                             {"gbk", "gb18030"},
                             {"euccn", "gb18030"},
                             {"ksc56011987", "windows-949"},
                             {"ksc5601", "windows-949"},
                             {"euckr", "windows-949"},
                             {"uhc", "windows-949"},
                             {"shiftjis", "windows-31j"},
                             {"sjis", "windows-31j"},
                             {"mskanji", "windows-31j"},
                             {"cp932", "windows-31j"},
                             {"iso2022jpms", "iso-2022-jp"},
                             {"cp50220", "iso-2022-jp"},
                             {"cp50221", "iso-2022-jp"},
                             {"cp50222", "iso-2022-jp"},
                             {"eucjpms", "euc-jp"},
                             {"cp51932", "euc-jp"},
                             {"big5", "big5-hkscs"},
                             {"unicode11utf7", "utf-7"},
                             {"unicode20utf7", "utf-7"},
                             {"utf7", "utf-7"},
                             {"iso88598i", "iso-8859-8"},
                             {"iso88598e", "iso-8859-8"},
                             {"iso88596i", "iso-8859-6"},
                             {"macroman", "macintosh"},
                             {"mac", "macintosh"},
                             {"koi8", "koi8-r"},
                             {"koi8ru", "koi8-u"},
                             {"cp850", "ibm850"},
                             {"cp437", "ibm437"},
                             {"ansix31101983", "windows-1252"}};

/// Letters and digits of a charset's name in lower case: "ISO_8859-1", "iso8859-1" and "\"iso-8859-1\"" are one.
std::string key_of(std::string_view name) {
    std::string result;
    for (const char written : name.substr(0, longest_name)) {
        const char character = lower_case(written);
        if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
            result.push_back(character);
        }
    }
    return result;
}

/// The name that ICU knows.
std::string known_name(std::string_view charset) {
    auto key = key_of(charset);
    if (key.starts_with("x") && key.size() > 3) {
        key.erase(0, 1);
    }
    for (const auto& alias : aliases) {
        if (key == alias.written) {
            return alias.meant;
        }
    }
    // "cp1251", "win-1251", "windows-1251-8bit"
    for (const std::string_view family : {"windows", "win", "cp", "ms", "ansi"}) {
        const auto number = key.starts_with(family) ? key.substr(family.size(), 4) : std::string();
        if (number.size() == 4 && number.starts_with("125") && number[3] >= '0' && number[3] <= '8') {
            return "windows-" + number;
        }
    }
    return std::string(charset.substr(0, longest_name));
}

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

struct CloseDetector {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

std::string convert(std::string_view bytes, UConverter& converter) {
    std::u16string text;
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    std::u16string buffer(block, u'\0');
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        char16_t* target = buffer.data();
        ucnv_toUnicode(&converter, &target, target + buffer.size(), &source, end, nullptr, 1, &status);
        text.append(buffer.data(), static_cast<std::size_t>(target - buffer.data()));
        if (status != U_BUFFER_OVERFLOW_ERROR) {
            break;
        }
    }
    return to_utf8(text);
}

std::string convert_from(std::string_view bytes, const char* charset) {
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(charset, &status));
    return U_SUCCESS(status) ? convert(bytes, *converter) : repaired_utf8(bytes);
}

/// Whether the bytes change between character sets as ISO-2022-JP and its like do.
bool holds_escapes(std::string_view bytes) {
    return bytes.find("\x1B$") != std::string_view::npos;
}

/// Bytes in a charset that nobody told. ICU's detector is asked only where most letters are beyond US-ASCII: on words
/// in a Latin script, with few such letters, it errs more often than Windows-1252 does.
std::string guess(std::string_view bytes) {
    const auto sample = bytes.substr(0, detector_sample);
    const auto high =
        std::count_if(sample.begin(), sample.end(), [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
    const auto letters = std::count_if(sample.begin(), sample.end(), [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    });
    if (high < least_high_bytes ? !holds_escapes(sample) : high < letters) {
        return convert_from(bytes, "windows-1252");
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
    const auto* const match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr || ucsdet_getConfidence(match, &status) < least_confidence) {
        return convert_from(bytes, "windows-1252");
    }
    const char* const name = ucsdet_getName(match, &status);
    return convert_from(bytes, U_SUCCESS(status) ? known_name(name).c_str() : "windows-1252");
}

/// Whether fewer characters than not beyond US-ASCII are well-formed UTF-8: then the text is in another charset.
bool is_mostly_broken(std::string_view bytes) {
    std::size_t broken = 0;
    std::size_t sound = 0;
    for (const char16_t unit : to_utf16(bytes)) {
        broken += unit == 0xFFFD;
        sound += unit > 0x7F && unit != 0xFFFD;
    }
    return broken > sound;
}

} // namespace

std::string repaired_utf8(std::string_view text) {
    return to_utf8(to_utf16(text));
}

Decoded decode(std::string_view bytes, std::string_view charset) {
    // A byte order mark says more than any name.
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return {convert_from(bytes, "utf-16"), false};
    }
    const auto key = key_of(charset);
    const bool silent = key.empty() || key == "usascii" || key == "ascii" || key == "ansix341968";
    const bool told_utf8 = key == "utf8" || key == "unicode11utf8";
    if (told_utf8 && (is_utf8(bytes) || !is_mostly_broken(bytes))) {
        return {repaired_utf8(bytes), false};
    }
    if (silent && is_utf8(bytes) && !holds_escapes(bytes)) {
        return {std::string(bytes), false};
    }
    if (silent || told_utf8) {
        return {guess(bytes), true};
    }
    const auto name = known_name(charset);
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(name.c_str(), &status));
    if (U_FAILURE(status) || !converter) {
        return {is_utf8(bytes) && !holds_escapes(bytes) ? std::string(bytes) : guess(bytes), true};
    }
    return {convert(bytes, *converter), false};
}

} // namespace offhook::mail
