// SPDX-License-Identifier: MPL-2.0
#include "service/server.hpp"

#include "contacts/acquaintance.hpp"
#include "ledger/storage_error.hpp"
#include "letters/after_call_letter.hpp"
#include "letters/call_letter.hpp"
#include "protocol/limits.hpp"
#include "protocol/read_request.hpp"
#include "reply/reply.hpp"
#include "sentences/storage.hpp"
#include "service/telephone_desk.hpp"

#include <exception>
#include <variant>

namespace offhook::service {

namespace {

/// Serves a request of each method.
class Server {
public:
    explicit Server(const Resources& resources) : resources_(resources) {}

    std::string operator()(const protocol::HelloRequest& request) const {
        return reply::write_hello(request, resources_.rule_book);
    }

    std::string operator()(const protocol::CheckRequest& request) const {
        return reply::write_judgement(request.id, judge(request.conversation));
    }

    std::string operator()(const protocol::CallRequest& request) const {
        const advice::Judgement judgement = judge(request.conversation);
        return reply::write_letter(request.id, letters::write_call_letter(request.conversation, request.options,
                                                                          judgement.warnings, resources_.templates));
    }

    std::string operator()(const protocol::AfterCallRequest& request) const {
        return reply::write_letter(
            request.id, letters::write_after_call_letter(request.conversation, request.notes, resources_.templates));
    }

    std::string operator()(const protocol::TemplatesRequest& request) const {
        return reply::write_templates(request.id, resources_.templates.templates(request.language));
    }

    std::string operator()(const protocol::ChangeTemplateRequest& request) const {
        if (const auto fault = resources_.templates.change(request.language, request.key, request.text)) {
            return reply::write_error({request.id, "invalid-template", letters::sentence_of(*fault, request.locale)});
        }
        return reply::write_templates(request.id, resources_.templates.templates(request.language));
    }

    std::string operator()(const protocol::SignaturesRequest& request) const {
        return reply::write_signatures(request.id, contacts::signatures_of(request.thread));
    }

    template <typename Request>
    std::string operator()(const Request& request) const {
        boost::json::object reply;
        try {
            reply = serve(request, TelephoneDesk{resources_.ledger, resources_.dial, resources_.now()});
        } catch (const ledger::StorageError& error) {
            return reply::write_error({request.id, "storage", ledger::sentence_of(error, request.locale)});
        } catch (const protocol::RequestFault& fault) {
            return reply::write_error({request.id, fault.code, fault.message});
        }
        reply["id"] = request.id;
        if (const auto kept_aside = resources_.ledger.take_newly_damaged()) {
            reply["notice"] = sentences::storage::was_damaged(request.locale, kept_aside->string());
        }
        return boost::json::serialize(reply);
    }

private:
    /// A draft is judged also where the ledger can't be read.
    advice::Judgement judge(const draft::Conversation& conversation) const {
        contacts::Acquaintance known;
        try {
            known = contacts::acquaintance_of(conversation, resources_.ledger, resources_.now());
        } catch (const ledger::StorageError&) {
            known = {};
        }
        return advice::judge(conversation, resources_.rule_book, known);
    }

    const Resources& resources_;
};

std::string id_of(const protocol::Request& request) {
    return std::visit([](const auto& any) { return any.id; }, request);
}

std::string internal_error(const std::string& id, const char* cause) {
    return reply::write_error({id, "internal", cause});
}

} // namespace

std::string answer(std::string_view request, const Resources& resources) {
    const auto read = protocol::read_request(request);
    if (const auto* const error = std::get_if<protocol::ProtocolError>(&read)) {
        return reply::write_error(*error);
    }
    const auto& known = std::get<protocol::Request>(read);
    try {
        std::string reply = std::visit(Server(resources), known);
        if (reply.size() <= protocol::longest_reply) {
            return reply;
        }
        return internal_error(id_of(known), "The reply would be longer than a frame may be.");
    } catch (const std::exception&) {
        // The exception's text could hold words of the mail.
        return internal_error(id_of(known), "The request could not be served.");
    }
}

} // namespace offhook::service
