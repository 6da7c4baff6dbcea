// SPDX-License-Identifier: MPL-2.0
// toml++'s own code, for all sources: its headers only declare it where TOML_HEADER_ONLY is 0.
#define TOML_IMPLEMENTATION
#include <toml++/toml.h>
