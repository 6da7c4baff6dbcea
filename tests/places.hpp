// SPDX-License-Identifier: MPL-2.0
#pragma once

/// The checkout's folder, and the program that was built from it. Absolute paths.
extern const char* const source_folder;
extern const char* const offhook_program;
