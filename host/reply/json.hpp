// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/judgement.hpp"
#include "base/locale.hpp"
#include "base/span.hpp"

#include <boost/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::reply {

boost::json::string_view view_of(std::string_view text);

boost::json::array json_of(const std::vector<Span>& spans);
boost::json::array json_of(const std::vector<std::string>& texts);

/// "de", "en" or null.
boost::json::value json_of_language(std::optional<Language> language);

/// The reply to `check`.
boost::json::object json_of_judgement(const std::string& id, const advice::Judgement& judgement);

} // namespace offhook::reply
