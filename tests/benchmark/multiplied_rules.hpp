// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/compiler/compiled_rules.hpp"

namespace offhook::benchmark {

/// The packs of a language that a draft is searched for, compiled together so many times. In each further copy the
/// words that are not frequent have another ending, as packs on other matters would have other words.
rules::OwnedRulesPointer multiplied_rules(Language language, int times);

} // namespace offhook::benchmark
