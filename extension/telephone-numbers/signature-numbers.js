// SPDX-License-Identifier: MPL-2.0
// Finds the telephone numbers in a signature.

import { isLabelLine, kindOfLabel } from "./labels.js";
import { findPhoneNumbersInText, getCountryCallingCode, metadata } from "./libraries.js";
import { asTelephoneNumber, joinNumbers } from "./telephone-number.js";

const MOST_LINE = 1000; // UTF-16 code units; a longer line is no line of a signature
const MOST_LINES = 100;
const DATE = /^\(?\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}(?!\d)|^(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/;
// Austrian and German extensions, dialled behind the number.
const EXTENSION = /^\s*[-–,/(]?\s*(?:DW|Durchwahl|Kl(?:appe)?|Nst|Nebenstelle)\.?\s*:?\s*-?(\d{1,5})(?!\d)/iu;
// Countries where a number within the country is written with a 0 before it; without, it lacks its area code.
const TRUNK_ZERO = new Set("AT AU BA BE BG CH DE FI FR GB HR IE IL IN JP LI ME MK MY NL NZ PK RO RS SE SI SK TH TR UA ZA".split(" "));

/**
 * Finds the numbers of a signature; of a long one, in its first MOST_LINES lines.
 * @param {string} signature plain text, hostile
 * @param {string} region of numbers without a country's prefix, as long as no number of the signature names a country
 * @returns {import("./telephone-number.js").TelephoneNumber[]} in the order of the text, each once, faxes included
 */
export function numbersInSignature(signature, region) {
  const lines = linesOf(signature);
  const own = international(lines);
  return joinNumbers(numbersInLines(lines, own || region).map(({ number }) => number));
}

function linesOf(signature) {
  const lines = signature.split(/\r\n|[\n\r\u2028]/).filter((line) => line.trim() !== "");
  return lines.slice(0, MOST_LINES).map((line) => plainLine(line.slice(0, MOST_LINE)));
}

// Addresses are blotted out; every spelling of a country's prefix that the library does not know becomes one that it knows.
// The length stays.
function plainLine(line) {
  return line
    .replace(/(?:https?:|www\.)\S+|\S+@\S+/gi, (address) => "@".repeat(address.length))
    .replace(/[\u2000-\u200a\u00a0\u202f\u3000]/g, " ")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\[0\]/g, "(0)")
    .replace(/(?<![\d+/-] ?|\d[./-])00(?=[ ./-]?[1-9]\d)/g, " +")
    .replace(/\+\+(?=\d)/g, " +")
    .replace(/\+( +)(?=[1-9])/g, (_, blanks) => `${blanks}+`)
    .replace(/\(\+(\d{1,3})\)/g, " +$1 ");
}

/** The country whose prefix a number of the signature has; empty where none has one or they differ. */
function international(lines) {
  const found = numbersInLines(lines, "").map(({ number }) => number.country);
  return new Set(found).size === 1 ? found[0] : "";
}

function numbersInLines(lines, region) {
  const numbers = [];
  lines.forEach((line, at) => {
    let last = 0;
    for (const match of findPhoneNumbersInText(line, region ? { defaultCountry: region } : {}, metadata)) {
      const before = line.slice(last, match.startsAt);
      const label = /[\p{L}\p{N}\p{So}]/u.test(before) ? before : at > 0 && last === 0 && isLabelLine(lines[at - 1]) ? lines[at - 1] : before;
      const written = line.slice(match.startsAt, match.endsAt);
      const after = line.slice(match.endsAt);
      last = match.endsAt;
      const kind = kindOfLabel(label) ?? kindOfRemark(after);
      if (isNumber(match.number, written, kind, region)) numbers.push({ number: labelled(match.number, kind, after) });
    }
  });
  return numbers;
}

// "089 123456 (Fax)"
function kindOfRemark(after) {
  const remark = /^\s*[([]\s*(\p{L}[\p{L}. ]{0,20})[)\]]/u.exec(after)?.[1];
  return remark === undefined ? null : kindOfLabel(remark);
}

function isNumber(found, written, kind, region) {
  if (kind === "other" || DATE.test(written) || found.getType() === "PREMIUM_RATE") return false;
  if (written.includes("+")) return true;
  if (TRUNK_ZERO.has(region)) return /^\(?\s*0/.test(written);
  // In other countries any run of digits of the right length is a number.
  return kind !== null || (getCountryCallingCode(region, metadata) === "1" && /^(?:1[ .-]?)?\(?\d{3}[)\s./-]/.test(written));
}

function labelled(found, kind, after) {
  const extension = EXTENSION.exec(after)?.[1];
  const isMobile = found.getType() === "MOBILE";
  return asTelephoneNumber(found, {
    kind: kind === "fax" ? "fax" : kind === "mobile" || isMobile ? "mobile" : "telephone",
    ...(extension && { extension }),
  });
}
