// SPDX-License-Identifier: MPL-2.0
#include "classifier/weight_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <map>
#include <stdexcept>

namespace offhook::classifier {

namespace {

constexpr std::array<std::string_view, head_count> head_names = {"tone",    "complaint",   "conflict",
                                                                 "refusal", "translation", "misunderstanding"};
constexpr std::string_view head_mark = "# ";
// Half of the slots stay empty, and one bit of sixteen is set: a feature without weights costs one look at the filter.
constexpr std::size_t slots_of_entry = 2;
constexpr std::size_t bits_of_entry = 16;
constexpr std::size_t bits_of_block = 64;

std::string_view cut_field(std::string_view& line) {
    const std::size_t end = std::min(line.find('\t'), line.size());
    const std::string_view field = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return field;
}

template <typename Number>
Number number_of(std::string_view field, std::size_t line) {
    Number number{};
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), number);
    if (error != std::errc() || end != field.data() + field.size()) {
        throw std::runtime_error(fmt::format("line {}: “{}” is no number, or out of range", line, field));
    }
    return number;
}

void read_head(std::string_view line, std::size_t number, WeightFile& file) {
    const std::string_view name = cut_field(line);
    const auto* const head = std::find(head_names.begin(), head_names.end(), name);
    if (head == head_names.end()) {
        throw std::runtime_error(fmt::format("line {}: there is no head “{}”", number, name));
    }
    HeadModel& model = file.heads.at(static_cast<std::size_t>(head - head_names.begin()));
    model.bias = number_of<float>(cut_field(line), number);
    model.step = number_of<float>(cut_field(line), number);
    for (float& threshold : model.thresholds) {
        threshold = number_of<float>(cut_field(line), number);
    }
}

} // namespace

std::string_view name_of_head(Head head) {
    return head_names.at(static_cast<std::size_t>(head));
}

WeightFile read_weight_file(std::string_view text) {
    WeightFile file;
    std::size_t number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (line.starts_with(head_mark)) {
            read_head(line.substr(head_mark.size()), number, file);
        } else if (!line.empty()) {
            NamedWeights& weights = file.weights.emplace_back();
            weights.name = cut_field(line);
            for (std::int8_t& weight : weights.weights) {
                weight = number_of<std::int8_t>(cut_field(line), number);
            }
        }
    }
    return file;
}

std::string write_weight_file(const WeightFile& file) {
    std::string text;
    for (std::size_t head = 0; head < head_count; ++head) {
        const HeadModel& model = file.heads.at(head);
        text += fmt::format("# {}\t{}\t{}\t{}\n", head_names.at(head), model.bias, model.step,
                            fmt::join(model.thresholds, "\t"));
    }
    for (const NamedWeights& weights : file.weights) {
        text += fmt::format("{}\t{}\n", weights.name, fmt::join(weights.weights, "\t"));
    }
    return text;
}

WeightTables tables_of(const WeightFile& file) {
    WeightTables tables;
    tables.entries.resize(std::bit_ceil(std::max<std::size_t>(1, file.weights.size()) * slots_of_entry));
    tables.filter.resize(std::bit_ceil(std::max<std::size_t>(1, file.weights.size()) * bits_of_entry) / bits_of_block +
                         1);
    tables.filter.resize(std::bit_ceil(tables.filter.size()));
    std::map<Feature, std::string_view> known;
    const std::size_t bits = tables.filter.size() * bits_of_block;
    for (const NamedWeights& weights : file.weights) {
        const Feature feature = feature_of_name(weights.name);
        const auto [other, is_new] = known.emplace(feature, weights.name);
        if (!is_new || feature == 0) {
            throw std::runtime_error(
                fmt::format("“{}” and “{}” have one hash: leave one out", weights.name, other->second));
        }
        tables.filter[feature % bits / bits_of_block] |= std::uint64_t{1} << (feature % bits_of_block);
        std::size_t slot = first_slot(feature, tables.entries.size());
        while (tables.entries[slot].feature != 0) {
            slot = (slot + 1) & (tables.entries.size() - 1);
        }
        tables.entries[slot] = {feature, weights.weights};
    }
    return tables;
}

} // namespace offhook::classifier
