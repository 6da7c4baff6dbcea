// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace offhook {

/// Lets the program keep what it frees, for the next mail. Otherwise the C library gives the memory of each larger mail
/// back to the system and asks for it anew, page by page, which takes as long as a check itself. Both do nothing where
/// the C library is not glibc.
void keep_freed_memory();

/// Gives back what was kept.
void give_back_freed_memory();

} // namespace offhook
