// SPDX-License-Identifier: MPL-2.0
#include "letters/wording/template_fault.hpp"

#include "sentences/causes.hpp"
#include "sentences/templates.hpp"

namespace offhook::letters {

namespace {

namespace templates = sentences::templates;
using Kind = TemplateFault::Kind;

std::string as_written(std::string_view placeholder) {
    return fmt::format("{{{}}}", placeholder);
}

std::string sentence_of_unknown_placeholder(const TemplateFault& fault, Language language) {
    if (fault.known.empty()) {
        return templates::has_no_placeholders(language, fault.subject);
    }
    std::string known;
    for (const std::string& placeholder : fault.known) {
        known += (known.empty() ? "" : ", ") + as_written(placeholder);
    }
    return templates::placeholder_unknown(language, fault.subject, known);
}

} // namespace

std::string sentence_of(const TemplateFault& fault, Language language) {
    constexpr std::size_t longest_key_repeated = 60;
    switch (fault.kind) {
    case Kind::empty:
        return std::string(templates::empty(language));
    case Kind::too_long:
        return templates::too_long(language, fault.most);
    case Kind::has_line_breaks:
        return std::string(templates::has_line_breaks(language));
    case Kind::placeholder_unreadable:
        return templates::placeholder_unreadable(language, as_written("minutes"));
    case Kind::braces_do_not_fit:
        return templates::braces_do_not_fit(language, fault.subject);
    case Kind::placeholder_unknown:
        return sentence_of_unknown_placeholder(fault, language);
    case Kind::key_unknown:
        return templates::unknown(language, fault.subject.substr(0, longest_key_repeated));
    case Kind::file_broken:
        return fault.subject;
    case Kind::no_folder:
        return templates::not_written(language, fault.subject, templates::no_home_folder(language));
    case Kind::not_written:
        break;
    }
    return templates::not_written(language, fault.subject, sentences::cause_text(language, fault.cause));
}

} // namespace offhook::letters
