// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "mail/base_subject.hpp"

using namespace offhook;

TEST_CASE("what clients, lists and gateways write before a subject is no part of it") {
    for (const std::u16string_view subject :
         {u"Plan", u"Re: Plan", u"AW: WG: Plan", u"RE: [EXTERN] AW: Plan", u"Antw: Fwd: Plan", u"Re[2]: Plan",
          u"Re (3): Plan", u"Antwort: Plan", u"[ext] Plan ", u"回复：Plan"}) {
        CHECK(mail::base_subject(subject) == u"Plan");
    }
    CHECK(mail::base_subject(u"Reading: plan") == u"Reading: plan");
    CHECK(mail::base_subject(u"AW: ").empty());
}

TEST_CASE("a reply is told by its subject") {
    for (const std::u16string_view subject :
         {u"Re: Plan", u"AW: Plan", u"antwort: Plan", u"[EXTERN] AW: Plan", u"Re[2]: Plan", u"SV : Plan"}) {
        CHECK(mail::is_reply_subject(subject));
    }
    for (const std::u16string_view subject : {u"", u"Plan", u"WG: Plan", u"Fwd: Re: Plan", u"Plan: Re: door", u"Re"}) {
        CHECK_FALSE(mail::is_reply_subject(subject));
    }
}
