// SPDX-License-Identifier: MPL-2.0
// Which elements of the editor hold words that are not the writer's.

const FOREIGN_CLASSES = new Set([
  "moz-cite-prefix", // "On … wrote:"
  "moz-forward-container",
  "moz-email-headers-table",
  "moz-signature",
  "moz-card", // the preview of a link
  // Of other clients, in drafts begun there and in what is pasted from there
  "gmail_attr", // "On … wrote:"
  "gmail_quote",
  "gmail_quote_container",
  "gmail_signature",
  "yahoo_quoted",
  "protonmail_quote",
  "protonmail_signature_block",
  "tutanota_quote",
]);
const FOREIGN_IDS = new Set([
  "cloudAttachmentListRoot",
  "AppleMailSignature",
  "ms-outlook-mobile-signature",
  "Signature", // Outlook on the web
]);
const FOREIGN_NAMES = new Set(["HEAD", "STYLE", "SCRIPT", "TEMPLATE", "TITLE", "OBJECT", "NOSCRIPT"]);

/** Whether an element of the editor holds somebody else's words: quotes, signatures, forwarded mails, previews of links. */
export function isForeign(element) {
  return (
    FOREIGN_NAMES.has(element.nodeName) ||
    classes(element).some((name) => FOREIGN_CLASSES.has(name)) ||
    isQuote(element) ||
    isPlainTextQuote(element) ||
    FOREIGN_IDS.has(element.getAttribute("id"))
  );
}

function isQuote(element) {
  return element.nodeName === "BLOCKQUOTE" && element.getAttribute("type")?.toLowerCase() === "cite";
}

/** The editor's element around the lines of a quote in a plain-text mail. */
export function isPlainTextQuote(element) {
  if (element.nodeName !== "SPAN") return false;
  if (element.getAttribute("_moz_quote") === "true") return true;
  const style = element.getAttribute("style") ?? "";
  return /display:\s*block/.test(style) && /white-space:\s*pre-wrap/.test(style);
}

/** The line that introduces a quote. */
export function isCitePrefix(element) {
  return classes(element).includes("moz-cite-prefix");
}

function classes(element) {
  return (element.getAttribute("class") ?? "").split(/\s+/);
}
