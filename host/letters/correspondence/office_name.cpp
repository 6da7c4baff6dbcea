// SPDX-License-Identifier: MPL-2.0
#include "letters/correspondence/office_name.hpp"

#include "letters/correspondence/named_address.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <vector>

namespace offhook::letters {

namespace {

// All in folded form.

constexpr auto roles = std::to_array<std::u16string_view>({u"abrechnung",
                                                           u"abteilung",
                                                           u"accounting",
                                                           u"accounts",
                                                           u"admin",
                                                           u"administration",
                                                           u"administrator",
                                                           u"anfrage",
                                                           u"anfragen",
                                                           u"angebote",
                                                           u"anmeldung",
                                                           u"assistance",
                                                           u"auftraege",
                                                           u"auskunft",
                                                           u"automailer",
                                                           u"beratung",
                                                           u"bestellung",
                                                           u"bestellungen",
                                                           u"bewerbung",
                                                           u"billing",
                                                           u"booking",
                                                           u"bookings",
                                                           u"bot",
                                                           u"buchhaltung",
                                                           u"buchung",
                                                           u"bureau",
                                                           u"buero",
                                                           u"care",
                                                           u"careers",
                                                           u"client",
                                                           u"contact",
                                                           u"customer",
                                                           u"customercare",
                                                           u"customerservice",
                                                           u"daemon",
                                                           u"datenschutz",
                                                           u"department",
                                                           u"desk",
                                                           u"dispatch",
                                                           u"einkauf",
                                                           u"empfang",
                                                           u"enquiries",
                                                           u"event",
                                                           u"events",
                                                           u"feedback",
                                                           u"finance",
                                                           u"geschaeftsstelle",
                                                           u"hallo",
                                                           u"hello",
                                                           u"help",
                                                           u"helpdesk",
                                                           u"hilfe",
                                                           u"hotline",
                                                           u"hr",
                                                           u"info",
                                                           u"information",
                                                           u"invoices",
                                                           u"it",
                                                           u"jobs",
                                                           u"karriere",
                                                           u"kasse",
                                                           u"kontakt",
                                                           u"konto",
                                                           u"kredit",
                                                           u"kunde",
                                                           u"kunden",
                                                           u"kundenbetreuung",
                                                           u"legal",
                                                           u"leitung",
                                                           u"logistik",
                                                           u"mail",
                                                           u"mailbox",
                                                           u"mailer",
                                                           u"mailing",
                                                           u"management",
                                                           u"marketing",
                                                           u"news",
                                                           u"newsletter",
                                                           u"noreply",
                                                           u"notification",
                                                           u"notifications",
                                                           u"office",
                                                           u"orders",
                                                           u"order",
                                                           u"personal",
                                                           u"personalwesen",
                                                           u"post",
                                                           u"postfach",
                                                           u"postmaster",
                                                           u"praxis",
                                                           u"press",
                                                           u"presse",
                                                           u"privacy",
                                                           u"poststelle",
                                                           u"projekt",
                                                           u"rechnung",
                                                           u"rechnungen",
                                                           u"rechnungswesen",
                                                           u"reception",
                                                           u"recht",
                                                           u"recruiting",
                                                           u"redaktion",
                                                           u"registration",
                                                           u"reisen",
                                                           u"reply",
                                                           u"reservation",
                                                           u"reservierung",
                                                           u"retouren",
                                                           u"returns",
                                                           u"root",
                                                           u"sales",
                                                           u"schadenmeldung",
                                                           u"sekretariat",
                                                           u"service",
                                                           u"services",
                                                           u"shipping",
                                                           u"shop",
                                                           u"staff",
                                                           u"store",
                                                           u"studio",
                                                           u"support",
                                                           u"team",
                                                           u"technik",
                                                           u"termine",
                                                           u"ticket",
                                                           u"tickets",
                                                           u"undisclosed",
                                                           u"versand",
                                                           u"vertrieb",
                                                           u"verwaltung",
                                                           u"vorstand",
                                                           u"warehouse",
                                                           u"webmaster",
                                                           u"werkstatt",
                                                           u"zentrale"});

constexpr auto company_words =
    std::to_array<std::u16string_view>({u"ag",           u"agency",       u"agentur",      u"akademie",
                                        u"apotheke",     u"association",  u"autohaus",     u"bank",
                                        u"behoerde",     u"bv",           u"bundesamt",    u"club",
                                        u"co",           u"college",      u"company",      u"consulting",
                                        u"corp",         u"corporation",  u"council",      u"ev",
                                        u"eg",           u"foundation",   u"gbr",          u"gemeinde",
                                        u"gesellschaft", u"ggmbh",        u"gmbh",         u"group",
                                        u"gruppe",       u"gymnasium",    u"handel",       u"hochschule",
                                        u"holding",      u"hospital",     u"hotel",        u"inc",
                                        u"incorporated", u"institut",     u"institute",    u"international",
                                        u"kanzlei",      u"kg",           u"kgaa",         u"klinik",
                                        u"klinikum",     u"krankenhaus",  u"kreis",        u"labor",
                                        u"landkreis",    u"limited",      u"list",         u"liste",
                                        u"llc",          u"llp",          u"logistics",    u"ltd",
                                        u"magistrat",    u"media",        u"ministerium",  u"ministry",
                                        u"museum",       u"ohg",          u"online",       u"organisation",
                                        u"partner",      u"partners",     u"plc",          u"rathaus",
                                        u"restaurant",   u"sarl",         u"schule",       u"school",
                                        u"se",           u"shipping",     u"society",      u"software",
                                        u"solutions",    u"stadt",        u"stiftung",     u"systems",
                                        u"technologies", u"theater",      u"theatre",      u"ug",
                                        u"union",        u"universitaet", u"university",   u"verband",
                                        u"verein",       u"verlag",       u"versicherung", u"versicherungen",
                                        u"werk",         u"werke"});

// German compounds name the office in their last part: Kundenservice, Hausverwaltung, Lohnbuchhaltung.
constexpr auto last_parts = std::to_array<std::u16string_view>(
    {u"abteilung", u"agentur",     u"annahme",      u"behoerde", u"beratung",     u"betreuung", u"buchhaltung",
     u"buero",     u"dienst",      u"gesellschaft", u"hotline",  u"kasse",        u"leitung",   u"ministerium",
     u"redaktion", u"sekretariat", u"service",      u"stelle",   u"stiftung",     u"support",   u"team",
     u"verband",   u"verein",      u"verlag",       u"versand",  u"versicherung", u"vertrieb",  u"verwaltung",
     u"werke",     u"zentrale",    u"zentrum"});

bool is_one_of(std::u16string_view word, const auto& list) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool ends_like_an_office(std::u16string_view word) {
    return std::any_of(std::begin(last_parts), std::end(last_parts),
                       [&](std::u16string_view part) { return word.size() > part.size() && word.ends_with(part); });
}

bool names_an_office(std::u16string_view word) {
    return is_one_of(word, roles) || is_one_of(word, company_words) || ends_like_an_office(word);
}

/// Runs `test` on each run of letters of a folded text, full stops within ("e.V.") passed over.
bool any_word(std::u16string_view folded, bool (*test)(std::u16string_view)) {
    static constexpr std::u16string_view separators = u" \t,;:/|&+()[]<>-_–—·•*#!?'\"0123456789";
    std::u16string word;
    for (const char16_t unit : folded) {
        if (separators.find(unit) == std::u16string_view::npos) {
            if (unit != u'.') {
                word.push_back(unit);
            }
            continue;
        }
        if (test(word)) {
            return true;
        }
        word.clear();
    }
    return test(word);
}

} // namespace

bool is_office_name(std::u16string_view name) {
    return any_word(text::fold(name), names_an_office);
}

bool is_office_address(std::u16string_view address) {
    std::u16string local(local_part(address));
    std::replace(local.begin(), local.end(), u'.', u'-'); // here a full stop parts words: "info.berlin@"
    return any_word(local,
                    [](std::u16string_view word) { return is_one_of(word, roles) || ends_like_an_office(word); }) ||
           local.starts_with(u"no-reply") || local.starts_with(u"do-not-reply");
}

} // namespace offhook::letters
