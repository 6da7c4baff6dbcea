// SPDX-License-Identifier: MPL-2.0
#include "mailboxes/mail_stream.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <system_error>

namespace offhook::mailboxes {

namespace {

constexpr std::size_t buffer_size = 1024UL * 1024;
// Less is read of a file that is one mail: hardly a header is longer.
constexpr std::size_t single_buffer_size = 32UL * 1024;
constexpr std::size_t longest_separator = 1024;
constexpr std::string_view separator_start = "From ";
constexpr std::string_view separator_within = "\nFrom ";
constexpr unsigned expunged_flag = 0x0008; // nsMsgMessageFlags.idl

int open_file(const std::filesystem::path& path) {
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        throw std::system_error(errno, std::generic_category(), path.string());
    }
    return descriptor;
}

/// Reads until the buffer is full or the file ends; gives the count of bytes.
std::size_t read_fully(int descriptor, char* buffer, std::size_t size, std::uint64_t offset) {
    std::size_t count = 0;
    while (count < size) {
        const ssize_t got = pread(descriptor, buffer + count, size - count, static_cast<off_t>(offset + count));
        if (got < 0 && errno != EINTR) {
            throw std::system_error(errno, std::generic_category());
        }
        if (got == 0) {
            break;
        }
        count += got < 0 ? 0 : static_cast<std::size_t>(got);
    }
    return count;
}

std::string_view first_line(std::string_view text) {
    std::string_view line = text.substr(0, text.find('\n'));
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

/// Whether a line begins as a header field does (RFC 5322, 2.2).
bool begins_field(std::string_view line) {
    const std::size_t colon = line.find(':');
    return colon != std::string_view::npos && colon > 0 &&
           std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon),
                       [](char letter) { return letter > ' ' && letter < '\x7F'; });
}

/// Whether "From " goes on as "sender Mon Nov 23 14:38:07 2026" does, with a time.
bool has_time(std::string_view line) {
    const auto is_digit = [&](std::size_t at) { return at < line.size() && line[at] >= '0' && line[at] <= '9'; };
    for (std::size_t colon = line.find(':', 1); colon != std::string_view::npos; colon = line.find(':', colon + 1)) {
        if (is_digit(colon - 1) && is_digit(colon + 1) && is_digit(colon + 2)) {
            return true;
        }
    }
    return false;
}

/// Thunderbird's flag in X-Mozilla-Status, four hexadecimal digits.
bool is_expunged(std::string_view header) {
    constexpr std::string_view name = "X-Mozilla-Status: ";
    const std::size_t at = header.starts_with(name) ? 0 : header.find("\nX-Mozilla-Status: ");
    if (at == std::string_view::npos) {
        return false;
    }
    const std::string_view value = first_line(header.substr(at + name.size() + (at == 0 ? 0 : 1)));
    unsigned flags = 0;
    std::from_chars(value.data(), value.data() + value.size(), flags, 16);
    return (flags & expunged_flag) != 0;
}

/// Makes lines that begin with ">From " what they were, and ">>From " to ">From ".
void take_marks_off(std::string& bytes) {
    std::size_t written = 0;
    for (std::size_t line = 0; line < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', line), bytes.size() - 1) + 1;
        const std::size_t behind_marks = std::min(bytes.find_first_not_of('>', line), end);
        if (behind_marks > line && std::string_view(bytes).substr(behind_marks).starts_with(separator_start)) {
            ++line;
        }
        std::copy(bytes.begin() + static_cast<std::ptrdiff_t>(line), bytes.begin() + static_cast<std::ptrdiff_t>(end),
                  bytes.begin() + static_cast<std::ptrdiff_t>(written));
        written += end - line;
        line = end;
    }
    bytes.resize(written);
}

/// Where the header ends: behind the first empty line. npos where there is none.
std::size_t end_of_header(std::string_view text) {
    for (std::size_t line = 0; line < text.size();) {
        if (text[line] == '\n') {
            return line + 1;
        }
        if (text.substr(line, 2) == "\r\n") {
            return line + 2;
        }
        const std::size_t end = text.find('\n', line);
        if (end == std::string_view::npos) {
            break;
        }
        line = end + 1;
    }
    return std::string_view::npos;
}

} // namespace

MailStream::MailStream(const MailFile& file)
    : descriptor_(open_file(file.path)), holds_many_(file.holds_many), file_size_(file.size),
      buffer_(file.holds_many ? buffer_size : single_buffer_size, '\0') {
    if (holds_many_) {
        posix_fadvise(descriptor_, 0, 0, POSIX_FADV_SEQUENTIAL);
    }
}

MailStream::~MailStream() {
    close(descriptor_);
}

/// Reads on until so many bytes are there behind `start_`, or the file's end.
void MailStream::make_available(std::size_t bytes) {
    if (end_ - start_ >= bytes || at_end_of_file_) {
        return;
    }
    // What stands before `start_` tells whether a line or a paragraph begins there.
    const std::size_t kept = std::min<std::size_t>(start_, 4);
    const std::size_t from = start_ - kept;
    std::memmove(buffer_.data(), buffer_.data() + from, end_ - from);
    buffer_offset_ += from;
    end_ -= from;
    start_ = kept;
    if (buffer_.size() < kept + bytes) {
        buffer_.resize(kept + bytes);
    }
    const std::size_t got =
        read_fully(descriptor_, buffer_.data() + end_, buffer_.size() - end_, buffer_offset_ + end_);
    at_end_of_file_ = got < buffer_.size() - end_;
    end_ += got;
}

/// Whether the line at an index of the buffer, which begins with "From ", stands above a mail rather than in one. Not
/// every program marks such lines of a mail with ">".
bool MailStream::is_separator(std::size_t at) const {
    const std::string_view text = std::string_view(buffer_).substr(at, std::min(end_ - at, longest_separator));
    const std::size_t line_end = text.find('\n');
    if (line_end == std::string_view::npos) {
        return false;
    }
    const std::string_view next = first_line(text.substr(line_end + 1));
    if (!begins_field(next) && !next.starts_with(">From ")) {
        return false;
    }
    const std::string_view said = first_line(text).substr(separator_start.size());
    if (said.find_first_not_of(' ') == std::string_view::npos || said.starts_with("- ")) {
        return true; // Thunderbird's
    }
    const std::string_view before = std::string_view(buffer_).substr(0, at);
    const bool below_empty_line = buffer_offset_ + at == 0 || before.ends_with("\n\n") || before.ends_with("\n\r\n");
    return below_empty_line && has_time(said);
}

void MailStream::pass_line() {
    make_available(longest_separator);
    const std::size_t end = rest().find('\n');
    start_ = end == std::string_view::npos ? end_ : start_ + end + 1;
}

/// The header that begins at `start_`, as far as it is given.
std::string_view MailStream::header_at_start() {
    // Nearly always far less is enough.
    for (std::size_t looked_at = single_buffer_size;; looked_at = longest_header) {
        make_available(looked_at);
        std::string_view text = rest().substr(0, looked_at);
        const std::size_t end = end_of_header(text);
        if (end != std::string_view::npos) {
            text = text.substr(0, end);
        } else if (looked_at < longest_header && text.size() == looked_at) {
            continue;
        } else if (text.size() == longest_header) {
            text = text.substr(0, text.rfind('\n') + 1);
        }
        // A header without an empty line below ends at the next mail.
        for (std::size_t at = holds_many_ ? text.find(separator_within) : std::string_view::npos;
             at != std::string_view::npos; at = text.find(separator_within, at + 1)) {
            if (is_separator(start_ + at + 1)) {
                text = text.substr(0, at + 1);
            }
        }
        return text;
    }
}

/// Passes to the line above the next mail, or to the end; gives the offset at which the mail's bytes end.
std::uint64_t MailStream::pass_body() {
    for (;;) {
        make_available(longest_separator + separator_within.size());
        const std::string_view text = rest();
        const void* const found = memmem(text.data(), text.size(), separator_within.data(), separator_within.size());
        if (found == nullptr) {
            if (at_end_of_file_) {
                start_ = end_;
                return buffer_offset_ + end_;
            }
            start_ = end_ - separator_within.size();
            continue;
        }
        start_ += static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
        make_available(longest_separator + separator_within.size());
        if (is_separator(start_ + 1)) {
            // The empty line between the two is no part of either.
            const std::string_view before = std::string_view(buffer_).substr(0, start_ + 1);
            const std::size_t empty_line = before.ends_with("\n\r\n") ? 2 : before.ends_with("\n\n") ? 1 : 0;
            ++start_;
            return buffer_offset_ + start_ - empty_line;
        }
        ++start_;
    }
}

std::optional<StoredMail> MailStream::next() {
    if (!holds_many_) {
        if (end_ > 0 || at_end_of_file_) {
            return std::nullopt;
        }
        header_ = header_at_start();
        start_ = end_;
        return StoredMail{{0, file_size_}, header_, is_expunged(header_)};
    }
    make_available(longest_separator);
    if (start_ == end_) {
        return std::nullopt;
    }
    pass_line();
    StoredMail mail;
    mail.extent.offset = buffer_offset_ + start_;
    header_ = header_at_start();
    // The last line of the header may be the one before the next mail.
    start_ += header_.size() - (header_.empty() ? 0 : 1);
    const std::uint64_t end = pass_body();
    mail.extent.length = end - std::min(end, mail.extent.offset);
    mail.header = header_;
    mail.deleted = is_expunged(header_);
    return mail;
}

std::optional<std::string> read_stored_mail(const std::filesystem::path& file, bool holds_many, ByteRange extent,
                                            std::size_t most_bytes) {
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return std::nullopt;
    }
    std::string bytes(static_cast<std::size_t>(std::min<std::uint64_t>(extent.length, most_bytes)), '\0');
    try {
        bytes.resize(read_fully(descriptor, bytes.data(), bytes.size(), extent.offset));
    } catch (const std::system_error&) {
        bytes.clear();
    }
    close(descriptor);
    if (bytes.empty()) {
        return std::nullopt;
    }
    if (holds_many) {
        take_marks_off(bytes);
    }
    return bytes;
}

} // namespace offhook::mailboxes
