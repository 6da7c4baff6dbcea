// SPDX-License-Identifier: MPL-2.0
// The few properties of DOM nodes that the add-on's pure parts read.

/** @param {string} name @param {object} attributes @param {...(object | string)} children */
export function element(name, attributes = {}, ...children) {
  const node = {
    nodeType: 1,
    nodeName: name.toUpperCase(),
    parentNode: null,
    childNodes: children.map((child) => (typeof child === "string" ? words(child) : child)),
    getAttribute: (attribute) => attributes[attribute] ?? null,
  };
  for (const child of node.childNodes) child.parentNode = node;
  return node;
}

export function words(data) {
  return { nodeType: 3, nodeName: "#text", data, parentNode: null, childNodes: [] };
}

export const p = (...children) => element("p", {}, ...children);
export const div = (...children) => element("div", {}, ...children);
export const br = () => element("br");
export const quote = (...children) => element("blockquote", { type: "cite", cite: "mid:a@example.com" }, ...children);
export const citePrefix = (...children) => element("div", { class: "moz-cite-prefix" }, ...children);
export const signature = (...children) => element("div", { class: "moz-signature" }, ...children);
export const plainQuote = (...children) => element("span", { style: "white-space: pre-wrap; display: block; width: 98vw;" }, ...children);
export const htmlBody = (...children) => element("body", {}, ...children);
export const plainBody = (...children) => element("body", { style: "font-family: -moz-fixed; white-space: pre-wrap; width: 72ch;" }, ...children);

/** What getComputedStyle tells in the editor, for the styles that these tests use. */
export function preservesSpace(node) {
  for (let one = node; one; one = one.parentNode) {
    if (one.nodeName === "PRE" || /white-space:\s*pre/.test(one.getAttribute("style") ?? "")) return true;
  }
  return false;
}
