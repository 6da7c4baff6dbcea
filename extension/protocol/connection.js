// SPDX-License-Identifier: MPL-2.0
// The one connection to the host: opens it when it is needed, greets, matches replies to requests, notices its end.

import { BackOff } from "./back-off.js";
import { Problem, problemOfClosedPort } from "./problem.js";
import { readHello } from "./replies.js";

const HELLO_TIMEOUT = 5000; // milliseconds; includes the start of the program on a busy machine
const REPLY_TIMEOUT = 2000;
const SILENCES_UNTIL_RESTART = 2;

/** A connection to the host, which comes and goes as it is needed. */
export class HostConnection {
  #openPort;
  #hello;
  #lost;
  #clock;
  #port = null;
  #greeting = null; // resolves when the host has greeted on the open port
  #greeted = false;
  #problem = null; // why the last connection ended
  #pending = new Map(); // id → { resolve, reject, timer }
  #lastId = 0;
  #silences = 0;
  #backOff = new BackOff();

  /**
   * @param {object} parts
   * @param {(listeners: {message: (reply: object) => void, closed: (error?: string) => void}) => {send: (request: object) => void, close: () => void}} parts.openPort
   * @param {() => object} parts.hello builds the hello request
   * @param {(problem: Problem) => void} parts.lost told when an open connection is gone
   * @param {{now: () => number, setTimeout: Function, clearTimeout: Function}} parts.clock
   */
  constructor({ openPort, hello, lost, clock }) {
    this.#openPort = openPort;
    this.#hello = hello;
    this.#lost = lost;
    this.#clock = clock;
  }

  /**
   * Sends a request and returns its reply, as the host sent it.
   * @param {object} request without id
   * @param {{atOnce?: boolean}} options atOnce: a person asked, so don't wait for the back-off
   * @returns {Promise<object>} rejects with a Problem where the host can't be asked; replies with an error are replies
   */
  async ask(request, { atOnce = false } = {}) {
    if (!this.#port) {
      if (this.#problem && !atOnce && this.waiting() > 0) throw this.#problem;
      this.#open();
    }
    await this.#greeting;
    const reply = await this.#send(request, REPLY_TIMEOUT);
    this.#backOff.succeeded();
    return reply;
  }

  /** Starts the host ahead of the first request, which then need not wait for that; not within the back-off. */
  prepare() {
    if (this.#port || (this.#problem && this.waiting() > 0)) return;
    try {
      this.#open();
    } catch {
      // The first request tells what is wrong.
    }
  }

  /** Milliseconds until the next try, 0 when a request would be sent. */
  waiting() {
    return this.#port ? 0 : this.#backOff.left(this.#clock.now());
  }

  /** Ends the host; the next request starts it anew. */
  close() {
    const port = this.#port;
    this.#forget(new Problem("ended"));
    this.#problem = null; // an end that was asked for is no news for the next draft, which tries at once
    port?.close();
  }

  #open() {
    this.#greeted = false;
    const listeners = {
      message: (reply) => this.#port === port && this.#receive(reply),
      closed: (error) => this.#port === port && this.#fail(problemOfClosedPort(error, this.#greeted)),
    };
    let port;
    try {
      port = this.#openPort(listeners);
    } catch {
      this.#backOff.failed(this.#clock.now());
      throw (this.#problem = new Problem("not-runnable"));
    }
    this.#port = port;
    this.#greeting = this.#greet();
    this.#greeting.catch(() => {}); // whoever asks awaits it; a second one would count as unhandled
  }

  async #greet() {
    const reply = await this.#send(this.#hello(), HELLO_TIMEOUT);
    try {
      readHello(reply);
    } catch (problem) {
      this.#fail(problem);
      throw problem;
    }
  }

  #send(request, timeout) {
    if (!this.#port) return Promise.reject(this.#problem);
    return new Promise((resolve, reject) => {
      const id = String(++this.#lastId);
      const timer = this.#clock.setTimeout(() => this.#silence(id), timeout);
      this.#pending.set(id, { resolve, reject, timer });
      try {
        this.#port.send({ id, ...request });
      } catch {
        this.#fail(new Problem("ended"));
      }
    });
  }

  #receive(reply) {
    this.#greeted = true;
    this.#silences = 0;
    const waiting = this.#take(reply?.id);
    waiting?.resolve(reply); // a reply that came too late has nobody waiting
  }

  #silence(id) {
    const problem = new Problem("no-answer");
    this.#silences += 1;
    if (!this.#greeted || this.#silences >= SILENCES_UNTIL_RESTART) this.#fail(problem);
    else this.#take(id)?.reject(problem);
  }

  #take(id) {
    const waiting = this.#pending.get(id);
    if (!waiting) return undefined;
    this.#pending.delete(id);
    this.#clock.clearTimeout(waiting.timer);
    return waiting;
  }

  #fail(problem) {
    if (!this.#port) return;
    const port = this.#port;
    this.#backOff.failed(this.#clock.now());
    this.#forget(problem);
    port.close();
    this.#lost(problem);
  }

  #forget(problem) {
    this.#port = null;
    this.#greeting = null;
    this.#silences = 0;
    this.#problem = problem;
    for (const id of [...this.#pending.keys()]) this.#take(id).reject(problem);
  }
}
