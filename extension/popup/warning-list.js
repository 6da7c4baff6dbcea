// SPDX-License-Identifier: MPL-2.0
// The list of warnings: kind, reason, and the words meant, which a click shows in the draft.

import { text } from "../thunderbird/texts.js";

const SHOWN = 2; // severity from which a warning is shown unasked
const KINDS = Object.freeze({
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
  const shown = all.filter(({ severity }) => severity >= SHOWN);
  const hints = all.filter(({ severity }) => severity < SHOWN);

  const list = document.getElementById("warnings");
  list.replaceChildren(...items(shown));
  list.hidden = shown.length === 0;

  document.getElementById("hints").replaceChildren(...items(hints));
  document.getElementById("more-hints-summary").textContent = text("moreHints", hints.length);
  document.getElementById("more-hints").hidden = hints.length === 0;
  if (focused >= 0) (wordButtons()[focused] ?? document.getElementById("headline")).focus();
}

function wordButtons() {
  return [...document.querySelectorAll("#warnings .word, #hints .word")];
}

function warningItem({ kind, severity, reason, words, wording }, jump) {
  const item = create("li", { className: "warning" });
  item.dataset.kind = kind;
  item.dataset.severity = severity;
  item.append(
    create("h2", { textContent: text(KINDS[kind] ?? "kindOther") }),
    create("p", { className: "reason", textContent: reason }),
  );
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
    const item = create("li", {});
    item.append(button);
    list.append(item);
  }
  return list;
}

function create(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
