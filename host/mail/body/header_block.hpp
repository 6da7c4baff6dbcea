// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/body/body_reader.hpp"

namespace offhook::mail {

/// A header block that a client wrote into the body: "From: … Sent: … Subject: …".
struct HeaderBlock {
    std::size_t length = 0; ///< entries; 0: there is none
    bool certain = false;   ///< it is one also without a divider above
};

/// The header block that begins at entry `at`. Its fields may be parted by single empty lines, long lists of recipients
/// may be wrapped.
HeaderBlock header_block(const BodyReader& reader, std::size_t at);

} // namespace offhook::mail
