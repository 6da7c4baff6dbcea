// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

struct _GMimeObject;

namespace offhook::mail {

/// What the MIME tree of a mail holds for a reader.
struct MimeText {
    std::string text;                     ///< UTF-8, LF line ends
    std::vector<std::string> attachments; ///< file names, UTF-8
    std::vector<std::string> notes;       ///< what could not be read, in English, each once
};

/// Reads the text of a MIME tree: of alternatives the plain one unless it is empty, of a signed mail what was signed,
/// embedded messages as quotes. At most 100 parts, 20 levels and 64 MiB of text.
MimeText read_mime_text(_GMimeObject* root);

} // namespace offhook::mail
