// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/client_settings.hpp"
#include "protocol/fields.hpp"

#include <string>

namespace offhook::protocol {

/// The field `settings`, whose fields are optional. Throws RequestFault.
draft::ClientSettings read_settings(const Fields& fields);

/// The field `region`, ISO 3166-1 alpha-2 in capitals; empty where it is not there. Throws RequestFault.
std::string read_region(const Fields& fields);

} // namespace offhook::protocol
