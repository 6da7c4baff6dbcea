// SPDX-License-Identifier: MPL-2.0
// Takes away what was started, also when this process is stopped in the middle.

const actions = [];

/** Has `action` run at the process' end, however that comes; the last one given runs first. It must not wait for anything. */
export function atEnd(action) {
  if (actions.length === 0) {
    process.on("exit", () => actions.reverse().forEach((one) => one()));
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(1));
  }
  actions.push(action);
}
