// SPDX-License-Identifier: MPL-2.0
// What the popup is told about a draft.

const MOST_WORDS = 80; // UTF-16 code units of a quoted snippet

/** @param {object} status of the compose script */
export function viewOf({ state, problem, text, advice, warnings, noCall = null }) {
  if (state !== "judged") return { state, problem };
  return {
    state,
    text,
    advice,
    noCall,
    warnings: warnings.map(({ kind, severity, reason, wording, spans }) => ({
      kind,
      severity,
      reason,
      wording,
      words: spans.map((span) => ({ span, snippet: snippet(text, span) })),
    })),
  };
}

/** The words of a span on one line, shortened. */
export function snippet(text, { start, end }) {
  const words = text.slice(start, end).replace(/\s+/g, " ").trim();
  if (words.length <= MOST_WORDS) return words;
  const short = words.slice(0, MOST_WORDS);
  const lastSpace = short.lastIndexOf(" ");
  return `${lastSpace > MOST_WORDS / 2 ? short.slice(0, lastSpace) : [...short].slice(0, -1).join("")} …`;
}
