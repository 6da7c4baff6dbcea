// SPDX-License-Identifier: MPL-2.0
// Any bytes on the connection: frames, then what is in them.
#include "native_messaging/frame.hpp"
#include "protocol/limits.hpp"
#include "service/server.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const offhook::rules::RuleBook rule_book;
    static offhook::ledger::Ledger nowhere{""};
    static offhook::letters::LetterTemplates templates;
    const offhook::service::Resources resources{rule_book, nowhere, templates, [](const std::string&) { return true; }};
    std::string_view input(reinterpret_cast<const char*>(data), size);
    const offhook::frames::ReadBytes read = [&input](char* buffer, std::size_t wanted) {
        const std::size_t count = std::min(wanted, input.size());
        std::memcpy(buffer, input.data(), count);
        input.remove_prefix(count);
        return count;
    };
    while (true) {
        const offhook::frames::Frame frame = offhook::frames::read_frame(read);
        if (const auto* const payload = std::get_if<offhook::frames::Payload>(&frame)) {
            if (offhook::service::answer(payload->bytes, resources).size() > offhook::protocol::longest_reply) {
                std::abort();
            }
        } else if (!std::holds_alternative<offhook::frames::TooLong>(frame)) {
            return 0;
        }
    }
}
