// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/csv.hpp"

namespace offhook::program {

namespace {

/// Reads one record after the other.
class CsvReader {
public:
    explicit CsvReader(std::string_view text) : text_(text) {
        constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
        if (text_.starts_with(byte_order_mark)) {
            text_.remove_prefix(byte_order_mark.size());
        }
    }

    bool at_end() const { return text_.empty(); }
    bool is_whole() const { return is_whole_; }

    CsvRecord read_record() {
        CsvRecord record{line_, {}};
        do {
            record.fields.push_back(skips('"') ? quoted_field() : plain_field());
        } while (skips(','));
        skips('\r');
        if (skips('\n')) {
            ++line_;
        }
        return record;
    }

private:
    bool skips(char letter) {
        if (text_.empty() || text_.front() != letter) {
            return false;
        }
        text_.remove_prefix(1);
        return true;
    }

    std::string plain_field() {
        std::size_t end = text_.find_first_of(",\n");
        end = end == std::string_view::npos ? text_.size() : end;
        std::string field(text_.substr(0, end));
        if (end < text_.size() && text_[end] == '\n' && field.ends_with('\r')) {
            field.pop_back();
        }
        text_.remove_prefix(end);
        return field;
    }

    std::string quoted_field() {
        std::string field;
        while (!text_.empty()) {
            const char letter = text_.front();
            text_.remove_prefix(1);
            if (letter == '"' && !skips('"')) {
                return field + plain_field();
            }
            line_ += letter == '\n' ? 1 : 0;
            field.push_back(letter);
        }
        is_whole_ = false;
        return field;
    }

    std::string_view text_;
    std::size_t line_ = 1;
    bool is_whole_ = true;
};

} // namespace

std::optional<std::vector<CsvRecord>> read_csv(std::string_view text) {
    CsvReader reader(text);
    std::vector<CsvRecord> records;
    while (!reader.at_end()) {
        CsvRecord record = reader.read_record();
        if (record.fields.size() > 1 || !record.fields.front().empty()) {
            records.push_back(std::move(record));
        }
    }
    return reader.is_whole() ? std::optional(std::move(records)) : std::nullopt;
}

std::string write_csv(const std::vector<std::string>& fields) {
    std::string record;
    for (std::size_t index = 0; index < fields.size(); ++index) {
        record += index == 0 ? "" : ",";
        const std::string& field = fields[index];
        if (field.find_first_of(",\"\r\n") == std::string::npos) {
            record += field;
            continue;
        }
        record.push_back('"');
        for (const char letter : field) {
            record += letter == '"' ? std::string("\"\"") : std::string(1, letter);
        }
        record.push_back('"');
    }
    return record + "\r\n";
}

} // namespace offhook::program
