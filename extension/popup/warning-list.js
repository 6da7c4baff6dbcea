// SPDX-License-Identifier: MPL-2.0
// The list of warnings: kind, reason, and the words meant, which a click shows in the draft.

import { isShown } from "../judgement/severity.js";
import { create, element } from "../page/elements.js";
import { text } from "../thunderbird/texts.js";

/** The text of each kind of warning. */
export const KINDS = Object.freeze({
  tone: "kindTone",
  complaint: "kindComplaint",
  conflict: "kindConflict",
  "long-thread": "kindLongThread",
  scheduling: "kindScheduling",
  refusal: "kindRefusal",
  translation: "kindTranslation",
  misunderstanding: "kindMisunderstanding",
  "never-spoken": "kindNeverSpoken",
  attempts: "kindAttempts",
});

let listed = ""; // what the list was made of

/**
 * Shows the warnings of a view. The focus stays where it was: on the same button of a list made anew, or on the headline
 * where that button is gone.
 * @param {object} view of the compose script
 * @param {(span: {start: number, end: number}, draft: string) => void} jumpTo
 */
export function showWarnings({ state, warnings = [], text: draft }, jumpTo) {
  const all = state === "judged" ? [...warnings].sort((a, b) => b.severity - a.severity) : [];
  const content = JSON.stringify([draft, all]);
  if (content === listed) return;
  listed = content;
  const focused = wordButtons().indexOf(document.activeElement);
  const items = (chosen) => chosen.map((warning) => warningItem(warning, (span) => jumpTo(span, draft)));
  const shown = all.filter(isShown);
  const hints = all.filter((warning) => !isShown(warning));

  const list = element("warnings");
  list.replaceChildren(...items(shown));
  list.hidden = shown.length === 0;

  element("hints").replaceChildren(...items(hints));
  element("more-hints-summary").textContent = text("moreHints", hints.length);
  element("more-hints").hidden = hints.length === 0;
  if (focused >= 0) (wordButtons()[focused] ?? element("headline")).focus();
}

function wordButtons() {
  return [...document.querySelectorAll("#warnings .word, #hints .word")];
}

function warningItem({ kind, severity, reason, words, wording }, jump) {
  const heading = create("h2", { textContent: text(KINDS[kind] ?? "kindOther") });
  const item = create("li", { className: "warning" }, heading, create("p", { className: "reason", textContent: reason }));
  item.dataset.kind = kind;
  item.dataset.severity = severity;
  if (words.length > 0) item.append(wordList(words, jump));
  if (wording) item.append(create("p", { className: "wording", textContent: text("civilWording", wording) }));
  return item;
}

function wordList(words, jump) {
  const list = create("ul", { className: "words" });
  list.setAttribute("aria-label", text("wordsLabel"));
  for (const { span, snippet } of words) {
    const button = create("button", { type: "button", className: "word", textContent: text("quoted", snippet), title: text("wordTitle") });
    button.addEventListener("click", () => jump(span));
    list.append(create("li", {}, button));
  }
  return list;
}
