// SPDX-License-Identifier: MPL-2.0
// Draws the popup's section about calling a person.

import { briefDate } from "../../page/brief-date.js";
import { create, element } from "../../page/elements.js";
import { problemText } from "../../page/problem-text.js";
import { text } from "../../thunderbird/texts.js";

/** The text of each outcome of a call. */
export const OUTCOME_TEXTS = Object.freeze({
  reached: "outcomeReached",
  "no-answer": "outcomeNoAnswer",
  busy: "outcomeBusy",
  voicemail: "outcomeVoicemail",
  "wrong-number": "outcomeWrongNumber",
  "they-called": "outcomeTheyCalled",
});

/**
 * Draws whom the section is about.
 * @param {{name: string, address: string}[]} people
 * @param {{name: string, address: string}} callee one of them
 * @param {boolean} prefersMail whether the callee is not to be called
 */
export function drawPeople(people, callee, prefersMail) {
  const several = people.length > 1;
  const alone = prefersMail ? nameOf(callee) : text("callPerson", nameOf(callee));
  element("telephone-heading").textContent = several ? text("callWhom") : alone;
  element("more-calls-summary").textContent = text("moreAbout", nameOf(callee));
  const list = element("callee");
  list.hidden = !several;
  if (several && list.options.length === 0) list.append(...people.map((person) => new Option(nameOf(person), person.address)));
  list.value = callee.address;
}

/** What a person is called: the name, or else the address. */
export function nameOf({ name, address }) {
  return name || address;
}

/**
 * Draws what is known of calls to a person.
 * @param {object} view of callView
 * @param {{name: string, address: string}} callee
 * @param {object | null} contact as the ledger tells; null where it can't
 * @param {{dial: (number: object) => void, copy: (number: object) => void}} actions
 */
export function drawView(view, callee, contact, actions) {
  element("telephone").hidden = !view.shown;
  drawNote(view, callee, contact);
  drawNumbers(view, actions);
  const facts = [
    view.attempts && text("attemptsCount", view.attempts.count, view.attempts.limit),
    view.lastCall && text("lastCall", briefDate(view.lastCall.at, { withTime: true }), text(OUTCOME_TEXTS[view.lastCall.outcome])),
  ];
  element("call-facts").textContent = facts.filter(Boolean).join(" · ");
  element("call-row").hidden = view.note === "prefers-mail" && view.lastCall === null;
  element("request-call-button").classList.toggle("primary", !view.callsFirst);
}

function drawNote({ note, attempts }, callee, contact) {
  const notes = {
    "prefers-mail": () => text("prefersMailNote", nameOf(callee)),
    "attempts-over": () => text("attemptsOver", attempts.count),
    quiet: () => contact.quiet.reason,
    "": () => "",
  };
  element("call-note").textContent = notes[note]();
  element("call-note").hidden = note === "";
  element("call-note").dataset.note = note;
}

function drawNumbers({ numbers, callsFirst }, { dial, copy }) {
  const list = element("numbers");
  const drawn = JSON.stringify([numbers, callsFirst]);
  if (list.dataset.drawn === drawn) return; // the focus may stand on one of its buttons
  list.dataset.drawn = drawn;
  list.replaceChildren(...numbers.map((number, place) => numberItem(number, callsFirst && place === 0, { dial, copy })));
  list.hidden = numbers.length === 0;
}

function numberItem(number, isFirst, { dial, copy }) {
  const shown = number.extension ? text("numberExtension", number.shown, number.extension) : number.shown;
  const digits = create("span", { className: "digits", textContent: shown });
  const words = create("div", { className: "number" }, digits, create("span", { className: "source", textContent: sourceText(number) }));
  const dialButton = button("dial", shown, isFirst, () => dial(number));
  return create("li", {}, words, dialButton, button("copy", shown, false, () => copy({ ...number, shown })));
}

function sourceText({ kind, source }) {
  const origin = source.kind === "card" ? text("sourceCard") : source.date ? text("sourceSignatureOf", briefDate(source.date)) : text("sourceSignature");
  return kind === "mobile" ? text("sourceMobile", origin) : origin;
}

// Several numbers have the same buttons, so each names its number to who can't see it.
function button(action, shown, isPrimary, act) {
  const made = create("button", { type: "button", className: isPrimary ? `${action} primary` : action, textContent: text(action) });
  made.setAttribute("aria-label", text("buttonOf", text(action), shown));
  made.addEventListener("click", act);
  return made;
}

/** Draws the buttons of the outcomes, each of which logs a call. @param {(outcome: string) => void} log */
export function drawOutcomes(log) {
  const buttons = Object.entries(OUTCOME_TEXTS).map(([outcome, key]) => {
    const made = create("button", { type: "button", className: "outcome", textContent: text(key) });
    made.dataset.outcome = outcome;
    made.addEventListener("click", () => log(outcome));
    return made;
  });
  element("outcomes").replaceChildren(...buttons);
}

/** Draws that calls wait to be stored, where some do. @param {{calls: object[], problem: object | null}} unsent of anybody */
export function drawUnsent({ calls, problem }) {
  element("unsent").hidden = calls.length === 0;
  if (calls.length === 0) return;
  const cause = problemText(problem);
  element("unsent-note").textContent = calls.length === 1 ? text("unsentOne", cause) : text("unsentMany", calls.length, cause);
}
