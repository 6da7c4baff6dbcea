// SPDX-License-Identifier: MPL-2.0
#include "ledger/texts.hpp"

#include "base/ascii.hpp"
#include "ledger/call.hpp"

#include <fmt/format.h>
#include <sys/random.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <stdexcept>

namespace offhook::ledger {

namespace {

bool is_control(char letter) {
    const auto code = static_cast<unsigned char>(letter);
    return code < 0x20 || code == 0x7F;
}

} // namespace

bool is_key(std::string_view key) {
    return !key.empty() && key.size() <= longest_key && std::all_of(key.begin(), key.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9') || letter == '-';
    });
}

bool is_address(std::string_view address) {
    const std::size_t at = address.rfind('@');
    return address.size() <= longest_address && at != std::string_view::npos && at > 0 && at + 1 < address.size() &&
           std::none_of(address.begin(), address.end(),
                        [](char letter) { return is_control(letter) || letter == '<' || letter == '>'; });
}

std::string without_control_characters(std::string_view text) {
    std::string kept(trimmed(text));
    std::replace_if(
        kept.begin(), kept.end(), [](char letter) { return is_control(letter) && letter != '\n' && letter != '\t'; },
        ' ');
    return kept;
}

std::string bare_message_id(std::string_view message_id) {
    std::string bare = without_control_characters(message_id);
    if (bare.starts_with('<') && bare.ends_with('>') && bare.size() > 1) {
        bare = bare.substr(1, bare.size() - 2);
    }
    return bare;
}

std::string key_of(const Call& call) {
    // FNV-1a over the fields with their ends, from two beginnings: 128 bits together.
    std::array<std::uint64_t, 2> sums = {0xcbf29ce484222325U, 0x84222325cbf29ce4U};
    const std::string at = calendar::write_moment(call.at);
    for (const std::string_view field :
         {std::string_view(call.address), std::string_view(call.name), std::string_view(at),
          std::string_view(call.number), name_of_outcome(call.outcome), std::string_view(call.note),
          std::string_view(call.message_id)}) {
        for (std::uint64_t& sum : sums) {
            for (const char letter : field) {
                sum = (sum ^ static_cast<unsigned char>(letter)) * 0x100000001b3U;
            }
            sum = (sum ^ 0xFFU) * 0x100000001b3U;
        }
    }
    return fmt::format("{:016x}{:016x}", sums[0], sums[1]);
}

std::string new_key() {
    std::array<unsigned char, 16> random{};
    if (getrandom(random.data(), random.size(), 0) != static_cast<ssize_t>(random.size())) {
        throw std::runtime_error("no random numbers");
    }
    random[6] = static_cast<unsigned char>((random[6] & 0x0F) | 0x40);
    random[8] = static_cast<unsigned char>((random[8] & 0x3F) | 0x80);
    std::string key;
    for (std::size_t index = 0; index < random.size(); ++index) {
        key += index == 4 || index == 6 || index == 8 || index == 10 ? "-" : "";
        key += fmt::format("{:02x}", random[index]);
    }
    return key;
}

} // namespace offhook::ledger
