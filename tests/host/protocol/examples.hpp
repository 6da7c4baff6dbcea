// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/json.hpp>

#include <string>
#include <vector>

/// An example of PROTOCOL.md.
struct ProtocolExample {
    std::string name;
    boost::json::value request;
    boost::json::value reply;
};

/// All examples of PROTOCOL.md, in order.
std::vector<ProtocolExample> protocol_examples();

/// What both sides hold in their sources: the block "```json values" of PROTOCOL.md.
boost::json::object protocol_values();

/// Whether a value shows everything that the expected one does; objects may hold more, arrays may not.
bool shows(const boost::json::value& value, const boost::json::value& expected);
