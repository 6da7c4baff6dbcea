// SPDX-License-Identifier: MPL-2.0
// Draws the popup's section about calling a person.

import { saidToPerson } from "../protocol/problem.js";
import { briefDate, text } from "../thunderbird/texts.js";

export const OUTCOME_TEXTS = Object.freeze({
  reached: "outcomeReached",
  "no-answer": "outcomeNoAnswer",
  busy: "outcomeBusy",
  voicemail: "outcomeVoicemail",
  "wrong-number": "outcomeWrongNumber",
  "they-called": "outcomeTheyCalled",
});

const element = (id) => document.getElementById(id);

/**
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

export function nameOf({ name, address }) {
  return name || address;
}

/**
 * @param {object} view of callView
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
  const item = create("li", {});
  const words = create("div", { className: "number" });
  const shown = number.extension ? text("numberExtension", number.shown, number.extension) : number.shown;
  words.append(create("span", { className: "digits", textContent: shown }), create("span", { className: "source", textContent: sourceText(number) }));
  item.append(words, button("dial", "dial", shown, isFirst, () => dial(number)), button("copy", "copy", shown, false, () => copy({ ...number, shown })));
  return item;
}

function sourceText({ kind, source }) {
  const origin = source.kind === "card" ? text("sourceCard") : source.date ? text("sourceSignatureOf", briefDate(source.date)) : text("sourceSignature");
  return kind === "mobile" ? text("sourceMobile", origin) : origin;
}

// Several numbers have the same buttons, so each names its number to who can't see it.
function button(className, key, shown, isPrimary, act) {
  const made = create("button", { type: "button", className: isPrimary ? `${className} primary` : className, textContent: text(key) });
  made.setAttribute("aria-label", text("buttonOf", text(key), shown));
  made.addEventListener("click", act);
  return made;
}

/** The buttons of the outcomes, each of which logs a call. */
export function drawOutcomes(log) {
  const buttons = Object.entries(OUTCOME_TEXTS).map(([outcome, key]) => {
    const made = create("button", { type: "button", className: "outcome", textContent: text(key) });
    made.dataset.outcome = outcome;
    made.addEventListener("click", () => log(outcome));
    return made;
  });
  element("outcomes").replaceChildren(...buttons);
}

/** @param {{calls: object[], problem: object | null}} unsent of anybody */
export function drawUnsent({ calls, problem }) {
  element("unsent").hidden = calls.length === 0;
  if (calls.length === 0) return;
  const cause = problemText(problem);
  element("unsent-note").textContent = calls.length === 1 ? text("unsentOne", cause) : text("unsentMany", calls.length, cause);
}

/** What the program said to the person, or that it does not answer. */
export function problemText(problem) {
  return saidToPerson(problem) || text("programSilent");
}

function create(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
