// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mailboxes/mailbox.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace offhook::mailboxes {

/// Where a mail lies in a file: its bytes without the line that an mbox file puts above it.
struct ByteRange {
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
};

/// A mail that a file holds.
struct StoredMail {
    ByteRange extent;
    std::string_view header; ///< up to the empty line, which is included; at most `longest_header`; valid until the
                             ///< next mail is read
    bool deleted = false;    ///< Thunderbird has marked it as deleted and will remove it when it compacts the folder
};

/// Of a longer header the beginning is given, cut at a line's end.
constexpr std::size_t longest_header = 256UL * 1024;

/// Reads the mails of a file, one after the other, in a buffer of fixed size: memory grows neither with the file nor
/// with a mail.
class MailStream {
public:
    /// Throws std::system_error where the file can't be opened.
    explicit MailStream(const MailFile& file);
    ~MailStream();
    MailStream(const MailStream&) = delete;
    MailStream& operator=(const MailStream&) = delete;

    /// The next mail; none at the end. Throws std::system_error where the file can't be read any further.
    std::optional<StoredMail> next();

    /// Bytes of the file that were gone through.
    std::uint64_t passed_bytes() const { return buffer_offset_ + start_; }

private:
    std::string_view rest() const { return std::string_view(buffer_).substr(start_, end_ - start_); }
    void make_available(std::size_t bytes);
    bool is_separator(std::size_t at) const;
    std::string_view header_at_start();
    void pass_line();
    std::uint64_t pass_body();

    int descriptor_ = -1;
    bool holds_many_ = false;
    std::uint64_t file_size_ = 0;
    std::string buffer_;
    std::uint64_t buffer_offset_ = 0; ///< of the buffer in the file
    std::size_t start_ = 0;           ///< of what was not yet gone through, in the buffer
    std::size_t end_ = 0;             ///< of what was read, in the buffer
    bool at_end_of_file_ = false;
    std::string header_;
};

/// The bytes of a stored mail, ">From " lines of an mbox file as they were (RFC 4155's "mboxrd"). At most `most_bytes`
/// are read. None where the file can't be read there.
std::optional<std::string> read_stored_mail(const std::filesystem::path& file, bool holds_many, ByteRange extent,
                                            std::size_t most_bytes);

} // namespace offhook::mailboxes
