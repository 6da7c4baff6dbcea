// SPDX-License-Identifier: MPL-2.0
// The numbers of the people that a draft is to, from the address books and the signatures of the thread.

import { knownNumbers } from "../numbers/known-numbers.js";
import { ownRegion } from "../numbers/own-region.js";
import { cardsOf } from "../thunderbird/address-books.js";
import { mailboxes, ownAddresses } from "../thunderbird/mails.js";
import { readSettings } from "../thunderbird/settings.js";
import { userLocale } from "../thunderbird/texts.js";

/**
 * @param {string} address of the person
 * @param {{signatures: {from: string, date: string, text: string}[], ownSignatures: string[]}} thread
 */
export async function numbersOf(address, { signatures, ownSignatures }) {
  const [cards, settings, addresses] = await Promise.all([cardsOf(address), readSettings(), ownAddresses()]);
  const theirs = await Promise.all(
    signatures.map(async (signature) => ((await mailboxes(signature.from))[0]?.address === address ? signature : null)),
  );
  return knownNumbers({
    address,
    cards,
    signatures: theirs.filter((signature) => signature !== null),
    region: ownRegion({ ...settings, addresses, locale: userLocale() }),
    ownNumbers: [settings.number],
    ownSignatures,
  });
}
