// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/explanation.hpp"

#include <string>

namespace offhook::program {

/// An explanation for people, in their language: each mail with how it was read, and for each subject the rules with
/// their weights and the sum, sentence by sentence.
std::string explanation_text(const std::string& file, const std::string& subject,
                             const advice::Explanation& explanation);

} // namespace offhook::program
