// SPDX-License-Identifier: MPL-2.0
// The popup's section about calling: whom, under which number, how it went, and what is set for them.

import { element } from "../../page/elements.js";
import { problemText } from "../../page/problem-text.js";
import { openOptions } from "../../thunderbird/addon.js";
import { mayReadAddressBooks } from "../../thunderbird/mail/address-books.js";
import { askBackground } from "../../thunderbird/messages.js";
import { text } from "../../thunderbird/texts.js";
import { readDialledCall, saveDialledCall } from "../../thunderbird/waiting-calls.js";
import { callView, localTime } from "./call-view.js";
import { drawOutcomes, drawPeople, drawUnsent, drawView, OUTCOME_TEXTS } from "./telephone-section.js";

const SNOOZE = 7 * 24 * 60 * 60 * 1000; // milliseconds
const STILL_ASKED = 2 * 60 * 60 * 1000; // milliseconds after dialling in which the popup asks how it went

/** The section of a compose window's popup. */
export class Telephone {
  #tabId;
  #changed;
  #draft = { people: [], root: "", signatures: [], ownSignatures: [] };
  #callee = null;
  #numbers = [];
  #contact = null;
  #unsent = { calls: [], problem: null };
  #dialled = null;
  #requestsCall = true;
  #logged = null; // the call that “undo” takes back

  /**
   * @param {number} tabId of the compose window
   * @param {() => void} changed called when what was done may change the judgement
   */
  constructor(tabId, changed) {
    this.#tabId = tabId;
    this.#changed = changed;
    drawOutcomes((outcome) => this.#log(outcome));
    const on = (id, event, act) => element(id).addEventListener(event, act);
    on("callee", "change", () => this.#choose(element("callee").value));
    on("log-call", "click", () => this.#toggleOutcome());
    on("log-first-call", "click", () => this.#askOutcome());
    on("undo-log", "click", () => this.#undo());
    on("send-again", "click", () => this.#refresh());
    on("prefers-mail", "change", () => this.#set({ type: "set-contact", address: this.#callee.address, changes: { prefers_mail: element("prefers-mail").checked } }));
    on("snooze", "change", () => this.#snooze());
    // Thunderbird asks in its main window, which the compose window hides; the options page is there.
    on("look-up", "click", () => openOptions());
    on("outcome", "submit", (event) => event.preventDefault());
  }

  /** Shows what is known. Nothing is shown while the program can't be asked. */
  async open() {
    const draft = await askBackground({ type: "callees", tabId: this.#tabId });
    if (!draft || draft.problem || draft.people.length === 0) return;
    this.#draft = { root: "", signatures: [], ownSignatures: [], ...draft };
    await this.#choose(draft.people[0].address);
  }

  async #choose(address) {
    this.#callee = this.#draft.people.find((person) => person.address === address);
    this.#logged = null;
    // The library of numbers is large, and most popups are closed before it is needed.
    const { numbersOf } = await import("./callee-numbers.js");
    this.#numbers = await numbersOf(address, this.#draft);
    const dialled = await readDialledCall();
    this.#dialled = dialled?.address === address && Date.now() - new Date(dialled.at) < STILL_ASKED ? dialled : null;
    this.#say("");
    await this.#refresh();
  }

  async #refresh() {
    const { people, root } = this.#draft;
    const known = await askBackground({ type: "contacts", addresses: people.map((person) => person.address), root });
    if (known.notice) this.#say(known.notice);
    this.#contact = known.contacts?.find((contact) => contact.address === this.#callee.address) ?? null;
    this.#unsent = known.unsent ?? this.#unsent;
    // Where calls are kept back, what is said of them names the cause.
    if (known.problem && this.#unsent.calls.length === 0) this.#say(problemText(known.problem));
    await this.#draw();
  }

  async #draw() {
    const { address } = this.#callee;
    const unsent = this.#unsent.calls.filter((call) => call.address === address);
    const view = callView({ numbers: this.#numbers, contact: this.#contact, unsent, dialled: this.#dialled });
    const isOpen = view.asksOutcome || !element("outcome").hidden;
    drawPeople(this.#draft.people, this.#callee, this.#contact?.prefersMail === true);
    drawView({ ...view, shown: view.shown || isOpen }, this.#callee, this.#contact, { dial: (number) => this.#dial(number), copy: (number) => this.#copy(number) });
    drawUnsent(this.#unsent);
    this.#requestsCall = view.requestsCall;
    this.#openOutcome(isOpen);
    this.#offerUndo();
    element("more-calls").hidden = this.#contact === null;
    element("prefers-mail").checked = this.#contact?.prefersMail === true;
    element("snooze").checked = this.#contact?.snoozed === true;
    element("snooze-row").hidden = this.#draft.root === "";
    element("log-first-call").hidden = view.shown;
    element("look-up").hidden = view.numbers.length > 0 || view.note === "prefers-mail" || (await mayReadAddressBooks());
  }

  async #dial(number) {
    const reply = await askBackground({ type: "dial", number: number.number });
    if (reply.problem) return this.#say(problemText(reply.problem));
    this.#logged = null;
    this.#dialled = { address: this.#callee.address, number: number.number, at: localTime(new Date()) };
    await saveDialledCall(this.#dialled);
    this.#say("");
    await this.#draw();
    element("outcome-heading").focus();
  }

  async #copy(number) {
    await navigator.clipboard.writeText(number.shown);
    this.#logged = null;
    this.#offerUndo();
    this.#say(text("copied", number.shown));
  }

  async #log(outcome) {
    const dialled = this.#dialled;
    const call = {
      key: crypto.randomUUID(),
      address: this.#callee.address,
      name: this.#callee.name,
      at: dialled?.at ?? localTime(new Date()),
      number: dialled?.number ?? "",
      outcome,
      note: element("call-log-note").value.trim(),
      message_id: this.#draft.root,
    };
    const reply = await askBackground({ type: "log-call", call });
    this.#dialled = null;
    await saveDialledCall(null);
    this.#logged = call;
    element("call-log-note").value = "";
    this.#openOutcome(false);
    this.#say(reply.stored ? text("logged", text(OUTCOME_TEXTS[outcome])) : "", { spoken: true });
    await this.#refresh();
    element("undo-log").focus();
    this.#changed();
  }

  async #undo() {
    const call = this.#logged;
    const reply = await askBackground({ type: "remove-call", key: call.key });
    if (!reply.problem) this.#logged = null;
    this.#say(reply.problem ? problemText(reply.problem) : text("undone"));
    await this.#refresh();
    this.#changed();
  }

  #snooze() {
    const until = element("snooze").checked ? localTime(new Date(Date.now() + SNOOZE)) : null;
    return this.#set({ type: "snooze", root: this.#draft.root, until });
  }

  async #set(message) {
    const reply = await askBackground(message);
    this.#say(reply.problem ? problemText(reply.problem) : "");
    await this.#refresh();
    this.#changed();
  }

  #toggleOutcome() {
    if (element("outcome").hidden) return this.#askOutcome();
    this.#dialled = null;
    saveDialledCall(null);
    this.#openOutcome(false);
  }

  #askOutcome() {
    element("telephone").hidden = false;
    this.#openOutcome(true);
    this.#say("");
    element("outcome-heading").focus();
  }

  #openOutcome(isOpen) {
    element("outcome").hidden = !isOpen;
    element("log-call").setAttribute("aria-expanded", String(isOpen));
    element("request-call").classList.toggle("off", isOpen || !this.#requestsCall);
  }

  #offerUndo() {
    element("undo-log").hidden = this.#logged === null;
    element("log-call").hidden = this.#logged !== null;
  }

  #say(words, { spoken = false } = {}) {
    element("call-status").classList.toggle("spoken", spoken);
    element("call-status").textContent = words;
  }
}
