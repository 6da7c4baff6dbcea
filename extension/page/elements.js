// SPDX-License-Identifier: MPL-2.0
// The elements of the add-on's own pages: found by their ids, and made.

/** The element of the page with that id; null where there is none. */
export const element = (id) => document.getElementById(id);

/**
 * Makes an element.
 * @param {string} name of the element: "li"
 * @param {Record<string, unknown>} properties of the element: { className: "warning" }
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function create(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
