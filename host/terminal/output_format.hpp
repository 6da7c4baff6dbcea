// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace offhook::program {

/// How `check`, `explain`, `parse` and `audit` print.
enum class Format { people, json, jsonl };

} // namespace offhook::program
