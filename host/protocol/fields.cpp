// SPDX-License-Identifier: MPL-2.0
#include "protocol/fields.hpp"

#include "sentences/protocol.hpp"

#include <fmt/format.h>

namespace offhook::protocol {

namespace json = boost::json;
namespace texts = sentences::protocol;

bool Fields::has(std::string_view name) const {
    return value_of(name) != nullptr;
}

std::string Fields::required_string(std::string_view name) const {
    return string_of(required(name), name);
}

std::string Fields::string(std::string_view name) const {
    const json::value* const value = value_of(name);
    return value == nullptr ? std::string() : string_of(*value, name);
}

std::vector<std::string> Fields::strings(std::string_view name) const {
    std::vector<std::string> texts;
    for_each(name, [&](const json::value& element) {
        if (!element.is_string()) {
            refuse(name, "a list of strings");
        }
        texts.emplace_back(element.get_string());
    });
    return texts;
}

void Fields::for_each(std::string_view name, const std::function<void(const json::value&)>& use) const {
    const json::value* const value = value_of(name);
    if (value == nullptr) {
        return;
    }
    if (!value->is_array()) {
        refuse(name, "a list");
    }
    for (const json::value& element : value->get_array()) {
        use(element);
    }
}

void Fields::for_each_object(std::string_view name, const std::function<void(const Fields&)>& use) const {
    for_each(name, [&](const json::value& element) {
        if (!element.is_object()) {
            refuse(name, "a list of objects");
        }
        use(Fields(element.get_object(), fmt::format("{}{}.", path_, name), language_));
    });
}

bool Fields::boolean(std::string_view name) const {
    const json::value* const value = value_of(name);
    if (value == nullptr) {
        return false;
    }
    if (!value->is_bool()) {
        refuse(name, "true or false");
    }
    return value->get_bool();
}

std::int64_t Fields::required_integer(std::string_view name) const {
    const json::value& value = required(name);
    if (!value.is_int64()) {
        refuse(name, "a whole number");
    }
    return value.get_int64();
}

Fields Fields::object(std::string_view name) const {
    const json::value& value = required(name);
    if (!value.is_object()) {
        refuse(name, "an object");
    }
    return {value.get_object(), fmt::format("{}{}.", path_, name), language_};
}

std::optional<Fields> Fields::optional_object(std::string_view name) const {
    return has(name) ? std::optional(object(name)) : std::nullopt;
}

void Fields::refuse(std::string_view name, std::string_view wanted) const {
    throw RequestFault{"invalid-field", texts::field_must_be(language_, path_ + std::string(name), wanted)};
}

const json::value* Fields::value_of(std::string_view name) const {
    const json::value* const value = object_.if_contains(json::string_view(name.data(), name.size()));
    return value == nullptr || value->is_null() ? nullptr : value;
}

const json::value& Fields::required(std::string_view name) const {
    const json::value* const value = object_.if_contains(json::string_view(name.data(), name.size()));
    if (value == nullptr) {
        throw RequestFault{"missing-field", texts::field_missing(language_, path_ + std::string(name))};
    }
    return *value;
}

std::string Fields::string_of(const json::value& value, std::string_view name) const {
    if (!value.is_string()) {
        refuse(name, texts::a_string(language_));
    }
    return std::string(value.get_string());
}

Language read_locale(const Fields& fields) {
    return language_of_tag(fields.string("locale")).value_or(Language::english);
}

} // namespace offhook::protocol
