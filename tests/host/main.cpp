// SPDX-License-Identifier: MPL-2.0
// Catch2 2 needs a main of ours; Catch2 3 links its own.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
