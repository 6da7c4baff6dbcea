// SPDX-License-Identifier: MPL-2.0

import js from "@eslint/js";

const browser = Object.fromEntries(
  "CSS Highlight MutationObserver clearTimeout document getComputedStyle getSelection messenger performance setTimeout window".split(" ").map((name) => [name, "readonly"]),
);

export default [
  { ignores: ["node_modules/"] },
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
  { files: ["background/**", "compose/**", "options/**", "popup/**", "thunderbird/**"], languageOptions: { globals: browser } },
  { files: ["compose/start.js"], languageOptions: { sourceType: "script" } },
  // What Thunderbird offers is called from one folder alone; the loader has no other way.
  {
    files: ["background/**", "compose/**", "options/**", "popup/**", "protocol/**"],
    ignores: ["compose/start.js"],
    rules: { "no-restricted-globals": ["error", "messenger", "browser", "chrome"] },
  },
];
