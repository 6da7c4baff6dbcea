// SPDX-License-Identifier: MPL-2.0
// One version stands in several files, and `tests/release` alone changes it.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { env } from "node:process";
import { afterEach, beforeEach, describe, test } from "node:test";
import { root } from "./files.mjs";

// Where the version stands: the file, and what finds it there.
const PLACES = [
  ["CMakeLists.txt", /^project\(offhook VERSION ([\d.]+) /m],
  ["extension/manifest.json", /^ {2}"version": "([\d.]+)"/m],
  ["extension/package.json", /^ {2}"version": "([\d.]+)"/m],
  ["extension/package-lock.json", /^ {2}"version": "([\d.]+)"/m],
  ["extension/package-lock.json", /^ {4}"": \{\n {6}"name": "[^"]+",\n {6}"version": "([\d.]+)"/m],
  ["host/protocol/PROTOCOL.md", /"host": \{"name": "offhook", "version": "([\d.]+)"/],
  ["CHANGELOG.md", /^## \[(\d[\d.]*)\] - \d{4}-\d{2}-\d{2}$/m],
];
const NEXT = "99.0.0";

const versionsIn = (folder) => PLACES.map(([file, pattern]) => [file, readFileSync(join(folder, file), "utf8").match(pattern)?.[1]]);
const [[, version]] = versionsIn(root);

test("all files tell the same version", () => {
  assert.deepEqual(versionsIn(root), PLACES.map(([file]) => [file, version]));
});

describe("tests/release", () => {
  let folder;
  const own = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", LC_ALL: "C.UTF-8" };
  const run = (program, ...words) => spawnSync(program, words, { cwd: folder, encoding: "utf8", env: { ...env, ...own } });
  const git = (...words) => run("git", ...words);
  const release = (...words) => run("tests/release", ...words);
  const write = (file, text, mode = 0o644) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text, { mode });
  };

  // A repository of the files that tell the version, in which the tests pass and the add-on is packed at once.
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "offhook-release-test-"));
    for (const file of ["tests/release", ...new Set(PLACES.map(([path]) => path))]) cpSync(join(root, file), join(folder, file));
    write("tests/run", "#!/bin/sh\n", 0o755);
    write("extension/pack.mjs", "");
    const changelog = readFileSync(join(folder, "CHANGELOG.md"), "utf8");
    write("CHANGELOG.md", changelog.replace(/^## \[Unreleased\]\n/m, "## [Unreleased]\n\n### Added\n\n- A new thing.\n"));
    git("init", "--quiet");
    git("config", "user.name", "Jane Roe");
    git("config", "user.email", "jane@example.org");
    commit();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function commit() {
    git("add", "--all");
    git("commit", "--quiet", "--message=Begin");
  }

  test("sets the version everywhere, commits and tags", () => {
    const { status, stderr } = release(NEXT);
    assert.equal(status, 0, stderr);
    assert.deepEqual(versionsIn(folder), PLACES.map(([file]) => [file, NEXT]));
    assert.equal(git("status", "--porcelain").stdout, "");
    assert.equal(git("log", "-1", "--format=%s").stdout, `Release ${NEXT}\n`);
    assert.match(git("tag", "--list", "--format=%(refname:short) %(contents)").stdout, /^v99\.0\.0 Offhook 99\.0\.0\n\n### Added\n\n- A new thing\./);
    assert.match(readFileSync(join(folder, "CHANGELOG.md"), "utf8"), /^## \[Unreleased\]\n\n## \[99\.0\.0\] - [\d-]{10}\n\n### Added\n\n- A new thing\.$/m);
  });

  test("changes nothing with --dry-run, and shows what it would do", () => {
    const { status, stdout } = release(NEXT, "--dry-run");
    assert.equal(status, 0);
    for (const file of new Set(PLACES.map(([path]) => path))) assert.ok(stdout.includes(`+++ ${file}, ${NEXT}`), file);
    assert.deepEqual(versionsIn(folder), versionsIn(root));
    assert.equal(git("status", "--porcelain").stdout + git("tag").stdout, "");
  });

  test("leaves the files as they were where a test fails", () => {
    write("tests/run", "#!/bin/sh\nexit 1\n", 0o755);
    commit();
    assert.notEqual(release(NEXT).status, 0);
    assert.deepEqual(versionsIn(folder), versionsIn(root));
    assert.equal(git("status", "--porcelain").stdout + git("tag").stdout, "");
  });

  test("refuses what can't be released", () => {
    const refuses = (words, cause) => {
      const { status, stderr } = release(...words, "--dry-run");
      assert.notEqual(status, 0);
      assert.match(stderr, cause);
    };
    refuses([version], /is not greater/);
    refuses(["0.0.9"], /is not greater/);
    for (const words of [[], ["1.0"], ["1.0.0-beta"], ["1.0.0", "2.0.0"], [NEXT, "--force"]]) refuses(words, /^usage: /);
    git("tag", `v${NEXT}`);
    refuses([NEXT], /the tag v99\.0\.0 exists/);
    write("new.txt", "");
    refuses([NEXT], /not committed/);
    rmSync(join(folder, "new.txt"));
    write("CHANGELOG.md", readFileSync(join(folder, "CHANGELOG.md"), "utf8").replace(/(## \[Unreleased\]\n)[^]*?(?=## \[\d)/, "$1\n"));
    commit();
    refuses(["98.0.0"], /nothing below “Unreleased”/);
  });
});
