// SPDX-License-Identifier: MPL-2.0
#include "terminal/progress_bar.hpp"

#include "sentences/command_line/audit.hpp"
#include "terminal/language_of_user.hpp"
#include "terminal/line_width.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace offhook::program {

namespace {

namespace texts = sentences::audit_command;

constexpr std::chrono::milliseconds between_lines(100);
constexpr std::size_t widest_bar = 40;
constexpr std::size_t narrowest_bar = 8;

/// "1.2 GB", "1,2 GB"
std::string size_text(std::uint64_t bytes) {
    const double megabytes = static_cast<double>(bytes) / 1e6;
    std::string text =
        megabytes >= 1000 ? fmt::format("{:.1f} GB", megabytes / 1000) : fmt::format("{:.0f} MB", megabytes);
    if (megabytes < 10) {
        text = fmt::format("{:.1f} MB", megabytes);
    }
    std::replace(text.begin(), text.end(), '.', for_person(texts::decimal_sign).front());
    return text;
}

std::string bar(double part, std::size_t width) {
    std::string blocks;
    const auto full = static_cast<std::size_t>(part * static_cast<double>(width));
    for (std::size_t at = 0; at < width; ++at) {
        blocks += at < full ? "█" : "░";
    }
    return blocks;
}

} // namespace

ProgressBar::ProgressBar() : on_terminal_(terminal_width(STDERR_FILENO).has_value()) {}

void ProgressBar::show(audit::Step step, std::uint64_t done, std::uint64_t total) {
    if (!on_terminal_ || total == 0) {
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    if (now < next_) {
        return;
    }
    next_ = now + between_lines;
    const double part = static_cast<double>(done) / static_cast<double>(total);
    const bool reading = step == audit::Step::reading;
    const std::string before = fmt::format("{:<11}", for_person(reading ? texts::reading : texts::judging));
    const std::string behind = reading
                                   ? fmt::format(" {:>3.0f} %  {} / {}", part * 100, size_text(done), size_text(total))
                                   : fmt::format(" {:>3.0f} %", part * 100);
    const std::size_t taken = width_of(before) + width_of(behind) + 1;
    const std::size_t width = terminal_width(STDERR_FILENO).value_or(0);
    const std::size_t left = width > taken ? std::min(width - taken, widest_bar) : 0;
    std::string line = before + (left >= narrowest_bar ? bar(part, left) : std::string()) + behind;
    if (width_of(line) >= width) {
        line = fmt::format("{:>3.0f} %", part * 100);
    }
    if (line != shown_) {
        // In one go, over the old line, and cleared only behind it: nothing flickers.
        fmt::print(stderr, "\r{}\x1B[K", line);
        std::fflush(stderr);
        shown_ = std::move(line);
    }
}

void ProgressBar::remove() {
    if (!shown_.empty()) {
        fmt::print(stderr, "\r\x1B[K");
        std::fflush(stderr);
        shown_.clear();
    }
}

} // namespace offhook::program
