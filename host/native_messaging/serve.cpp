// SPDX-License-Identifier: MPL-2.0
#include "native_messaging/serve.hpp"

#include "base/freed_memory.hpp"
#include "native_messaging/frame.hpp"
#include "reply/reply.hpp"

#include <offhook/companion.hpp>

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace offhook::program {

namespace {

// What a request of more bytes took is kept while requests follow each other, and given back after so many milliseconds
// without one.
constexpr std::size_t large_request = 256 * 1024;
constexpr int pause_in_typing = 2000;

/// Owns standard input and output while frames are exchanged: whatever else prints, prints to standard error, so that
/// it can't break a frame.
class Connection {
public:
    Connection() : output_(fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)) {
        dup2(STDERR_FILENO, STDOUT_FILENO);
    }
    ~Connection() {
        if (output_ >= 0) {
            close(output_);
        }
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Whether something comes, or the other side goes, within so many milliseconds.
    bool stirs_within(int milliseconds) const {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        return poll(&input, 1, milliseconds) != 0;
    }

    frames::Frame read() const {
        return frames::read_frame([](char* buffer, std::size_t size) {
            ssize_t count = 0;
            do {
                count = ::read(STDIN_FILENO, buffer, size);
            } while (count < 0 && errno == EINTR);
            return count < 0 ? std::size_t{0} : static_cast<std::size_t>(count);
        });
    }

    /// False when the other side is gone.
    bool write(std::string_view payload) const {
        const std::string frame = frames::make_frame(payload);
        std::size_t written = 0;
        while (written < frame.size()) {
            const ssize_t count = ::write(output_, frame.data() + written, frame.size() - written);
            if (count < 0 && errno != EINTR) {
                return false;
            }
            written += count < 0 ? 0 : static_cast<std::size_t>(count);
        }
        return true;
    }

private:
    int output_;
};

} // namespace

void serve() {
    // A client that went away shows as a failed write, not as a signal.
    std::signal(SIGPIPE, SIG_IGN);
    const Connection connection;
    Companion companion;
    bool keeps_memory = false;
    while (true) {
        if (keeps_memory && !connection.stirs_within(pause_in_typing)) {
            give_back_freed_memory();
            keeps_memory = false;
        }
        const frames::Frame frame = connection.read();
        std::string answer;
        if (const auto* const payload = std::get_if<frames::Payload>(&frame)) {
            answer = companion.answer(payload->bytes);
            keeps_memory = keeps_memory || payload->bytes.size() > large_request;
        } else if (const auto* const too_long = std::get_if<frames::TooLong>(&frame)) {
            answer = reply::write_error({std::nullopt, "frame-too-long",
                                         fmt::format("The payload has {} bytes; at most {} are read.", too_long->length,
                                                     frames::longest_payload)});
        } else if (std::holds_alternative<frames::Truncated>(frame)) {
            connection.write(reply::write_error({std::nullopt, "frame-truncated", "The input ended within a frame."}));
            return;
        } else {
            return;
        }
        if (!connection.write(answer)) {
            return;
        }
    }
}

} // namespace offhook::program
