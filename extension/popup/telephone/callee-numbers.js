// SPDX-License-Identifier: MPL-2.0
// The numbers of the people that a draft is to, from the address books and the signatures of the thread.

import { readSettings } from "../../settings/settings.js";
import { knownNumbers } from "../../telephone-numbers/known-numbers.js";
import { ownRegion } from "../../telephone-numbers/own-region.js";
import { cardsOf } from "../../thunderbird/mail/address-books.js";
import { mailboxes, ownAddresses } from "../../thunderbird/mail/identities.js";
import { userLocale } from "../../thunderbird/texts.js";

/**
 * The numbers under which a person can be called.
 * @param {string} address of the person
 * @param {{signatures: {from: string, date: string, text: string}[], ownSignatures: string[]}} thread
 * @returns {Promise<object[]>} as knownNumbers of telephone-numbers/known-numbers.js tells them
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
