// SPDX-License-Identifier: MPL-2.0
#include "reply/json.hpp"
#include "reply/reply.hpp"

namespace offhook::reply {

namespace json = boost::json;

std::string write_letter(const std::string& id, const letters::Letter& letter) {
    json::value address = nullptr;
    if (letter.address) {
        address = *letter.address == letters::Formality::formal ? "formal" : "informal";
    }
    json::object reply{{"id", id},
                       {"language", json_of_language(letter.language)},
                       {"address", std::move(address)},
                       {"text", letter.text},
                       {"at", letter.at},
                       {"remove", json_of(letter.remove)}};
    if (!letter.divider.empty()) {
        reply["divider"] = letter.divider;
    }
    return json::serialize(reply);
}

std::string write_templates(const std::string& id, const std::vector<letters::Template>& templates) {
    json::array written;
    for (const letters::Template& one : templates) {
        written.push_back({{"key", one.key},
                           {"text", one.text},
                           {"original", one.original},
                           {"placeholders", json_of(one.placeholders)}});
    }
    return json::serialize(json::object{{"id", id}, {"templates", std::move(written)}});
}

} // namespace offhook::reply
