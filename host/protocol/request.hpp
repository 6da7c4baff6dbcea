// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "mail/origin.hpp"
#include "protocol/client_settings.hpp"
#include "protocol/ledger_requests.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace offhook::protocol {

/// The open draft. All strings are UTF-8; addresses are as in a header field, "Name <address>".
struct Draft {
    std::string subject;
    std::string from;
    std::vector<std::string> to;
    std::vector<std::string> cc;
    std::string text; ///< plain text; may hold quotes and a signature
};

/// One earlier mail of the thread.
struct ThreadMail {
    std::string from;
    std::string date; ///< RFC 3339, may be empty
    std::string subject;
    std::string text;
    std::string message_id = {};                 ///< without angle brackets, as are all ids; may be empty
    std::string in_reply_to = {};                ///< may be empty
    std::vector<std::string> references = {};    ///< oldest first
    std::vector<std::string> to = {};            ///< as in a header field
    std::vector<std::string> cc = {};            ///< as in a header field
    std::vector<mail::HeaderField> headers = {}; ///< those of mail::origin_fields that it has
    bool automatic = false;                      ///< no person wrote it, as the client knows
    bool weak = false;                           ///< taken for one of the thread by its subject alone
};

/// What every request about a draft tells.
struct DraftRequest {
    std::string id;
    Draft draft;
    std::vector<ThreadMail> thread;      ///< oldest first, without the draft
    bool thread_complete = false;        ///< the client has no more mails of it
    std::vector<std::string> me;         ///< the writer's own addresses
    Language locale = Language::english; ///< of the reasons, not of the mail
    ClientSettings settings = {};
    std::string region = {}; ///< the person's own, ISO 3166-1 alpha-2 in capitals; empty: not told
};

struct HelloRequest {
    std::string id;
    int protocol = 0;
    Language locale = Language::english;
};

struct CheckRequest : DraftRequest {};

struct CallRequest : DraftRequest {
    int minutes = 5;         ///< 5 or 10
    std::string number;      ///< the writer's own telephone number, as it shall stand in the letter; may be empty
    std::string name;        ///< the writer's own name; empty: taken from draft.from
    bool replace = false;    ///< the letter takes the place of the writer's own words
    bool keep_aside = false; ///< the writer's own words stay below a dividing line, for the writer alone
};

/// What was said on the telephone is to be written down.
struct AfterCallRequest : DraftRequest {
    std::string name;                ///< the writer's own name; empty: taken from draft.from
    std::vector<std::string> agreed; ///< a point each
    std::vector<std::string> open;
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
    std::vector<ThreadMail> thread; ///< oldest first
    std::vector<std::string> me;    ///< the writer's own addresses
};

using Request = std::variant<HelloRequest, CheckRequest, CallRequest, SignaturesRequest, AfterCallRequest,
                             TemplatesRequest, ChangeTemplateRequest, ContactRequest, LogCallRequest, EditCallRequest,
                             RemoveCallRequest, SetContactRequest, SnoozeRequest, DialRequest, CountMailsRequest,
                             CountedRequest, StoredRequest, ForgetRequest>;

} // namespace offhook::protocol
