// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "classifier/sentence_features.hpp"
#include "reading/mail_reading.hpp"

#include <cstdint>
#include <functional>
#include <span>

namespace offhook::advice {

/// Calls `use` for each sentence of the mail's own words with its features: those of its words, and of the rules that
/// matched in it. The span is valid during the call.
void for_each_sentence(const reading::MailReading& mail,
                       const std::function<void(std::uint32_t sentence, std::span<const classifier::Feature>)>& use);

} // namespace offhook::advice
