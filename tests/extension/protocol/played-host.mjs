// SPDX-License-Identifier: MPL-2.0
// A connection to a host that the test plays. Time is the test's own.

import { HostConnection } from "../../../extension/protocol/connection.js";
import { Problem } from "../../../extension/protocol/problem.js";

class Clock {
  #now = 0;
  #timers = new Map();
  #last = 0;
  now = () => this.#now;
  setTimeout = (action, after) => (this.#timers.set(++this.#last, { action, at: this.#now + after }), this.#last);
  clearTimeout = (timer) => this.#timers.delete(timer);
  pass(milliseconds) {
    this.#now += milliseconds;
    for (const [timer, { action, at }] of [...this.#timers]) {
      if (at <= this.#now && this.#timers.delete(timer)) action();
    }
  }
}

/** A connection, and the other ends of its ports. */
export class PlayedHost {
  clock = new Clock();
  ports = []; // with what was sent through each
  losses = []; // codes of problems
  /** What the host greets with; null: it does not. */
  greeting = ({ id }) => ({ id, protocol: 1, host: { name: "offhook", version: "0.1.0" }, compatible: true });
  connection = new HostConnection({
    openPort: (listeners) => this.#open(listeners),
    hello: () => ({ method: "hello", protocol: 1 }),
    lost: (loss) => this.losses.push(loss.code),
    clock: this.clock,
  });

  /** Asks, and waits until the request was sent where it is sent at all: { reply, port }. */
  async askAndWait(request = { method: "check" }, options = {}) {
    const reply = this.connection.ask(request, options);
    reply.catch(() => {});
    for (let turn = 0; turn < 4; turn += 1) await settled();
    return { reply, port: this.ports.at(-1) };
  }

  #open(listeners) {
    const port = { ...listeners, sent: [], isClosed: false };
    this.ports.push(port);
    return {
      send: (request) => {
        port.sent.push(request);
        if (request.method === "hello" && this.greeting) setImmediate(() => port.message(this.greeting(request)));
      },
      close: () => (port.isClosed = true),
    };
  }
}

/** Resolves when what was ready to run has run. */
export function settled() {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Whether an error is a Problem of that code, for assert.throws and assert.rejects. */
export function problem(code) {
  return (error) => error instanceof Problem && error.code === code;
}
