// SPDX-License-Identifier: MPL-2.0
// What a file offers to others says what it does, and each file says what it is for.

import assert from "node:assert/strict";
import { test } from "node:test";
import { sources } from "./sources.mjs";

const scripts = sources.filter(([path]) => path.endsWith(".js"));

test("every file begins with its licence and what it is for", () => {
  for (const [path, text] of scripts) assert.match(text, /^\/\/ SPDX-License-Identifier: MPL-2\.0\n\/\/ \p{Lu}/u, path);
});

test("all that is exported has a docstring", () => {
  const bare = scripts.flatMap(([path, text]) =>
    [...text.matchAll(/(.*)\nexport (?:async )?(?:function\*?|class|const) (\w+)/g)].filter(([, before]) => !before.endsWith("*/")).map(([, , name]) => `${path}: ${name}`),
  );
  assert.deepEqual(bare, []);
});
