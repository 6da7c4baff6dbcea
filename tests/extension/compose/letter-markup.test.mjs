// SPDX-License-Identifier: MPL-2.0
// The letter as the editor takes it.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { asLines, asParagraphs, gapBehind, oneSpan } from "../../../extension/compose/editing/letter-markup.js";

test("paragraphs and lines", () => {
  assert.equal(asParagraphs("Hello,\n\ncan we talk?\n\nKind regards\nJane"), "<p>Hello,</p><p>can we talk?</p><p>Kind regards<br>Jane</p>");
  assert.equal(asLines("a\n\nb"), "a<br><br>b");
});

test("nothing of a letter is taken for markup", () => {
  assert.equal(asParagraphs(`<img src=x onerror="a('&')">`), "<p>&lt;img src=x onerror=&quot;a(&#39;&amp;&#39;)&quot;&gt;</p>");
});

test("an empty line parts the letter from the words behind it", () => {
  assert.equal(gapBehind("Hallo,\nWorte", 6), "\n");
  assert.equal(gapBehind("Hallo,\n\nWorte", 6), "");
  assert.equal(gapBehind("Hallo, Worte", 6), "\n\n");
  assert.equal(gapBehind("Hallo,\n\n", 6), "");
});

describe("the words to be replaced", () => {
  const text = "Eins.\n\nZwei.\n\nDrei.";
  const spans = [{ start: 0, end: 5 }, { start: 7, end: 12 }, { start: 14, end: 19 }];

  test("are one piece when only empty lines part them", () => {
    assert.deepEqual(oneSpan({ text, breaks: [] }, spans), { start: 0, end: 19 });
  });

  test("are none when a quote stands between them", () => {
    assert.equal(oneSpan({ text, breaks: [14] }, spans), null);
    assert.deepEqual(oneSpan({ text, breaks: [14] }, spans.slice(0, 2)), { start: 0, end: 12 });
  });

  test("are none when other words stand between them", () => {
    assert.equal(oneSpan({ text, breaks: [] }, [spans[0], spans[2]]), null);
  });

  test("are none when there are none", () => {
    assert.equal(oneSpan({ text, breaks: [] }, []), null);
  });
});
