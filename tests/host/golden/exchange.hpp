// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// A request as a golden file tells it, and the reply that stands below it. Both are whole lines, with their line ends.
struct Exchange {
    std::string request;
    std::string reply;
};

/// Requests that are sent one after the other, beginning with nothing stored.
struct GoldenCase {
    std::string title;
    std::vector<Exchange> exchanges;
};

struct GoldenFile {
    std::string preamble; ///< what stands above the first case
    std::vector<GoldenCase> cases;
};

/// Throws std::runtime_error where a line fits nowhere.
GoldenFile read_golden_file(const std::string& text);

std::string write_golden_file(const GoldenFile& file);

/// What the lines of a request say, in JSON, and at which time it arrives.
struct SentRequest {
    std::string json;
    std::string arrives; ///< RFC 3339
    std::string draft;   ///< the draft's text, which spans refer to
};

/// Throws std::runtime_error where a line fits nowhere.
SentRequest read_golden_request(const std::string& lines);

/// A reply as JSON with one field a line. Text of several lines stands between triple quotes, and a span shows the
/// words of the draft that it marks.
std::string write_golden_reply(std::string_view json, std::string_view draft);
