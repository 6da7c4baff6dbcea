// SPDX-License-Identifier: MPL-2.0
#include "golden/exchange.hpp"

#include "base/unicode.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <sstream>
#include <stdexcept>

namespace {

namespace json = boost::json;

constexpr std::string_view title_mark = "=== ";
constexpr std::string_view reply_line = "reply";
constexpr std::string_view mail_line = "mail";
constexpr std::string_view text_indent = "    ";
// Shows a space at the end of a line, where nobody would see it and editors take it away.
constexpr std::string_view shown_space = "␠";
// Of a longer list its beginning is shown, and how many more there are.
constexpr std::size_t most_shown = 6;
constexpr const char* usual_arrival = "2026-03-03T10:00:00+01:00"; // a Tuesday

constexpr std::array<std::string_view, 5> lists = {"to", "cc", "me", "references", "addresses"};
constexpr std::array<std::string_view, 2> lists_of_points = {"agreed", "open"};
constexpr std::array<std::string_view, 4> fields_of_draft = {"subject", "from", "to", "cc"};
constexpr std::array<std::string_view, 3> methods_with_draft = {"check", "request-call", "after-call"};

template <typename Names>
bool contains(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

std::string with_spaces(std::string line) {
    if (line.ends_with(shown_space)) {
        line.replace(line.size() - shown_space.size(), shown_space.size(), " ");
    }
    return line;
}

std::string with_shown_spaces(std::string line) {
    if (line.ends_with(' ')) {
        line.replace(line.size() - 1, 1, shown_space);
    }
    return line;
}

json::value value_of(const std::string& text) {
    const bool is_number =
        !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool is_literal = text == "true" || text == "false" || text == "null";
    if (is_number || is_literal || text.starts_with('{') || text.starts_with('[')) {
        return json::parse(text);
    }
    return json::string(text);
}

class RequestReader {
public:
    SentRequest read(const std::string& text) {
        for (const std::string& line : lines_of(text)) {
            read_line(line);
        }
        end_text();
        if (!raw_.empty()) {
            return {raw_, arrives_, ""};
        }
        if (contains(methods_with_draft, std::string_view(request_["method"].as_string()))) {
            request_["draft"] = draft_;
        }
        if (!thread_.empty()) {
            request_["thread"] = thread_;
        }
        return {json::serialize(request_), arrives_, std::string(draft_["text"].as_string())};
    }

private:
    void read_line(const std::string& line) {
        if (line.empty() || line.starts_with(text_indent)) {
            text_.push_back(line.empty() ? line : with_spaces(line.substr(text_indent.size())));
            return;
        }
        if (line == mail_line) {
            end_text();
            thread_.emplace_back(json::object());
            return;
        }
        const std::size_t colon = line.find(": ");
        if (colon == std::string::npos) {
            throw std::runtime_error("is neither a field nor text nor a mail: " + line);
        }
        read_field(line.substr(0, colon), line.substr(colon + 2));
    }

    void read_field(const std::string& name, const std::string& value) {
        if (name == "arrives") {
            arrives_ = value;
            return;
        }
        if (name == "request") {
            raw_ = value;
            return;
        }
        json::object& object = !thread_.empty()                  ? thread_.back().as_object()
                               : contains(fields_of_draft, name) ? draft_
                                                                 : request_;
        if (contains(lists, name) || contains(lists_of_points, name)) {
            json::value& list = object[name];
            (list.is_array() ? list.as_array() : list.emplace_array()).push_back(json::string(value));
        } else {
            object[name] = name == "text" || name == "subject" ? json::value(json::string(value)) : value_of(value);
        }
    }

    /// Gives the collected lines to the draft or to the mail that they stand in.
    void end_text() {
        while (!text_.empty() && text_.back().empty()) {
            text_.pop_back();
        }
        const auto first =
            std::find_if(text_.begin(), text_.end(), [](const std::string& line) { return !line.empty(); });
        std::string text;
        for (auto line = first; line != text_.end(); ++line) {
            text += (line == first ? "" : "\n") + *line;
        }
        (thread_.empty() ? draft_ : thread_.back().as_object())["text"] = text;
        text_.clear();
    }

    json::object request_{{"id", "1"}};
    json::object draft_;
    json::array thread_;
    std::vector<std::string> text_;
    std::string raw_;
    std::string arrives_ = usual_arrival;
};

class ReplyWriter {
public:
    explicit ReplyWriter(std::string_view draft) : draft_(offhook::to_utf16(draft)) {}

    std::string write(const json::value& reply) {
        write_value(reply, "");
        return written_ + "\n";
    }

private:
    void write_value(const json::value& value, const std::string& indent) {
        if (value.is_object() && !value.get_object().empty()) {
            write_object(value.get_object(), indent);
        } else if (value.is_array() && !value.get_array().empty()) {
            write_array(value.get_array(), indent);
        } else if (value.is_string() && value.get_string().find('\n') != json::string::npos) {
            write_lines(std::string(value.get_string()), indent + "  ");
        } else {
            written_ += json::serialize(value);
        }
    }

    void write_object(const json::object& object, const std::string& indent) {
        written_ += "{";
        std::string_view separator = "\n";
        for (const auto& [name, value] : object) {
            written_ += std::string(separator) + indent + "  \"" + std::string(name) + "\": ";
            write_value(value, indent + "  ");
            separator = ",\n";
        }
        written_ += "\n" + indent + "}";
    }

    void write_array(const json::array& array, const std::string& indent) {
        if (std::all_of(array.begin(), array.end(), [](const json::value& value) { return value.is_string(); })) {
            write_texts(array);
            return;
        }
        written_ += "[";
        const std::size_t shown = array.size() > 2 * most_shown ? most_shown : array.size();
        for (std::size_t index = 0; index < shown; ++index) {
            const std::string_view separator = index + 1 < array.size() ? "," : "";
            written_ += "\n" + indent + "  ";
            if (const json::object* const span = span_in(array[index])) {
                write_span(*span, separator);
            } else {
                write_value(array[index], indent + "  ");
                written_ += separator;
            }
        }
        if (shown < array.size()) {
            written_ += "\n" + indent + "  … and " + std::to_string(array.size() - shown) + " more";
        }
        written_ += "\n" + indent + "]";
    }

    void write_texts(const json::array& texts) {
        std::string_view separator = "[";
        for (const json::value& text : texts) {
            written_ += std::string(separator) + json::serialize(text);
            separator = ", ";
        }
        written_ += "]";
    }

    static const json::object* span_in(const json::value& value) {
        const json::object* const object = value.if_object();
        return object != nullptr && object->size() == 2 && object->contains("start") && object->contains("end")
                   ? object
                   : nullptr;
    }

    void write_span(const json::object& span, std::string_view separator) {
        const std::size_t start = std::min(span.at("start").to_number<std::size_t>(), draft_.size());
        const std::size_t end = span.at("end").to_number<std::size_t>();
        std::string words = offhook::to_utf8(std::u16string_view(draft_).substr(start, end - start));
        for (std::size_t at = words.find('\n'); at != std::string::npos; at = words.find('\n', at)) {
            words.replace(at, 1, "⏎");
        }
        written_ += "{\"start\": " + json::serialize(span.at("start")) +
                    ", \"end\": " + json::serialize(span.at("end")) + "}" + std::string(separator) + " // " +
                    with_shown_spaces(words);
    }

    void write_lines(const std::string& text, const std::string& indent) {
        written_ += "\"\"\"\n";
        for (std::size_t start = 0; start <= text.size();) {
            const std::size_t end = std::min(text.find('\n', start), text.size());
            const std::string line = text.substr(start, end - start);
            written_ += line.empty() ? "\n" : indent + with_shown_spaces(line) + "\n";
            start = end + 1;
        }
        written_ += indent + "\"\"\"";
    }

    std::u16string draft_;
    std::string written_;
};

} // namespace

GoldenFile read_golden_file(const std::string& text) {
    GoldenFile file;
    bool in_reply = false;
    for (const std::string& line : lines_of(text)) {
        if (line.starts_with(title_mark)) {
            file.cases.push_back({line.substr(title_mark.size()), {}});
            in_reply = false;
            continue;
        }
        if (file.cases.empty()) {
            file.preamble += line + "\n";
            continue;
        }
        std::vector<Exchange>& exchanges = file.cases.back().exchanges;
        if (line == reply_line) {
            if (exchanges.empty() || in_reply) {
                throw std::runtime_error("has a reply without a request: " + file.cases.back().title);
            }
            in_reply = true;
        } else if (in_reply) {
            exchanges.back().reply += line + "\n";
            in_reply = line != "}";
        } else {
            // What follows a reply is the next request.
            if (exchanges.empty() || !exchanges.back().reply.empty()) {
                if (line.empty()) {
                    continue;
                }
                exchanges.emplace_back();
            }
            exchanges.back().request += line + "\n";
        }
    }
    return file;
}

std::string write_golden_file(const GoldenFile& file) {
    std::string text = file.preamble;
    for (const GoldenCase& one : file.cases) {
        text += (&one == &file.cases.front() ? "" : "\n") + std::string(title_mark) + one.title + "\n";
        for (const Exchange& exchange : one.exchanges) {
            text += (&exchange == &one.exchanges.front() ? "" : "\n") + exchange.request + std::string(reply_line) +
                    "\n" + exchange.reply;
        }
    }
    return text;
}

SentRequest read_golden_request(const std::string& lines) {
    return RequestReader().read(lines);
}

std::string write_golden_reply(std::string_view json_text, std::string_view draft) {
    return ReplyWriter(draft).write(json::parse(json::string_view(json_text.data(), json_text.size())));
}
