// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace offhook::audit {

/// One kind of bar parts: the class that the page's style colours, and its name.
struct Series {
    std::string style;
    std::string name;
};

/// A bar of parts, one of each series, that stand on each other.
struct Bar {
    std::string label;
    std::string hint; ///< shown when the pointer rests on it; empty: label and values
    std::vector<int> values;
    bool labelled = true; ///< otherwise its label is left out, as where bars stand close
};

/// A picture of bars with its title, legend, and the same figures in a table. Texts are text, not markup.
struct Chart {
    std::string id; ///< unique in the page
    std::string title;
    std::string description; ///< what is to be seen in it, for those who don't see it
    std::string label_name;  ///< what the bars are
    std::vector<Series> series;
    std::vector<Bar> bars;
};

/// The chart as HTML with an SVG picture, the bars upright, side by side.
std::string column_chart(const Chart& chart, Language language);

/// The same with the bars lying, one below the other, for long labels.
std::string row_chart(const Chart& chart, Language language);

} // namespace offhook::audit
