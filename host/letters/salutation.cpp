// SPDX-License-Identifier: MPL-2.0
#include "letters/salutation.hpp"

#include "base/plain_text.hpp"
#include "letters/correspondence/courtesy_shown.hpp"
#include "letters/correspondence/greeting_line.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <optional>

namespace offhook::letters {

namespace {

std::u16string_view last_word(std::u16string_view words) {
    return words.substr(words.rfind(u' ') + 1);
}

bool greets_by(const Greeting& greeting, std::u16string_view name) {
    const std::u16string folded = text::fold(name);
    return !folded.empty() && std::find(greeting.names.begin(), greeting.names.end(), folded) != greeting.names.end();
}

/// Ready to stand above a letter: one line, with a mark at its end.
std::u16string with_mark(std::u16string_view line) {
    std::u16string result = plain_text(line);
    const char16_t last = result.back();
    return last == u',' || last == u'!' ? result : result + u',';
}

/// The greeting that the writer last used to this person, where it still fits.
std::optional<std::u16string> earlier_greeting(const Correspondence& correspondence, const Addressing& addressing,
                                               Language language) {
    if (!correspondence.correspondent.name) {
        return std::nullopt;
    }
    const PersonName& name = *correspondence.correspondent.name;
    for (const draft::EarlierMail* const mail : correspondence.mails) {
        const std::optional<Greeting> greeting = mail->own ? find_greeting(mail->body.own_text()) : std::nullopt;
        if (!greeting || greeting->several || greeting->time_of_day ||
            greeting->language.value_or(language) != language ||
            (greeting->respectful && addressing.address == Formality::informal)) {
            continue;
        }
        if (greets_by(*greeting, last_word(name.surname)) || greets_by(*greeting, name.first_given())) {
            return with_mark(std::u16string_view(mail->body.own_text())
                                 .substr(greeting->line.start, greeting->line.end - greeting->line.start));
        }
    }
    return std::nullopt;
}

std::string_view key_of(Courtesy courtesy) {
    switch (courtesy) {
    case Courtesy::mr:
        return "courtesy.mr";
    case Courtesy::ms:
        return "courtesy.ms";
    case Courtesy::mrs:
        return "courtesy.mrs";
    case Courtesy::mx:
        return "courtesy.mx";
    }
    return "courtesy.mx";
}

/// Titles followed by a space: "Prof. Dr. " in German, where all of them are used, "Professor " in English.
std::u16string titles_before_name(const PersonName& name, Language language) {
    if (name.titles.empty()) {
        return {};
    }
    if (language == Language::german) {
        return name.titles + u" ";
    }
    return name.titles.starts_with(u"Prof") ? u"Professor " : u"Dr ";
}

std::u16string formal_salutation(const Correspondence& correspondence, Language language,
                                 const LetterSentences& wording) {
    const std::optional<PersonName>& name = correspondence.correspondent.name;
    if (!name || name->surname.empty()) {
        return wording.sentence("greeting.formal.without-name");
    }
    const std::u16string titles = titles_before_name(*name, language);
    const std::u16string titled_name = titles + name->full();
    const std::optional<Courtesy> courtesy = courtesy_shown(correspondence);
    if (language == Language::english && !titles.empty()) {
        return wording.sentence("greeting.formal.with-title", {{u"title", titles}, {u"surname", name->surname}});
    }
    if (courtesy && wording.has(key_of(*courtesy))) {
        return wording.sentence(
            "greeting.formal.with-courtesy",
            {{u"courtesy", wording.sentence(key_of(*courtesy))}, {u"title", titles}, {u"surname", name->surname}});
    }
    if (name->given.empty() && titles.empty()) {
        return wording.sentence("greeting.formal.without-name");
    }
    return wording.sentence("greeting.formal.with-name", {{u"name", titled_name}});
}

std::u16string greeting_by_given_name(const Correspondence& correspondence, std::string_view with_name,
                                      std::string_view without_name, const LetterSentences& wording) {
    const std::u16string given =
        correspondence.correspondent.name ? correspondence.correspondent.name->first_given() : std::u16string();
    return given.empty() ? wording.sentence(without_name) : wording.sentence(with_name, {{u"given", given}});
}

} // namespace

std::u16string salutation(const Correspondence& correspondence, const Addressing& addressing, Language language,
                          const LetterSentences& wording) {
    if (addressing.several) {
        return wording.sentence(addressing.address == Formality::informal ? "greeting.informal.several"
                                                                          : "greeting.formal.without-name");
    }
    if (std::optional<std::u16string> earlier = earlier_greeting(correspondence, addressing, language)) {
        return *std::move(earlier);
    }
    if (addressing.address == Formality::informal) {
        return greeting_by_given_name(correspondence, "greeting.informal.with-name", "greeting.informal.without-name",
                                      wording);
    }
    if (addressing.dear_given_name && language == Language::english) {
        return greeting_by_given_name(correspondence, "greeting.given-name.with-name", "greeting.formal.without-name",
                                      wording);
    }
    return formal_salutation(correspondence, language, wording);
}

bool goes_on_in_lower_case(std::u16string_view greeting_line) {
    const std::u16string_view content = trimmed(greeting_line);
    return !content.empty() && content.back() == u',';
}

} // namespace offhook::letters
