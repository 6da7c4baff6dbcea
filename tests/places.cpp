// SPDX-License-Identifier: MPL-2.0
#include "places.hpp"

const char* const source_folder = OFFHOOK_SOURCE_FOLDER;
const char* const offhook_program = OFFHOOK_PROGRAM;
