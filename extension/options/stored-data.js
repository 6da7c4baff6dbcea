// SPDX-License-Identifier: MPL-2.0
// What is stored about calls and contacts, and how it is deleted.

import { create, element } from "../page/elements.js";
import { problemText } from "../page/problem-text.js";
import { askBackground } from "../thunderbird/messages.js";
import { text } from "../thunderbird/texts.js";
import { rowsOf } from "./stored-contacts.js";

const MOST_ROWS = 20;

let rows = [];

/** Shows all that is stored, and listens to what is done with it. */
export async function showStored() {
  element("contact-filter").addEventListener("input", drawRows);
  element("forget-all").addEventListener("click", () => forget(undefined, text("forgetAllQuestion")));
  await refresh();
}

async function refresh() {
  const stored = await askBackground({ type: "stored" });
  const isKnown = stored !== undefined && !stored.problem;
  element("stored-contacts").hidden = !isKnown;
  element("stored-path").hidden = !isKnown;
  if (!isKnown) {
    element("stored-summary").textContent = problemText(stored?.problem);
    return;
  }
  rows = rowsOf(stored);
  const { calls, contacts, mail_counts: counted, snoozes, damaged_files: damaged } = stored.counts;
  const isEmpty = [calls, contacts, counted, snoozes, damaged, stored.unsent.length].every((count) => !count);
  element("stored-summary").textContent = isEmpty ? text("storedNothing") : text("storedSummary", calls, contacts, counted, snoozes);
  element("stored-contacts").hidden = isEmpty;
  element("stored-path").hidden = isEmpty;
  element("stored-path").querySelector("code").textContent = stored.path;
  drawRows();
}

function drawRows() {
  const wanted = element("contact-filter").value.trim().toLowerCase();
  const found = rows.filter(({ address, name }) => address.includes(wanted) || name.toLowerCase().includes(wanted));
  element("contacts").replaceChildren(...found.slice(0, MOST_ROWS).map(rowElement));
  // The program lists the first hundreds; an address that is not among them can still be deleted.
  if (found.length === 0 && wanted.includes("@")) element("contacts").append(rowElement({ address: wanted, name: "", calls: 0, mails: 0, prefersMail: false }));
  element("contacts-more").textContent = found.length > MOST_ROWS ? text("storedMore", found.length - MOST_ROWS) : "";
}

function rowElement({ address, name, calls, mails, prefersMail }) {
  const who = create("th", { scope: "row", textContent: name ? text("nameAndAddress", name, address) : address });
  const cells = [calls || "", mails || "", prefersMail ? text("storedPrefersMail") : ""].map((value) => create("td", { textContent: String(value) }));
  const button = create("button", { type: "button", textContent: text("forget") });
  button.setAttribute("aria-label", text("forgetContact", address));
  button.addEventListener("click", () => forget(address, text("forgetQuestion", address)));
  return create("tr", {}, who, ...cells, create("td", {}, button));
}

async function forget(address, question) {
  if (!(await isConfirmed(question))) return;
  const reply = await askBackground({ type: "forget", address });
  element("contact-filter").value = "";
  await refresh();
  element("stored-status").textContent = reply.problem ? problemText(reply.problem) : text("forgotten");
}

function isConfirmed(question) {
  const dialog = element("confirm");
  element("confirm-question").textContent = question;
  dialog.returnValue = "no"; // Escape leaves it as it is
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true }));
}
