// SPDX-License-Identifier: MPL-2.0
#include "charset.hpp"

#include <offhook/unicode.hpp>

#include <unicode/ucnv.h>

#include <algorithm>
#include <cstdint>
#include <memory>

namespace offhook::mail {

namespace {

constexpr std::size_t longest_name = 40;
constexpr std::int32_t block = 16 * 1024;

struct Alias {
    std::string_view written;
    const char* meant;
};

// Names that mail programs use for a larger charset, or that ICU does not know.
constexpr Alias aliases[] = {{"iso-8859-1", "windows-1252"},
                             {"iso8859-1", "windows-1252"},
                             {"iso_8859-1", "windows-1252"},
                             {"latin1", "windows-1252"},
                             {"latin-1", "windows-1252"},
                             {"8859-1", "windows-1252"},
                             {"iso-8859-9", "windows-1254"},
                             {"iso-8859-11", "windows-874"},
                             {"tis-620", "windows-874"},
                             {"gb2312", "gb18030"},
                             {"gb_2312-80", "gb18030"},
                             {"gbk", "gb18030"},
                             {"x-gbk", "gb18030"},
                             {"ks_c_5601-1987", "windows-949"},
                             {"ks_c_5601", "windows-949"},
                             {"euc-kr", "windows-949"},
                             {"shift_jis", "windows-31j"},
                             {"shift-jis", "windows-31j"},
                             {"sjis", "windows-31j"},
                             {"x-sjis", "windows-31j"},
                             {"cp932", "windows-31j"},
                             {"big5", "big5-hkscs"},
                             {"unicode-1-1-utf-7", "utf-7"},
                             {"utf7", "utf-7"},
                             {"iso-8859-8-i", "iso-8859-8"},
                             {"x-mac-roman", "macintosh"},
                             {"mac", "macintosh"},
                             {"koi8-ru", "koi8-u"},
                             {"cp-850", "ibm850"},
                             {"cp850", "ibm850"},
                             {"x-unicode-2-0-utf-7", "utf-7"},
                             {"ansi_x3.110-1983", "windows-1252"}};

std::string lowered(std::string_view name) {
    std::string result;
    for (const char character : name.substr(0, longest_name))
        if (character != ' ' && character != '"' && character != '\'')
            result.push_back(character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a')
                                                                  : character);
    return result;
}

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

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
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
    }
    return to_utf8(text);
}

std::string from_windows_1252(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open("windows-1252", &status));
    return U_SUCCESS(status) ? convert(bytes, *converter) : repaired_utf8(bytes);
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

bool is_utf8(std::string_view bytes) {
    const bool plain =
        std::all_of(bytes.begin(), bytes.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
    return plain || to_utf8(to_utf16(bytes)) == bytes;
}

std::string repaired_utf8(std::string_view text) {
    return to_utf8(to_utf16(text));
}

Decoded decode(std::string_view bytes, std::string_view charset) {
    auto name = lowered(charset);
    const bool silent = name.empty() || name == "us-ascii" || name == "ascii" || name == "ansi_x3.4-1968";
    if (silent || name == "utf-8" || name == "utf8" || name == "unicode-1-1-utf-8") {
        if (is_utf8(bytes))
            return {std::string(bytes), false};
        if (silent || is_mostly_broken(bytes))
            return {from_windows_1252(bytes), true};
        return {repaired_utf8(bytes), false};
    }
    for (const auto& alias : aliases)
        if (name == alias.written)
            name = alias.meant;
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(name.c_str(), &status));
    if (U_FAILURE(status) || !converter)
        return {is_utf8(bytes) ? std::string(bytes) : from_windows_1252(bytes), true};
    return {convert(bytes, *converter), false};
}

} // namespace offhook::mail
