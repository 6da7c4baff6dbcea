// SPDX-License-Identifier: MPL-2.0
// The writer's own words, taken from the editor.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { collectOwnText } from "../../../extension/compose/text/own-text.js";
import { br, citePrefix, div, element, htmlBody, p, plainBody, plainQuote, preservesSpace, quote, signature, words } from "./nodes.mjs";

const collect = (body) => collectOwnText(body, preservesSpace);
const textOf = (body) => collect(body).text;

describe("HTML mode", () => {
  test("paragraphs are parted by an empty line, line breaks by a line end", () => {
    assert.equal(textOf(htmlBody(p("Hallo Herr Kranz,"), p("erste Zeile", br(), "zweite Zeile"))), "Hallo Herr Kranz,\n\nerste Zeile\nzweite Zeile");
  });

  test("the line break that holds an empty paragraph open adds no words", () => {
    assert.equal(textOf(htmlBody(p(br()))), "");
    assert.equal(textOf(htmlBody(p("Guten Tag,"), p(br()))), "Guten Tag,");
  });

  test("blocks other than paragraphs begin a new line", () => {
    const list = element("ul", {}, element("li", {}, "Montag"), element("li", {}, "Dienstag"));
    assert.equal(textOf(htmlBody(div("Termine:"), list, div("Passt das?"))), "Termine:\nMontag\nDienstag\nPasst das?");
  });

  test("markup within a line parts no words", () => {
    assert.equal(textOf(htmlBody(p("Das ist ", element("b", {}, "sehr"), " gut."))), "Das ist sehr gut.");
  });

  test("spaces and line ends of the source count as one space, no-break spaces as spaces", () => {
    assert.equal(textOf(htmlBody(words("\n  "), p("Guten Tag,\n     wie   geht\u00a0es?"), words("\n"))), "Guten Tag, wie geht es?");
    assert.equal(textOf(htmlBody(p("Eins ", element("b", {}, " zwei")))), "Eins zwei");
    assert.equal(textOf(htmlBody(p("Zeile eins", br(), words("\n   Zeile zwei")))), "Zeile eins\nZeile zwei");
  });

  test("preformatted text keeps its line ends", () => {
    assert.equal(textOf(htmlBody(element("pre", {}, "a  b\nc"))), "a  b\nc");
  });
});

describe("HTML mode, beside somebody else's words", () => {
  test("quote, its introduction and the signature are not the writer's words", () => {
    const body = htmlBody(p("Danke."), citePrefix("On 2 March, Max Hill wrote:", br()), quote(p("You are incompetent.")), p(br()), signature("-- ", br(), "Jane Roe"));
    assert.equal(textOf(body), "Danke.");
  });

  test("words below a quote and words between two quotes are joined by an empty line", () => {
    const body = htmlBody(citePrefix("Max schrieb:"), quote("Frage eins"), words("Antwort eins"), quote("Frage zwei"), p("Antwort zwei"));
    const own = collect(body);
    assert.equal(own.text, "Antwort eins\n\nAntwort zwei");
    assert.deepEqual(own.breaks, ["Antwort eins\n\n".length]);
  });

  test("a block quote that cites nobody is the writer's own", () => {
    assert.equal(textOf(htmlBody(element("blockquote", {}, "eingerückt"))), "eingerückt");
  });

  test("quotes and signatures of other clients are not the writer's words", () => {
    const gmail = div("Ja.", element("div", { class: "gmail_quote gmail_quote_container" }, div("On 2 March, Max wrote:"), element("blockquote", { class: "gmail_quote" }, "Really?")));
    assert.equal(textOf(htmlBody(gmail)), "Ja.");
    const pasted = [element("div", { class: "yahoo_quoted" }, "a"), element("div", { class: "gmail_signature" }, "b"), element("div", { id: "Signature" }, "c"), element("blockquote", { class: "protonmail_quote" }, "d")];
    assert.equal(textOf(htmlBody(p("oben"), ...pasted, p("unten"))), "oben\n\nunten");
  });

  test("a forwarded mail, a link's preview and a style sheet are not the writer's words", () => {
    const body = htmlBody(
      p("Zur Kenntnis."),
      element("style", {}, "p { color: red }"),
      element("div", { class: "moz-card other" }, "Preview"),
      element("div", { class: "moz-forward-container" }, element("table", { class: "moz-email-headers-table" }, "Subject: x"), "Text"),
    );
    assert.equal(textOf(body), "Zur Kenntnis.");
  });
});

describe("plain-text mode", () => {
  test("lines are text nodes and line breaks in the body", () => {
    assert.equal(textOf(plainBody("Hello Max,", br(), br(), "two  spaces stay.", br())), "Hello Max,\n\ntwo  spaces stay.");
  });

  test("a quote with its introduction is not the writer's words", () => {
    const body = plainBody("Yes.", br(), citePrefix("On 2 March, Max wrote:", br()), plainQuote("> You are incompetent.", br()), "No.", br(), signature("-- ", br(), "Jane"));
    assert.equal(textOf(body), "Yes.\n\nNo.");
  });

  test("in a draft opened again, a mark tells the host which line introduces the quote", () => {
    const body = plainBody("On 2 March, Max wrote:", br(), plainQuote("> Really?", br()), "Yes, really.", br(), br(), "-- ", br(), "Jane", br());
    assert.equal(textOf(body), "On 2 March, Max wrote:\n>\n\nYes, really.\n\n-- \nJane");
  });
});

describe("the top of the writer's own part", () => {
  test("is above the quote when the answer stands above", () => {
    const body = htmlBody(p(br()), citePrefix("Max wrote:"), quote("x"));
    assert.deepEqual(collect(body).top, { parent: body, index: 0 });
  });

  test("is below the quote when the answer stands below", () => {
    const body = htmlBody(words("\n  "), citePrefix("Max wrote:"), quote("x"), p(br()), signature("Jane"));
    assert.deepEqual(collect(body).top, { parent: body, index: 3 });
  });

  test("is nowhere in an empty editor", () => {
    assert.equal(collect(htmlBody()).top, null);
  });
});

test("very long text is cut behind the node that passes the limit", () => {
  const lengthOf = (first) => collect(htmlBody(words("x".repeat(first)), element("b", {}, "y"))).text.length;
  assert.equal(lengthOf(512 * 1024), 512 * 1024 + 1);
  assert.equal(lengthOf(512 * 1024 + 1), 512 * 1024 + 1);
});

test("very long text is cut, not refused", () => {
  const own = collect(htmlBody(...Array.from({ length: 30 }, () => p("x".repeat(64 * 1024)))));
  assert.ok(own.text.length >= 512 * 1024 && own.text.length < 700 * 1024);
});

test("collecting changes no node", () => {
  const body = htmlBody(p("a\u00a0 b"), quote("c"));
  const before = JSON.stringify(body, (key, value) => (key === "parentNode" ? undefined : value));
  collect(body);
  assert.equal(JSON.stringify(body, (key, value) => (key === "parentNode" ? undefined : value)), before);
});
