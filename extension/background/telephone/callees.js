// SPDX-License-Identifier: MPL-2.0
// Whom the writer of a draft could call.

import { fits } from "../../protocol/lengths.js";
import { mailboxes } from "../../thunderbird/mail/identities.js";

/** A mail to more people is no talk between them. */
export const MOST_CALLEES = 5;

/**
 * The people a draft is to, without the writer; none where it is to many.
 * @param {{to: string[]}} fields
 * @param {string[]} me own addresses
 * @returns {Promise<{name: string, address: string}[]>} in the order of the field
 */
export async function calleesOf({ to }, me) {
  const all = (await Promise.all(to.map(mailboxes))).flat();
  return distinct(all.filter(({ address }) => fits("address", address)), me);
}

/**
 * Each address once, without the own ones; none of more than MOST_CALLEES.
 * @param {{name: string, address: string}[]} people
 * @param {string[]} me own addresses
 */
export function distinct(people, me) {
  const own = new Set(me.map((address) => address.toLowerCase()));
  const found = new Map();
  for (const person of people) {
    const known = found.get(person.address);
    if (!own.has(person.address) && (!known || !known.name)) found.set(person.address, person);
  }
  return found.size > MOST_CALLEES ? [] : [...found.values()];
}
