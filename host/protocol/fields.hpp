// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "protocol/error.hpp"

#include <boost/json.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::protocol {

/// Reads the fields of one object, which must outlive it. `path` names it in messages: "draft." or nothing. A field
/// that is not as it must be throws RequestFault, with a message in the language.
class Fields {
public:
    Fields(const boost::json::object& object, std::string path, Language language = Language::english)
        : object_(object), path_(std::move(path)), language_(language) {}

    /// Of messages.
    Language language() const { return language_; }

    /// Whether the field is there and not null.
    bool has(std::string_view name) const;

    std::string required_string(std::string_view name) const;

    /// Empty where the field is not there, or null; so are the two below.
    std::string string(std::string_view name) const;
    std::vector<std::string> strings(std::string_view name) const;
    void for_each(std::string_view name, const std::function<void(const boost::json::value&)>& use) const;
    /// For each object of a list.
    void for_each_object(std::string_view name, const std::function<void(const Fields&)>& use) const;

    /// False where the field is not there, or null.
    bool boolean(std::string_view name) const;

    std::int64_t required_integer(std::string_view name) const;

    Fields object(std::string_view name) const;

    /// None where the field is not there, or null.
    std::optional<Fields> optional_object(std::string_view name) const;

    [[noreturn]] void refuse(std::string_view name, std::string_view wanted) const;

private:
    const boost::json::value* value_of(std::string_view name) const;
    const boost::json::value& required(std::string_view name) const;
    std::string string_of(const boost::json::value& value, std::string_view name) const;

    const boost::json::object& object_;
    std::string path_;
    Language language_;
};

/// The field `locale`. A locale that Offhook has no words in gets English ones.
Language read_locale(const Fields& fields);

} // namespace offhook::protocol
