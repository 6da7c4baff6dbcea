// SPDX-License-Identifier: MPL-2.0
// The words of languages that the program knows, of host/words.

import { readFileSync } from "node:fs";

/** All words of a list, of whatever language: wordsOf("correspondence/subjects", "replies"). */
export function wordsOf(file, list) {
  const toml = readFileSync(new URL(`../../../host/words/${file}.toml`, import.meta.url), "utf8").replace(/^\s*#.*$/gm, "");
  const table = toml.split(/^(?=\[)/m).find((text) => text.startsWith(`[${list}]\n`));
  if (!table) throw new Error(`host/words/${file}.toml has no [${list}]`);
  return [...new Set([...table.slice(table.indexOf("\n")).matchAll(/"([^"]+)"/g)].map(([, word]) => word))].sort();
}
