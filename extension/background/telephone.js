// SPDX-License-Identifier: MPL-2.0
// What the popup and the options page ask about calls: whom to call, what is known of them, dialling, logging.

import { described } from "../protocol/problem.js";
import { readContacts, readDone, readSignatures, readStored, readStoredCall } from "../protocol/telephone-replies.js";
import * as requests from "../protocol/telephone-requests.js";
import { ownAddresses, ownSignatures } from "../thunderbird/mails.js";
import { readSettings, settingsOfRequests } from "../thunderbird/settings.js";
import { language } from "../thunderbird/texts.js";
import { readUnsentCalls, saveUnsentCalls } from "../thunderbird/waiting-calls.js";
import { calleesOf } from "./callees.js";
import { draftFields } from "./draft-fields.js";
import { completeThread, threadOf } from "./thread-cache.js";
import { CallLog } from "./unsent-calls.js";

/**
 * @param {import("../protocol/connection.js").HostConnection} connection
 * @returns {Record<string, (message: object) => Promise<object>>} what answers a message, by its type. An answer has
 *   `problem` ({ code, detail, said }) where the program could not do it, and `notice` where it has something to tell the
 *   person.
 */
export function telephoneAnswers(connection) {
  let notice; // what the program has to say about its file, with the reply to whatever was asked
  const ask = async (request, read) => {
    const reply = await connection.ask(request, { atOnce: true });
    if (typeof reply?.notice === "string") notice = reply.notice;
    return read(reply);
  };
  const client = async () => {
    const settings = await readSettings();
    return { locale: language(), region: settings.region, settings: settingsOfRequests(settings) };
  };
  const log = new CallLog({
    store: async (call) => ask(requests.logCallRequest(call, await client()), readStoredCall),
    waiting: { read: readUnsentCalls, save: saveUnsentCalls },
  });

  const signaturesOf = async ({ mails }, me) => (mails.length === 0 ? [] : ask(requests.signaturesRequest({ thread: mails, me }), readSignatures));

  const answers = {
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
      const request = requests.contactRequest({ addresses, message_id: root, ...(await client()) });
      // The calls that are kept are told also where the ledger can't be read.
      return ask(request, readContacts).then((contacts) => ({ contacts, unsent }), (failure) => ({ ...asProblem(failure), unsent }));
    },

    async "log-call"({ call }) {
      const outcome = await log.log(call);
      return outcome.stored ? { stored: true } : { stored: false, problem: described(outcome.problem) };
    },

    /** Takes back a call that was just logged, stored or not. */
    async "remove-call"({ key }) {
      await log.drop((call) => call.key === key);
      await ask(requests.removeCallRequest(key, await client()), readStoredCall);
      return {};
    },

    async dial({ number }) {
      return (await ask(requests.dialRequest(number, await client()), readDone)) ?? {};
    },

    async "set-contact"({ address, changes }) {
      return (await ask(requests.setContactRequest(address, changes, await client()), readDone)) ?? {};
    },

    async snooze({ root, until }) {
      return (await ask(requests.snoozeRequest(root, until, await client()), readDone)) ?? {};
    },

    async stored({ address }) {
      const { left } = await log.retry();
      const stored = await ask(requests.storedRequest(address, await client()), readStored);
      return { ...stored, unsent: left.filter((call) => !address || call.address === address) };
    },

    async forget({ address }) {
      await log.drop((call) => !address || call.address === address);
      return (await ask(requests.forgetRequest(address, await client()), readDone)) ?? {};
    },
  };
  const withNotice = async (answer, message) => {
    const answered = await answer(message).catch(asProblem);
    const told = notice;
    notice = undefined;
    return told === undefined ? answered : { ...answered, notice: told };
  };
  return Object.fromEntries(Object.entries(answers).map(([type, answer]) => [type, (message) => withNotice(answer, message)]));
}

/** The Message-ID of the thread's first mail, empty for a draft that answers nothing. */
function rootOf(mails) {
  const answered = mails.at(-1);
  return answered?.references?.[0] ?? answered?.message_id ?? "";
}

function asProblem(failure) {
  return { problem: described(failure) };
}
