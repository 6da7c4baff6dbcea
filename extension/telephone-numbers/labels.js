// SPDX-License-Identifier: MPL-2.0
// What the words before a number say about it, in German and English signatures.

const END = "[^\\p{L}\\p{N}]*$"; // the label stands at the end of what precedes the number
const letter = (letters) => `(?:^|[^\\p{L}\\p{N}])[${letters}]${END}`;

// A number of both, "Tel./Fax", can be called.
const BOTH = /(?:tele(?:f|ph)on\w*|tel|phone|fon)[^\p{L}\p{N}]*(?:und|and|u)?[^\p{L}\p{N}]*(?:tele)?fax/iu;

// Words of a telephone, a mobile, a fax, and of other numbers; the last one before the number counts.
const WORDS = [
  ["telephone", /\b(?:tele(?:f|ph)on\w*|tel|phone|fon|ph|direct|direkt|landline|festnetz|office|büro|zentrale|switchboard|durchwahl|dw|call|anruf|rufnummer|hotline|toll[- ]free|freephone|work|home|privat)(?!\p{L})|[☎☏✆🕿📞]/giu],
  ["mobile", /\b(?:mobil\w*|mob|handy\w*|cell\w*|natel|gsm)(?!\p{L})|[📱]/giu],
  ["fax", /(?:tele|\b)(?:fax|facsimile|telecopy)\w*|[📠🖷℻]/giu],
  ["other", /\b(?:iban|bic|swift|ust|umsatzsteuer\w*|uid|atu|vat|mwst|steuer\w*|st-nr|tax|ein|hrb|hra|fn|firmenbuch\w*|handelsregister\w*|amtsgericht|registergericht|register\w*|registration|regd?|company (?:no|number|reg\w*)|charity\w*|zvr\w*|dvr|gln|eori|siren|siret|che|duns|blz|bankleitzahl|konto\w*|kto|account|acct|sort code|bank\w*|ref\w*|az|aktenzeichen|kunden\w*|customer|ticket|case|order\w*|bestell\w*|auftrag\w*|rechnung\w*|invoice|vorgang\w*|postfach|p\.? ?o\.? ?box|plz|zip|postcode|meeting[- ]id|webinar[- ]id|passcode|kenncode|pin|license|lizenz\w*|creditor|gläubiger\w*|öffnungszeiten|opening hours|mo|mon|fr|fri)(?![\p{L}])/giu],
];
const LETTERS = [
  ["telephone", new RegExp(letter("TtPpDdOo"), "u")],
  ["mobile", new RegExp(letter("MmCcHh"), "u")],
  ["fax", new RegExp(letter("Ff"), "u")],
];

/**
 * The kind of number that words before it name.
 * @param {string} before what stands between the last number and this one
 * @returns {"telephone" | "mobile" | "fax" | "other" | null} null where nothing is said
 */
export function kindOfLabel(before) {
  for (const [kind, pattern] of LETTERS) if (pattern.test(before)) return kind;
  let best = null;
  let last = -1;
  for (const [kind, pattern] of WORDS) {
    for (const match of before.matchAll(pattern)) {
      if (match.index >= last) [best, last] = [kind, match.index];
    }
  }
  if (best === "fax" && BOTH.test(before)) return "telephone";
  return best;
}

/** Whether a line is nothing but a label of the number below it. */
export function isLabelLine(line) {
  return line.trim().length <= 30 && !/\d/.test(line) && kindOfLabel(line) !== null;
}
