// SPDX-License-Identifier: MPL-2.0
#include "labelled_texts.hpp"

#include "classifier/weight_file.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace offhook::training {

namespace {

namespace json = boost::json;
using classifier::Head;

std::string text_of(const json::object& line, std::string_view field) {
    const json::value* const value = line.if_contains(field);
    return value != nullptr && value->is_string() ? std::string(value->as_string()) : std::string();
}

std::vector<std::string> texts_of(const json::object& line, std::string_view field) {
    std::vector<std::string> texts;
    if (const json::value* const value = line.if_contains(field); value != nullptr && value->is_array()) {
        for (const json::value& one : value->as_array()) {
            texts.emplace_back(one.as_string());
        }
    }
    return texts;
}

void read_labels(const json::object& line, LabelledText& text) {
    auto& tone = text.labels.at(static_cast<std::size_t>(Head::tone));
    if (line.contains("kinds")) {
        const std::vector<std::string> kinds = texts_of(line, "kinds");
        for (std::size_t head = 1; head < classifier::head_count; ++head) {
            const std::string_view name = classifier::name_of_head(static_cast<Head>(head));
            text.labels.at(head) = std::find(kinds.begin(), kinds.end(), name) != kinds.end();
        }
        return;
    }
    text.strength = static_cast<int>(line.at("y").to_number<std::int64_t>());
    if (!text.pair.empty()) {
        tone = text.strength == 1;
        text.strength *= 2;
    } else if (text.strength != 1) { // what is slightly sharp, people judge this way and that
        tone = text.strength > 1;
    }
}

LabelledText read_line(const json::object& line) {
    LabelledText text;
    text.id = text_of(line, "id");
    text.pair = text_of(line, "pair");
    text.subject = text_of(line, "subject");
    text.text = text_of(line, "text");
    text.harsh = texts_of(line, "harsh");
    const std::size_t colon = text.id.find(':');
    const std::string series = text.id.substr(0, std::min(colon, text.id.find('-')));
    const std::string person = text_of(line, "person");
    text.source = series;
    text.group = person.empty() ? series : person;
    return text;
}

template <typename Label>
std::vector<LabelledText> read_lines(const std::filesystem::path& path, const Label& label) {
    std::ifstream file(path);
    if (!file) {
        throw std::runtime_error(fmt::format("{}: can't be read", path.string()));
    }
    std::vector<LabelledText> texts;
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        try {
            const json::value value = json::parse(line);
            texts.push_back(read_line(value.as_object()));
            label(value.as_object(), texts.back());
        } catch (const std::exception& error) {
            throw std::runtime_error(fmt::format("{}, line {}: {}", path.string(), number, error.what()));
        }
    }
    return texts;
}

} // namespace

std::vector<LabelledText> read_texts(const std::filesystem::path& file) {
    return read_lines(file, read_labels);
}

std::vector<LabelledText> read_ordinary_texts(const std::filesystem::path& file) {
    return read_lines(file, [](const json::object&, LabelledText& text) { text.labels.fill(false); });
}

} // namespace offhook::training
