// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace offhook::program {

/// Exit statuses of the contract with scripts.
enum Status : int {
    done = 0,
    bad_input = 1, ///< an input could not be read or is invalid; a line on stderr says what, where and what to do
    wrong_use = 2,
};

} // namespace offhook::program
