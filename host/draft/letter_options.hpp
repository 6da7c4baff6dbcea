// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace offhook::draft {

/// What the writer chose for the letter that asks for a call. All strings are UTF-8.
struct CallLetterOptions {
    int minutes = 5;         ///< 5 or 10
    std::string number = {}; ///< the writer's own telephone number, as it shall stand in the letter; may be empty
    std::string name = {};   ///< the writer's own name; empty: taken from the draft's sender
    bool replace = false;    ///< the letter takes the place of the writer's own words
    bool keep_aside = false; ///< the writer's own words stay below a dividing line, for the writer alone
};

/// What was said on the telephone and is to be written down.
struct AfterCallNotes {
    std::string name = {};                ///< the writer's own name; empty: taken from the draft's sender
    std::vector<std::string> agreed = {}; ///< a point each
    std::vector<std::string> open = {};
};

} // namespace offhook::draft
