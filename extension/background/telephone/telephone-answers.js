// SPDX-License-Identifier: MPL-2.0
// What the popup and the options page ask about calls: whom to call, what is known of them, dialling, logging.

import { fits } from "../../protocol/lengths.js";
import { described, problemAnswer } from "../../protocol/problem.js";
import { readContacts, readDone, readSignatures, readStored, readStoredCall } from "../../protocol/telephone-replies.js";
import * as requests from "../../protocol/telephone-requests.js";
import { ownAddresses, ownSignatures } from "../../thunderbird/mail/identities.js";
import { readUnsentCalls, saveUnsentCalls } from "../../thunderbird/waiting-calls.js";
import { draftFields } from "../draft/header-fields.js";
import { completeThread, threadOf } from "../thread/draft-threads.js";
import { CallLog } from "./call-log.js";
import { calleesOf } from "./callees.js";
import { LedgerClient } from "./ledger-client.js";

/**
 * What answers the popup and the options page.
 * @param {import("../../protocol/connection.js").HostConnection} connection
 * @returns {Record<string, (message: object) => Promise<object>>} what answers a message, by its type. An answer has
 *   `problem` ({ code, detail, said }) where the program could not do it, and `notice` where it has something to tell the
 *   person.
 */
export function telephoneAnswers(connection) {
  const ledger = new LedgerClient(connection);
  const log = new CallLog({
    store: (call) => ledger.ask((client) => requests.logCallRequest(call, client), readStoredCall),
    waiting: { read: readUnsentCalls, save: saveUnsentCalls },
  });
  const withNotice = async (answer, message) => {
    const answered = await answer(message).catch(problemAnswer);
    const notice = ledger.takeNotice();
    return notice === undefined ? answered : { ...answered, notice };
  };
  const answers = { ...answersAboutPeople(ledger, log), ...answersAboutCalls(ledger, log), ...answersAboutStored(ledger, log) };
  return Object.fromEntries(Object.entries(answers).map(([type, answer]) => [type, (message) => withNotice(answer, message)]));
}

function answersAboutPeople(ledger, log) {
  const signaturesOf = async ({ mails }, me) =>
    mails.length === 0 ? [] : ledger.ask(() => requests.signaturesRequest({ thread: mails, me }), readSignatures);

  return {
    /** Whom the draft could lead to a call with, and all that is known of them. */
    async callees({ tabId }) {
      const [fields, me] = await Promise.all([draftFields(tabId, true), ownAddresses()]);
      const people = await calleesOf(fields, me);
      if (people.length === 0) return { people };
      let signatures = await signaturesOf(await threadOf(tabId, fields), me);
      if (signatures.length === 0) {
        await completeThread(tabId); // often it is complete already, and reading it takes a while
        signatures = await signaturesOf(await threadOf(tabId, fields), me);
      }
      const { mails } = await threadOf(tabId, fields);
      return { people, root: rootOf(mails), signatures, ownSignatures: await ownSignatures() };
    },

    /** What the ledger holds of people, and the calls that are not stored yet. */
    async contacts({ addresses, root }) {
      const { left, problem } = await log.retry();
      const unsent = { calls: left, problem: left.length > 0 ? described(problem) : null };
      const request = (client) => requests.contactRequest({ addresses, message_id: root, ...client });
      // The calls that are kept are told also where the ledger can't be read.
      return ledger.ask(request, readContacts).then((contacts) => ({ contacts, unsent }), (failure) => ({ ...problemAnswer(failure), unsent }));
    },

    async "set-contact"({ address, changes }) {
      await ledger.ask((client) => requests.setContactRequest(address, changes, client), readDone);
      return {};
    },

    async snooze({ root, until }) {
      await ledger.ask((client) => requests.snoozeRequest(root, until, client), readDone);
      return {};
    },
  };
}

function answersAboutCalls(ledger, log) {
  return {
    async "log-call"({ call }) {
      const outcome = await log.log(call);
      return outcome.stored ? { stored: true } : { stored: false, problem: described(outcome.problem) };
    },

    /** Takes back a call that was just logged, stored or not. */
    async "remove-call"({ key }) {
      await log.drop((call) => call.key === key);
      await ledger.ask((client) => requests.removeCallRequest(key, client), readStoredCall);
      return {};
    },

    async dial({ number }) {
      await ledger.ask((client) => requests.dialRequest(number, client), readDone);
      return {};
    },
  };
}

function answersAboutStored(ledger, log) {
  return {
    async stored({ address }) {
      const { left } = await log.retry();
      const stored = await ledger.ask((client) => requests.storedRequest(address, client), readStored);
      return { ...stored, unsent: left.filter((call) => !address || call.address === address) };
    },

    async forget({ address }) {
      await log.drop((call) => !address || call.address === address);
      await ledger.ask((client) => requests.forgetRequest(address, client), readDone);
      return {};
    },
  };
}

/** The Message-ID of the thread's first mail, empty for a draft that answers nothing. */
function rootOf(mails) {
  const answered = mails.at(-1);
  const root = answered?.references?.[0] ?? answered?.message_id ?? "";
  return fits("message_id", root) ? root : "";
}
