// SPDX-License-Identifier: MPL-2.0
// Tells when the draft has come to rest after a change.

const PAUSE = 300; // milliseconds after the last key

/**
 * Watches the draft of this window from now on.
 * @param {object} listeners
 * @param {(event: InputEvent) => void} listeners.changed at once, at every change
 * @param {() => void} listeners.paused after the last of a run of changes
 */
export function watchDraft({ changed, paused }) {
  let timer = null;
  let composing = false; // an input method is putting a character together

  function rest() {
    clearTimeout(timer);
    timer = setTimeout(paused, PAUSE);
  }

  function note(event) {
    changed(event);
    if (!composing) rest();
  }

  document.addEventListener("compositionstart", () => (composing = true), true);
  document.addEventListener("compositionend", () => {
    composing = false;
    rest();
  }, true);
  document.addEventListener("input", note, true);

  // Thunderbird and other add-ons change the draft without input events: signatures, quotes, templates.
  new MutationObserver(() => !composing && rest()).observe(document, { subtree: true, childList: true, characterData: true });
}
