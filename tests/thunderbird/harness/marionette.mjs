// SPDX-License-Identifier: MPL-2.0
// A client of Marionette, the remote protocol built into Thunderbird: `<length>:<json>` over TCP, one reply a request.
// https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html

import { connect } from "node:net";

export class Marionette {
  #socket;
  #received = Buffer.alloc(0);
  #waiting = new Map();
  #lastId = 0;

  /** Connects to `port` on this machine and starts a session in the chrome context. */
  static async connect(port) {
    const marionette = new Marionette();
    await marionette.#open(port);
    await marionette.send("WebDriver:NewSession", {});
    await marionette.send("Marionette:SetContext", { value: "chrome" });
    await marionette.send("WebDriver:SetTimeouts", { script: 60000 });
    return marionette;
  }

  /** Runs `body` with `parameters` as its `arguments` in Thunderbird's own scope; a promise is waited for. */
  async run(body, parameters = []) {
    const result = await this.send("WebDriver:ExecuteScript", { script: body, args: parameters, newSandbox: true, sandbox: "system" });
    return result.value;
  }

  send(name, parameters) {
    const id = ++this.#lastId;
    if (this.#socket.destroyed) return Promise.reject(new Error("Marionette has closed the connection"));
    const payload = Buffer.from(JSON.stringify([0, id, name, parameters]));
    this.#socket.write(`${payload.length}:`);
    this.#socket.write(payload);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject, name }));
  }

  close() {
    this.#socket.destroy();
  }

  #open(port) {
    return new Promise((resolve, reject) => {
      this.#socket = connect(port, "127.0.0.1");
      this.#socket.setNoDelay(true);
      this.#socket.once("error", reject);
      this.#waiting.set("hello", { resolve, reject });
      this.#socket.on("data", (chunk) => this.#take(chunk));
      this.#socket.on("close", () => this.#fail(new Error("Marionette closed the connection")));
    });
  }

  #fail(error) {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #take(chunk) {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(":");
      if (colon < 0) return;
      const length = Number(this.#received.subarray(0, colon));
      if (this.#received.length < colon + 1 + length) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, colon + 1 + length));
      this.#received = this.#received.subarray(colon + 1 + length);
      this.#answer(message);
    }
  }

  #answer(message) {
    if (!Array.isArray(message)) {
      this.#waiting.get("hello").resolve();
      this.#waiting.delete("hello");
      return;
    }
    const [, id, error, result] = message;
    const request = this.#waiting.get(id);
    if (!request) return;
    this.#waiting.delete(id);
    if (error) request.reject(new Error(`${request.name}: ${error.message}\n${error.stacktrace ?? ""}`));
    else request.resolve(result);
  }
}
