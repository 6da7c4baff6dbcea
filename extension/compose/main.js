// SPDX-License-Identifier: MPL-2.0
// The compose script: has the draft checked whenever it rests, underlines, and serves the popup. It owns what is known
// about its draft, since the background page may be suspended.

import { askBackground, onPageMessage, tellPopup } from "../thunderbird/messages.js";
import { watchDraft } from "./draft-changes.js";
import { insertLetter, keepCaretThroughUndo } from "./editing/letter.js";
import { removePrivateText } from "./editing/private-text-removal.js";
import { clearUnderlines, dropChangedUnderlines, underline } from "./highlights.js";
import { viewOf } from "./popup-view.js";
import { SendingGate } from "./sending-gate.js";
import { readOwnText, readWholeText, selectSpan } from "./text/ranges.js";

let sequence = 0;
let asked = null; // the text of the latest check
let told = 0; // views
const gate = new SendingGate();
let status = { state: "waiting" }; // or { state: "judged", text, advice, warnings } or { state: "problem", problem }

/** @param {{force?: boolean, atOnce?: boolean}} options force: also when the text is as it was */
async function check({ force = false, atOnce = false } = {}) {
  const { text } = readOwnText();
  if (text === asked && !force) return;
  asked = text;
  const mine = ++sequence;
  let judgement;
  try {
    judgement = await askBackground({ type: "check", text, sequence: mine, fresh: force, atOnce });
  } catch {
    if (mine === sequence) asked = null; // the add-on was being reloaded; the next pause asks again
    return;
  }
  if (mine === sequence && judgement) show(text, judgement);
}

function show(text, { problem, advice, warnings, noCall }) {
  if (problem) return showProblem(problem);
  const own = readOwnText();
  if (own.text !== text) return; // typed meanwhile; the next pause asks again
  status = { state: "judged", text, advice, warnings, noCall };
  underline(own, warnings);
  tellPopup({ type: "view", view: view() });
}

function showProblem(problem) {
  status = { state: "problem", problem };
  asked = null;
  clearUnderlines();
  tellPopup({ type: "view", view: view() });
}

async function requestLetter(wish) {
  const own = readOwnText();
  const letter = await askBackground({ ...wish, text: own.text });
  if (letter.problem) {
    showProblem(letter.problem);
    return { problem: letter.problem };
  }
  return insertLetter(own.text, letter);
}

function view() {
  told += 1;
  return { ...viewOf(status), held: gate.heldBecause(readWholeText().text), number: told };
}

function select({ text, span }) {
  const own = readOwnText();
  return { selected: own.text === text && selectSpan(own, span) };
}

onPageMessage((message) => {
  switch (message.type) {
    case "ping":
      return Promise.resolve(true);
    case "recheck":
      return check({ force: true }).then(() => true);
    case "problem":
      showProblem(message.problem);
      return undefined;
    case "view":
      return Promise.resolve(view());
    case "check":
      return check({ force: true, atOnce: true }).then(view);
    case "select":
      return Promise.resolve(select(message));
    case "request-call":
    case "after-call":
      return requestLetter(message);
    case "before-send":
      return Promise.resolve(gate.ask(readWholeText().text, status, message));
    case "allow-sending":
      gate.allow(readWholeText().text);
      return Promise.resolve(true);
    case "remove-private-text":
      removePrivateText();
      return Promise.resolve(true);
    default:
      return undefined;
  }
});

watchDraft({
  changed(event) {
    dropChangedUnderlines();
    keepCaretThroughUndo(event);
  },
  paused: check,
});
check();
