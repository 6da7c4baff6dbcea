// SPDX-License-Identifier: MPL-2.0
// One room speaks with Thunderbird. Which room may know which is tested in tests/repository.

import assert from "node:assert/strict";
import { test } from "node:test";
import { sources } from "./sources.mjs";

test("thunderbird/ alone calls Thunderbird; what loads the compose script has no other way", () => {
  const callers = sources.filter(([, text]) => /^(?!\s*(?:\*|\/\/)).*\b(?:messenger|browser|chrome)\.\w/m.test(text)).map(([path]) => path);
  assert.deepEqual(callers.filter((path) => !path.startsWith("thunderbird/")), ["compose/load-main.js"]);
});
