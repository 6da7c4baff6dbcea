// SPDX-License-Identifier: MPL-2.0
// The rooms of host/ and extension/ as they are, and as ARCHITECTURE.md draws them.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { filesBelow, root } from "./files.mjs";

const page = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");

// In C++, what is included between quotation marks is a path below host/, and <offhook/…> one of the public headers.
const INCLUDES = /^\s*#\s*include\s+(?:"([^"]+)"|<(offhook\/[^>]+)>)/gm;
// Imports of scripts, the dynamic ones too, and the scripts, style sheets and pictures of pages. Comments import nothing.
const IMPORTS = /^(?!\s*(?:\*|\/)).*?(?:\bfrom|\bimport\(|^import|\bsrc=|\bhref=)\s*["']([\w./-]+\.(?:js|css|svg))["']/gm;

/** What tells the two trees apart: where one stands, which files are its sources, and what one of them refers to. */
export const trees = [
  tree("host", /\.[ch]pp$/, (path, text) => [...text.matchAll(INCLUDES)].map(([, target, header]) => target ?? `include/${header}`)),
  tree("extension", /\/.*\.(?:js|html|css)$/, (path, text) => [...text.matchAll(IMPORTS)].map(([, target]) => normalize(join(dirname(path), target)))),
];

/** The room of a file: the folder that it stands in. Libraries are one room. */
export function roomOf(path) {
  return path.startsWith("node_modules/") ? "node_modules" : dirname(path);
}

/** The rows of the table below a heading of ARCHITECTURE.md: its cells, as text. */
export function rowsBelow(heading) {
  const section = page.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`ARCHITECTURE.md has no heading “${heading}”`);
  const rows = section.split("\n").filter((line) => line.startsWith("|")).slice(2);
  return rows.map((line) => line.slice(1, line.lastIndexOf("|")).split(" | ").map((cell) => cell.trim()));
}

/** The names that stand between backticks in a cell. */
export function namesIn(cell) {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
}

/** A cycle of a graph ("a → b → a"), or null. The graph maps each node to those that it points to. */
export function cycleIn(graph) {
  const done = new Set();
  const visit = (node, way) => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node].join(" → ");
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...way, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return null;
}

function tree(folder, isSource, targetsOf) {
  const files = filesBelow(folder).filter((path) => path.includes("/"));
  const sources = files.filter((path) => isSource.test(path));
  const references = sources.flatMap((path) =>
    targetsOf(path, readFileSync(join(root, folder, path), "utf8")).map((target) => ({ path, target })),
  );
  // A room in the picture, and the rooms that it may know: a row is | `room` | the question it answers | `room` `room` |.
  const drawn = new Map(rowsBelow(`Rooms of ${folder}/`).map(([room, , known]) => [namesIn(room)[0], namesIn(known)]));
  const exists = (path) => {
    if (path.startsWith("node_modules")) return true; // perhaps not installed
    // The build makes headers of lists of words, and that with the version.
    const origins = [path, path.replace(/\.hpp$/, ".toml"), `${path}.in`];
    return origins.some((file) => existsSync(join(root, file.startsWith("include/") ? "" : folder, file)));
  };
  return { folder, files, sources, references, drawn, exists };
}
