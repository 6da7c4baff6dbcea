// SPDX-License-Identifier: MPL-2.0
#pragma once

// Catch2 3 where there is one, else Catch2 2: the same tests run with both.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx; // where Catch2 2 has it
#else
#include <catch2/catch.hpp>
#endif
