// SPDX-License-Identifier: MPL-2.0
#include "audit/page/chart.hpp"

#include "audit/page/markup.hpp"
#include "sentences/audit_page.hpp"
#include "sentences/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace offhook::audit {

namespace {

// User units of the pictures; the page makes them as wide as there is room.
constexpr double picture_width = 720;
constexpr double column_area_height = 180;
constexpr double top_margin = 14;
constexpr double bottom_margin = 26;
constexpr double left_margin = 44;
constexpr double right_edge = picture_width - 16; // half of the last label stands beyond it
constexpr double row_height = 30;
constexpr double row_bar_height = 16;
constexpr double row_label_width = 220;
constexpr double row_total_width = 64;
constexpr double widest_column = 40;
constexpr double least_visible = 1.5;
constexpr std::size_t longest_label = 30; // characters

int total_of(const Bar& bar) {
    return std::accumulate(bar.values.begin(), bar.values.end(), 0);
}

int greatest_total(const Chart& chart) {
    int greatest = 1;
    for (const Bar& bar : chart.bars) {
        greatest = std::max(greatest, total_of(bar));
    }
    return greatest;
}

/// The least of 1, 2, 5, 10, 20, … of which four reach to the value.
int step_for(int greatest) {
    for (int power = 1;; power *= 10) {
        for (const int step : {power, 2 * power, 5 * power}) {
            if (step * 4 >= greatest || power > 100'000'000) {
                return step;
            }
        }
    }
}

std::string number(Language language, int value) {
    return sentences::number_text(language, static_cast<std::uint64_t>(value));
}

std::string hint_of(const Chart& chart, const Bar& bar, Language language) {
    std::string hint = bar.hint.empty() ? bar.label : bar.hint;
    for (std::size_t index = 0; index < bar.values.size(); ++index) {
        hint += fmt::format("{} {}: {}", index == 0 ? ":" : ",", chart.series[index].name,
                            number(language, bar.values[index]));
    }
    return hint;
}

/// The first characters of a label that is too long.
std::string shortened(std::string_view label) {
    std::size_t characters = 0;
    for (std::size_t at = 0; at < label.size(); ++at) {
        if ((label[at] & 0xC0) != 0x80 && ++characters > longest_label) {
            return std::string(label.substr(0, at)) + "…";
        }
    }
    return std::string(label);
}

std::string with_frame(const Chart& chart, double height, const std::string& picture, Language language) {
    std::string legend;
    for (const Series& series : chart.series) {
        legend += fmt::format("<span><i class=\"{}\"></i>{}</span>", series.style, escaped(series.name));
    }
    std::vector<std::string> headings = {chart.label_name};
    for (const Series& series : chart.series) {
        headings.push_back(series.name);
    }
    std::vector<std::vector<std::string>> rows;
    for (const Bar& bar : chart.bars) {
        std::vector<std::string> row = {bar.hint.empty() ? bar.label : bar.hint};
        for (const int value : bar.values) {
            row.push_back(number(language, value));
        }
        rows.push_back(std::move(row));
    }
    return fmt::format(
        "<figure><figcaption id=\"{0}\">{1}</figcaption><p class=\"legend\" aria-hidden=\"true\">{2}</p>\n"
        "<div class=\"wide\"><svg viewBox=\"0 0 {3} {4}\" role=\"img\" aria-labelledby=\"{0}\" "
        "aria-describedby=\"{0}-text\">"
        "<desc id=\"{0}-text\">{5}</desc>\n{6}</svg></div>\n"
        "<details><summary>{7}</summary><div class=\"wide\">{8}</div></details></figure>\n",
        chart.id, escaped(chart.title), legend, picture_width, height, escaped(chart.description), picture,
        sentences::audit_page::figures_as_table(language), table(chart.title, headings, rows));
}

} // namespace

std::string column_chart(const Chart& chart, Language language) {
    const int step = step_for(greatest_total(chart));
    const int steps = (greatest_total(chart) + step - 1) / step;
    const double unit = column_area_height / (step * steps);
    const double base = top_margin + column_area_height;
    std::string picture;
    for (int line = 0; line <= steps; ++line) {
        const double y = base - line * step * unit;
        picture += fmt::format("<line class=\"grid\" x1=\"{}\" x2=\"{}\" y1=\"{:.1f}\" y2=\"{:.1f}\"/>"
                               "<text class=\"scale\" x=\"{}\" y=\"{:.1f}\">{}</text>\n",
                               left_margin, right_edge, y, y, left_margin - 6, y + 4, number(language, line * step));
    }
    const double share = (right_edge - left_margin) / static_cast<double>(std::max<std::size_t>(chart.bars.size(), 1));
    const double width = std::min(share * 0.72, widest_column);
    for (std::size_t index = 0; index < chart.bars.size(); ++index) {
        const Bar& bar = chart.bars[index];
        const double middle = left_margin + share * (static_cast<double>(index) + 0.5);
        picture += fmt::format("<g><title>{}</title>", escaped(hint_of(chart, bar, language)));
        double y = base;
        for (std::size_t part = 0; part < bar.values.size(); ++part) {
            if (bar.values[part] > 0) {
                const double height = std::max(bar.values[part] * unit, least_visible);
                y -= height;
                picture +=
                    fmt::format("<rect class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\"/>",
                                chart.series[part].style, middle - width / 2, y, width, height);
            }
        }
        if (bar.labelled) {
            picture += fmt::format("<text class=\"label\" x=\"{:.1f}\" y=\"{:.1f}\">{}</text>", middle, base + 18,
                                   escaped(bar.label));
        }
        picture += "</g>\n";
    }
    return with_frame(chart, base + bottom_margin, picture, language);
}

std::string row_chart(const Chart& chart, Language language) {
    const double unit = (picture_width - row_label_width - row_total_width) / greatest_total(chart);
    std::string picture;
    for (std::size_t index = 0; index < chart.bars.size(); ++index) {
        const Bar& bar = chart.bars[index];
        const double top = static_cast<double>(index) * row_height + (row_height - row_bar_height) / 2;
        const double text_line = top + row_bar_height - 4;
        picture += fmt::format("<g><title>{}</title><text class=\"name\" x=\"{}\" y=\"{:.1f}\">{}</text>",
                               escaped(hint_of(chart, bar, language)), row_label_width - 12, text_line,
                               escaped(shortened(bar.label)));
        double x = row_label_width;
        for (std::size_t part = 0; part < bar.values.size(); ++part) {
            const double width = std::max(bar.values[part] * unit, least_visible);
            picture += fmt::format("<rect class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{}\"/>",
                                   chart.series[part].style, x, top, width, row_bar_height);
            x += width;
        }
        picture += fmt::format("<text class=\"total\" x=\"{:.1f}\" y=\"{:.1f}\">{}</text></g>\n", x + 8, text_line,
                               number(language, total_of(bar)));
    }
    return with_frame(chart, row_height * static_cast<double>(chart.bars.size()), picture, language);
}

} // namespace offhook::audit
