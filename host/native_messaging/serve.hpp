// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace offhook::program {

/// Serves native messaging on standard input and output until the input ends.
void serve();

} // namespace offhook::program
