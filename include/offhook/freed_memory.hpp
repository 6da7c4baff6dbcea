// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace offhook {

/// Lets the program keep up to 4 MiB of what it frees, for the next mail. Otherwise the C library gives the memory of
/// each larger mail back to the system and asks for it anew, page by page, which takes a fifth of a check. Does nothing
/// where the C library is not glibc.
void keep_freed_memory();

} // namespace offhook
