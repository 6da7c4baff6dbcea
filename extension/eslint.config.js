// SPDX-License-Identifier: MPL-2.0
// File patterns count from the top of the repository, where `npm run lint` starts ESLint.

import js from "@eslint/js";

const browser = Object.fromEntries(
  "CSS Highlight Intl MutationObserver Node Option TextEncoder clearTimeout crypto document getComputedStyle getSelection messenger navigator performance setTimeout window".split(" ").map((name) => [name, "readonly"]),
);

export default [
  js.configs.recommended,
  {
    rules: {
      curly: ["error", "multi-line"],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-depth": ["error", 3],
      "max-lines": ["error", 200],
      "no-console": "error", // a console line could hold words of a mail
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({ property, message: "Mail text is hostile input: use textContent." })),
      ],
      "no-shadow": "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  { files: ["extension/*/**/*.js"], languageOptions: { globals: browser } },
  { files: ["extension/compose/load-main.js"], languageOptions: { sourceType: "script" } },
  { files: ["extension/*/**/*.js"], rules: { "max-lines-per-function": ["error", 60] } },
  { files: ["tests/**/*.mjs"], languageOptions: { globals: { URL: "readonly", setImmediate: "readonly" } }, rules: { "max-lines": ["error", 250] } },
  // What Thunderbird offers is called from one folder alone; the loader has no other way.
  {
    files: ["extension/*/**/*.js"],
    ignores: ["extension/thunderbird/**/*.js", "extension/compose/load-main.js"],
    rules: { "no-restricted-globals": ["error", "messenger", "browser", "chrome"] },
  },
];
