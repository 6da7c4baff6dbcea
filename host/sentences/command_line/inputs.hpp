// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// Why an input can't be read, and what to do.
namespace offhook::sentences::inputs {

/// Argument: the loader's words for the cause.
inline constexpr Sentence<std::string_view> mail_reader_not_loaded = {
    .english = "Mail files can't be read, because a part of Offhook can't be loaded; please install Offhook again "
               "({}).",
    .german = "Maildateien lassen sich nicht lesen, weil ein Teil von Offhook nicht geladen werden kann; bitte Offhook "
              "neu installieren ({}).",
};

} // namespace offhook::sentences::inputs
