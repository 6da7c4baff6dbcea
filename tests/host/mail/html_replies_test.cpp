// SPDX-License-Identifier: MPL-2.0
// Answers in HTML as clients write them: from the mail file to the writer's own words.
#include "base/unicode.hpp"
#include "catch.hpp"
#include "mail/body/body.hpp"
#include "mail/file/mail_file.hpp"

#include <string>
#include <string_view>
#include <variant>

using namespace offhook;

namespace {

struct Reply {
    const char* client;
    std::string_view html;
    std::string_view own;
};

const Reply replies[] = {
    {"Gmail",
     R"(<div dir="ltr">Passt, ich bringe die Leiter mit.<div><br></div><div>Gruß</div><div>Uwe</div></div><br>
<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Am Di., 5. Mai 2026 um 09:12 Uhr schrieb
Ralf Stein &lt;<a href="mailto:ralf@garten.example">ralf@garten.example</a>&gt;:<br></div><blockquote class="gmail_quote"
style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">Hast du meine
Leiter?</div></blockquote></div>)",
     "Passt, ich bringe die Leiter mit.\n\nGruß\nUwe"},
    {"Gmail, answers between",
     R"(<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, May 5, 2026 at 9:12 AM Ned Flint
&lt;<a href="mailto:ned@cave.example">ned@cave.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote">Are there
bats?</blockquote><div>Plenty.</div><blockquote class="gmail_quote">Is it safe?</blockquote><div>No.</div></div></div>)",
     "Plenty.\n\nNo."},
    {"Apple Mail",
     R"(<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>Fine with me.<br
id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>On 5 May 2026, at 09:12, Ned Flint
&lt;ned@cave.example&gt; wrote:</div><br class="Apple-interchange-newline"><div><div>Shall we dig on
Saturday?</div></div></blockquote></div><br></body></html>)",
     "Fine with me."},
    {"iPhone",
     R"(<html><body dir="auto">Ja, bis gleich!<br><br><div dir="ltr">Von meinem iPhone gesendet</div><div dir="ltr"><br>
<blockquote type="cite">Am 05.05.2026 um 09:12 schrieb Ralf Stein &lt;ralf@garten.example&gt;:<br><br></blockquote></div>
<blockquote type="cite"><div dir="ltr">&#xFEFF;Kommst du?</div></blockquote></body></html>)",
     "Ja, bis gleich!"},
    {"Yahoo",
     R"(<html><body><div class="ydp1yahoo-style-wrap"><div dir="ltr">Bring the lamp, please.</div><div><br></div></div>
<div id="ydp1yahoo_quoted_1" class="ydp1yahoo_quoted"><div style="font-family:sans-serif"><div>On Tuesday, May 5, 2026 at
09:12:01 AM GMT+2, Ned Flint &lt;ned@cave.example&gt; wrote: </div><div><br></div><div><div>What shall I bring?<br><br>Ned
</div></div></div></div></body></html>)",
     "Bring the lamp, please."},
    {"Outlook",
     R"(<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal { margin: 0 } --></style></head>
<body lang="DE"><div class="WordSection1"><p class="MsoNormal">Hallo Herr Stein,<o:p></o:p></p><p class="MsoNormal"><o:p>
&nbsp;</o:p></p><p class="MsoNormal">die Leiter ist bestellt.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Von:</b>
Stein, Ralf &lt;ralf@garten.example&gt; <br><b>Gesendet:</b> Dienstag, 5. Mai 2026 09:12<br><b>An:</b> Pohl, Uwe
&lt;uwe@garten.example&gt;<br><b>Betreff:</b> Leiter<o:p></o:p></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal">Wo bleibt die Leiter?<o:p></o:p></p></div></body></html>)",
     "Hallo Herr Stein,\n\ndie Leiter ist bestellt."},
    {"Outlook on the web",
     R"(<html><body dir="ltr"><div style="font-family: Calibri">Agreed.</div><div id="Signature"><div>Ida Mohn</div><div>Dyke
School</div></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div
id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>From:</b> Ned Flint &lt;ned@cave.example&gt;<br><b>Sent:</b> Tuesday,
May 5, 2026 9:12 AM<br><b>To:</b> Ida Mohn &lt;ida@school.example&gt;<br><b>Subject:</b> Lamps</font><div>&nbsp;</div></div>
<div>Six lamps?</div></body></html>)",
     "Agreed."},
    {"Outlook on a phone",
     R"(<html><body><div dir="ltr">Ok, danke dir.</div><div dir="ltr"><br></div><div id="ms-outlook-mobile-signature">Holen Sie
sich <a href="https://link.example/x">Outlook für Android</a></div><hr><div id="divRplyFwdMsg"><b>Von:</b> Ralf Stein
&lt;ralf@garten.example&gt;<br><b>Gesendet:</b> Dienstag, Mai 5, 2026 9:12:01 AM<br><b>An:</b> Uwe Pohl
&lt;uwe@garten.example&gt;<br><b>Betreff:</b> Leiter<br></div><br><div>Leiter steht im Hof.</div></body></html>)",
     "Ok, danke dir."},
    {"GMX",
     R"(<html><head></head><body><div style="font-family: Verdana"><div>Morgen passt es.</div><div>Uwe</div><div> <div
name="quote" style="margin:10px 5px 5px 10px; border-left:2px solid #C3D9E5;"><div><b>Gesendet:</b>&nbsp;Dienstag, 05. Mai
2026 um 09:12 Uhr<br/><b>Von:</b>&nbsp;"Ralf Stein" &lt;ralf@garten.example&gt;<br/><b>An:</b>&nbsp;"Uwe Pohl"
&lt;uwe@garten.example&gt;<br/><b>Betreff:</b>&nbsp;Leiter</div><div name="quoted-content">Wann passt es
dir?</div></div></div></div></body></html>)",
     "Morgen passt es.\nUwe"},
    {"Thunderbird, answers between",
     R"(<html><body><p>Hallo Ralf,</p><div class="moz-cite-prefix">Am 05.05.26 um 09:12 schrieb Ralf Stein:<br></div>
<blockquote type="cite" cite="mid:a@garten.example"><pre class="moz-quote-pre" wrap="">Wer holt die Leiter?</pre></blockquote>
Ich.<br><blockquote type="cite" cite="mid:a@garten.example"><pre class="moz-quote-pre" wrap="">Und wann?</pre></blockquote>
<p>Am Samstag.</p><div class="moz-signature">-- <br>Uwe Pohl<br>Gartenverein</div></body></html>)",
     "Hallo Ralf,\n\nIch.\n\nAm Samstag."},
    {"Thunderbird, forwarded",
     R"(<html><body><p>Zur Kenntnis.</p><div class="moz-forward-container"><br><br>-------- Weitergeleitete Nachricht --------
<table class="moz-email-headers-table" cellspacing="0"><tbody><tr><th align="RIGHT">Betreff: </th><td>Leiter</td></tr><tr>
<th>Datum: </th><td>Tue, 5 May 2026 09:12:01 +0200</td></tr><tr><th>Von: </th><td>Ralf Stein &lt;ralf@garten.example&gt;</td>
</tr></tbody></table><br><br>Die Leiter ist weg.</div></body></html>)",
     "Zur Kenntnis."},
    {"Proton",
     R"(<div style="font-family: Arial;">Works for me.</div><div class="protonmail_signature_block"><div
class="protonmail_signature_block-proton">Sent with <a href="https://proton.example/">Proton Mail</a> secure email.</div></div>
<div class="protonmail_quote">On Tuesday, May 5th, 2026 at 9:12 AM, Ned Flint &lt;ned@cave.example&gt; wrote:<br><blockquote
class="protonmail_quote" type="cite"><div>Saturday at six?</div></blockquote></div>)",
     "Works for me."},
    {"words above a table and a list stay whole",
     R"(<p>Drei Dinge:</p><ul><li>Leiter</li><li>Lampe<ol><li>groß</li><li>klein</li></ol></li></ul><table><tr><td>Sa</td><td>9
Uhr</td></tr></table><p>Bis dann!</p>)",
     "Drei Dinge:\n\n- Leiter\n- Lampe\n1. groß\n2. klein\n\nSa 9 Uhr\n\nBis dann!"},
};

} // namespace

TEST_CASE("own words of HTML answers as clients write them") {
    for (const auto& [client, html, own] : replies) {
        INFO(client);
        const auto read = mail::read_mail("From: a@mail.example\nMIME-Version: 1.0\nContent-Type: text/html; "
                                          "charset=utf-8\n\n" +
                                          std::string(html));
        REQUIRE(std::holds_alternative<mail::Mail>(read));
        CHECK(to_utf8(mail::own_text(to_utf16(std::get<mail::Mail>(read).text))) == own);
    }
}
