// SPDX-License-Identifier: MPL-2.0
// What the popup is told about a draft.

const MOST_WORDS = 80; // UTF-16 code units of a quoted snippet

/**
 * What the popup is told of a status: with each span of a warning its words.
 * @param {{state: "waiting"} | {state: "judged", text: string, advice: string, warnings: object[], noCall: object | null} | {state: "problem", problem: object}} status
 */
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

/** The words of a span on one line, shortened to some 80 UTF-16 code units, never within a character. */
export function snippet(text, { start, end }) {
  const words = text.slice(start, end).replace(/\s+/g, " ").trim();
  if (words.length <= MOST_WORDS) return words;
  const short = words.slice(0, MOST_WORDS);
  const lastSpace = short.lastIndexOf(" ");
  return `${lastSpace > MOST_WORDS / 2 ? short.slice(0, lastSpace) : [...short].slice(0, -1).join("")} …`;
}
