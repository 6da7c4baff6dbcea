// SPDX-License-Identifier: MPL-2.0
// What the pages of the repository point to is there.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { root } from "./files.mjs";

const TOP = "CHANGELOG.md CMakeLists.txt CMakePresets.json CONTRIBUTING.md ARCHITECTURE.md LICENSE README.md SECURITY.md extension host include manifests tests";
// A checkout may be somebody else's, as in a container.
const git = ["-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard"];
const files = execFileSync("git", git, { cwd: root, encoding: "utf8" }).trim().split("\n").filter((path) => existsSync(join(root, path)));
const pages = files.filter((path) => path.endsWith(".md")).map((path) => [path, readFileSync(join(root, path), "utf8")]);

test("every link to a file or a heading of the repository leads there", () => {
  const broken = [];
  for (const [page, text] of pages) {
    for (const [, link] of text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)) {
      const [path, heading] = link.split("#");
      const target = path ? join(dirname(page), path) : page;
      const there = existsSync(join(root, target)) && (!heading || headingsOf(target).includes(heading));
      if (!there) broken.push(`${page}: ${link}`);
    }
  }
  assert.deepEqual(broken, []);
});

test("every path that a page names is there", () => {
  const named = /`((?:host|include|extension|tests|manifests)\/[\w./-]+)`/g;
  const missing = pages
    .filter(([page]) => page !== "CHANGELOG.md") // tells of what was, too
    .flatMap(([page, text]) => [...text.matchAll(named)].filter(([, path]) => !existsSync(join(root, path))).map(([, path]) => `${page}: ${path}`));
  assert.deepEqual(missing, []);
});

test("nothing else stands at the top but what hides behind a dot", () => {
  const top = new Set(files.map((path) => path.split("/")[0]).filter((name) => !name.startsWith(".")));
  assert.deepEqual([...top].filter((name) => !TOP.split(" ").includes(name)), []);
});

/** The headings of a page as GitHub's and others' links name them. */
function headingsOf(page) {
  return [...readFileSync(join(root, page), "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-"),
  );
}
