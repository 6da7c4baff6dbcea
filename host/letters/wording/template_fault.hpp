// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"

#include <string>
#include <system_error>
#include <vector>

namespace offhook::letters {

/// Why a person's own sentence can't be used, or not be kept.
struct TemplateFault {
    enum class Kind {
        empty,
        too_long,               ///< `most` characters fit
        has_line_breaks,        ///< or other control characters
        placeholder_unreadable, ///< something but a name stands in its braces
        braces_do_not_fit,      ///< `subject` is what stands where they can't be read further
        placeholder_unknown,    ///< `subject` is its name, `known` those that there are
        key_unknown,            ///< `subject` is the key
        file_broken, ///< `subject` is what is wrong with the person's file, which must be mended by hand first
        no_folder,   ///< `subject` is the file's name
        not_written, ///< `subject` is the file, `cause` the system's
    };
    Kind kind = Kind::empty;
    std::string subject = {};
    std::vector<std::string> known = {};
    std::size_t most = 0;
    std::error_code cause = {};
};

/// The fault, and what to do.
std::string sentence_of(const TemplateFault& fault, Language language);

} // namespace offhook::letters
