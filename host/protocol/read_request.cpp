// SPDX-License-Identifier: MPL-2.0
#include <offhook/protocol/read_request.hpp>

#include <boost/json.hpp>
#include <fmt/format.h>

#include <functional>

namespace offhook::protocol {

namespace {

namespace json = boost::json;

constexpr std::size_t deepest_nesting = 32;

// A reply repeats the id and must stay below the size of a frame.
constexpr std::size_t longest_id = 4096;

/// A fault in a field; becomes the ProtocolError with the request's id.
struct FieldError {
    std::string code;
    std::string message;
};

/// Reads the fields of one object. `path` names it in messages: "draft." or nothing.
class Fields {
public:
    Fields(const json::object& object, std::string path) : object_(object), path_(std::move(path)) {}

    std::string required_string(std::string_view name) const {
        const json::value* const value = object_.if_contains(name);
        if (value == nullptr) {
            throw FieldError{"missing-field", fmt::format("The field “{}{}” is missing.", path_, name)};
        }
        return string_of(*value, name);
    }

    std::string string(std::string_view name) const {
        const json::value* const value = object_.if_contains(name);
        return value == nullptr || value->is_null() ? std::string() : string_of(*value, name);
    }

    std::vector<std::string> strings(std::string_view name) const {
        std::vector<std::string> texts;
        for_each(name, [&](const json::value& element) {
            if (!element.is_string()) {
                refuse(name, "a list of strings");
            }
            texts.emplace_back(element.get_string());
        });
        return texts;
    }

    bool boolean(std::string_view name) const {
        const json::value* const value = object_.if_contains(name);
        if (value == nullptr || value->is_null()) {
            return false;
        }
        if (!value->is_bool()) {
            refuse(name, "true or false");
        }
        return value->get_bool();
    }

    std::int64_t required_integer(std::string_view name) const {
        const json::value* const value = object_.if_contains(name);
        if (value == nullptr) {
            throw FieldError{"missing-field", fmt::format("The field “{}{}” is missing.", path_, name)};
        }
        if (!value->is_int64()) {
            refuse(name, "a whole number");
        }
        return value->get_int64();
    }

    Fields object(std::string_view name) const {
        const json::value* const value = object_.if_contains(name);
        if (value == nullptr) {
            throw FieldError{"missing-field", fmt::format("The field “{}{}” is missing.", path_, name)};
        }
        if (!value->is_object()) {
            refuse(name, "an object");
        }
        return {value->get_object(), fmt::format("{}{}.", path_, name)};
    }

    void for_each(std::string_view name, const std::function<void(const json::value&)>& use) const {
        const json::value* const value = object_.if_contains(name);
        if (value == nullptr || value->is_null()) {
            return;
        }
        if (!value->is_array()) {
            refuse(name, "a list");
        }
        for (const json::value& element : value->get_array()) {
            use(element);
        }
    }

    [[noreturn]] void refuse(std::string_view name, std::string_view wanted) const {
        throw FieldError{"invalid-field", fmt::format("The field “{}{}” must be {}.", path_, name, wanted)};
    }

private:
    std::string string_of(const json::value& value, std::string_view name) const {
        if (!value.is_string()) {
            refuse(name, "a string");
        }
        return std::string(value.get_string());
    }

    const json::object& object_;
    std::string path_;
};

Draft read_draft(const Fields& fields) {
    return {fields.string("subject"), fields.string("from"), fields.strings("to"), fields.strings("cc"),
            fields.required_string("text")};
}

std::vector<ThreadMail> read_thread(const Fields& fields) {
    std::vector<ThreadMail> thread;
    fields.for_each("thread", [&](const json::value& element) {
        if (!element.is_object()) {
            fields.refuse("thread", "a list of objects");
        }
        const Fields mail(element.get_object(), "thread.");
        thread.push_back({mail.string("from"), mail.string("date"), mail.string("subject"), mail.string("text")});
    });
    if (thread.size() > most_thread_mails) {
        thread.erase(thread.begin(), thread.end() - most_thread_mails);
    }
    return thread;
}

// A locale that Offhook has no words in gets English ones.
Language read_locale(const Fields& fields) {
    return language_of_tag(fields.string("locale")).value_or(Language::english);
}

void read_draft_request(const Fields& fields, DraftRequest& request) {
    request.id = fields.required_string("id");
    request.draft = read_draft(fields.object("draft"));
    request.thread = read_thread(fields);
    request.me = fields.strings("me");
    request.locale = read_locale(fields);
}

Request read_hello(const Fields& fields) {
    const std::int64_t version = fields.required_integer("protocol");
    if (version < 1 || version > 1000000) {
        fields.refuse("protocol", "a version number from 1");
    }
    return HelloRequest{fields.required_string("id"), static_cast<int>(version), read_locale(fields)};
}

Request read_check(const Fields& fields) {
    CheckRequest request;
    read_draft_request(fields, request);
    return request;
}

Request read_call(const Fields& fields) {
    CallRequest request;
    read_draft_request(fields, request);
    const std::int64_t minutes = fields.required_integer("minutes");
    if (minutes != 5 && minutes != 10) {
        fields.refuse("minutes", "5 or 10");
    }
    request.minutes = static_cast<int>(minutes);
    request.number = fields.string("number");
    request.name = fields.string("name");
    request.replace = fields.boolean("replace");
    return request;
}

struct Method {
    std::string_view name;
    Request (*read)(const Fields&);
};
constexpr Method methods[] = {{"hello", read_hello}, {"check", read_check}, {"request-call", read_call}};

Request read_any_method(const Fields& fields) {
    const std::string name = fields.required_string("method");
    std::string known;
    for (const Method& method : methods) {
        if (method.name == name) {
            return method.read(fields);
        }
        known += fmt::format("{}{}", known.empty() ? "" : ", ", method.name);
    }
    // The name comes from outside and may be anything, so that only a short one is repeated.
    throw FieldError{"unknown-method", name.size() <= 40
                                           ? fmt::format("The method “{}” is unknown. Known are: {}.", name, known)
                                           : fmt::format("The method is unknown. Known are: {}.", known)};
}

template <typename Result, typename Read>
std::variant<Result, ProtocolError> read(std::string_view text, Read read_fields) {
    json::parse_options options;
    options.max_depth = deepest_nesting;
    boost::system::error_code error;
    const json::value value = json::parse(json::string_view(text.data(), text.size()), error, {}, options);
    if (error) {
        return ProtocolError{std::nullopt, "invalid-json",
                             fmt::format("The request is not JSON: {}.", error.message())};
    }
    if (!value.is_object()) {
        return ProtocolError{std::nullopt, "not-an-object", "A request must be a JSON object."};
    }
    const json::object& object = value.get_object();
    std::optional<std::string> id;
    if (const json::value* const found = object.if_contains("id"); found != nullptr && found->is_string()) {
        if (found->get_string().size() > longest_id) {
            return ProtocolError{std::nullopt, "invalid-field",
                                 fmt::format("The field “id” must be at most {} bytes long.", longest_id)};
        }
        id = std::string(found->get_string());
    }
    try {
        return read_fields(Fields(object, ""));
    } catch (const FieldError& fault) {
        return ProtocolError{id, fault.code, fault.message};
    }
}

} // namespace

std::variant<Request, ProtocolError> read_request(std::string_view json_text) {
    return read<Request>(json_text, read_any_method);
}

std::variant<CheckRequest, ProtocolError> read_check_request(std::string_view json_text) {
    return read<CheckRequest>(json_text, [](const Fields& fields) {
        CheckRequest request;
        read_draft_request(fields, request);
        return request;
    });
}

std::variant<ParseLine, ProtocolError> read_parse_line(std::string_view json_text) {
    return read<ParseLine>(json_text, [](const Fields& fields) {
        return ParseLine{fields.required_string("id"), fields.required_string("text")};
    });
}

} // namespace offhook::protocol
