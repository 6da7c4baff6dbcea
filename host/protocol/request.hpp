// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "draft/conversation.hpp"
#include "draft/letter_options.hpp"
#include "protocol/ledger_requests.hpp"

#include <string>
#include <variant>
#include <vector>

namespace offhook::protocol {

/// What every request about a draft tells.
struct DraftRequest {
    std::string id;
    draft::Conversation conversation;
};

struct HelloRequest {
    std::string id;
    int protocol = 0;
    Language locale = Language::english;
};

struct CheckRequest : DraftRequest {};

/// The letter that asks for a call is wanted.
struct CallRequest : DraftRequest {
    draft::CallLetterOptions options = {};
};

/// What was said on the telephone is to be written down.
struct AfterCallRequest : DraftRequest {
    draft::AfterCallNotes notes = {};
};

/// The sentences of letters that a person can change.
struct TemplatesRequest {
    std::string id;
    Language language = Language::english; ///< of the letters
};

struct ChangeTemplateRequest {
    std::string id;
    Language language = Language::english; ///< of the letters
    std::string key;
    std::string text;                    ///< empty: the program's own again
    Language locale = Language::english; ///< of an error's message
};

struct SignaturesRequest {
    std::string id;
    std::vector<draft::EarlierMail> thread; ///< oldest first
};

using Request = std::variant<HelloRequest, CheckRequest, CallRequest, SignaturesRequest, AfterCallRequest,
                             TemplatesRequest, ChangeTemplateRequest, ContactRequest, LogCallRequest, EditCallRequest,
                             RemoveCallRequest, SetContactRequest, SnoozeRequest, DialRequest, CountMailsRequest,
                             CountedRequest, StoredRequest, ForgetRequest>;

} // namespace offhook::protocol
