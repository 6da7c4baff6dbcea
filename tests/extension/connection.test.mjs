// SPDX-License-Identifier: MPL-2.0
// The connection to the host: greeting, replies, silence, loss and back-off. Time is the test's own.

import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { BackOff } from "../../extension/protocol/back-off.js";
import { HostConnection } from "../../extension/protocol/connection.js";
import { Problem, problemOfClosedPort } from "../../extension/protocol/problem.js";

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

let clock, ports, losses, connection, greeting;
const settled = () => new Promise((resolve) => setImmediate(resolve));
const problem = (code) => (error) => error instanceof Problem && error.code === code;

beforeEach(() => {
  clock = new Clock();
  ports = [];
  losses = [];
  greeting = (request) => ({ id: request.id, protocol: 1, host: { name: "offhook", version: "0.1.0" }, compatible: true });
  connection = new HostConnection({
    openPort(listeners) {
      const port = { ...listeners, sent: [], isClosed: false };
      ports.push(port);
      return {
        send(request) {
          port.sent.push(request);
          if (request.method === "hello" && greeting) setImmediate(() => port.message(greeting(request)));
        },
        close: () => (port.isClosed = true),
      };
    },
    hello: () => ({ method: "hello", protocol: 1 }),
    lost: (loss) => losses.push(loss.code),
    clock,
  });
});

async function askAndWait(request = { method: "check" }, options = {}) {
  const reply = connection.ask(request, options);
  reply.catch(() => {});
  for (let turn = 0; turn < 4; turn += 1) await settled();
  return { reply, port: ports.at(-1) };
}

describe("a host that answers", () => {
  test("is greeted first, then asked, on one port", async () => {
    const first = await askAndWait();
    assert.deepEqual(first.port.sent.map(({ method }) => method), ["hello", "check"]);
    first.port.message({ id: first.port.sent[1].id, advice: "write" });
    assert.equal((await first.reply).advice, "write");
    await askAndWait();
    assert.equal(ports.length, 1);
    assert.equal(ports[0].sent.length, 3);
  });

  test("is started and greeted ahead, and then asked on the same port", async () => {
    connection.prepare();
    connection.prepare();
    await settled();
    assert.deepEqual(ports[0].sent.map(({ method }) => method), ["hello"]);
    await askAndWait();
    connection.prepare();
    assert.equal(ports.length, 1);
    assert.deepEqual(ports[0].sent.map(({ method }) => method), ["hello", "check"]);
  });

  test("replies are matched by id, in any order, and each id is used once", async () => {
    const first = await askAndWait({ method: "check", n: 1 });
    const second = await askAndWait({ method: "check", n: 2 });
    const [, one, two] = ports[0].sent;
    assert.equal(new Set(ports[0].sent.map(({ id }) => id)).size, 3);
    ports[0].message({ id: two.id, n: 2 });
    ports[0].message({ id: one.id, n: 1 });
    assert.deepEqual([(await first.reply).n, (await second.reply).n], [1, 2]);
  });

  test("replies that nobody waits for are passed over", async () => {
    const { reply, port } = await askAndWait();
    for (const stray of [{ id: "unheard-of" }, { id: null }, null, 5]) port.message(stray);
    port.message({ id: port.sent[1].id });
    await reply;
  });

  test("is ended by close, which is no loss, and started anew by the next request", async () => {
    const { reply, port } = await askAndWait();
    connection.close();
    await assert.rejects(reply, problem("ended"));
    assert.equal(port.isClosed, true);
    await askAndWait();
    assert.equal(ports.length, 2);
    assert.deepEqual(losses, []);
  });
});

describe("a host that can't be reached", () => {
  for (const [error, code] of [["No such native application offhook.host", "not-installed"], ["An unexpected error occurred", "not-runnable"], [undefined, "ended"]]) {
    test(`${error ?? "no error"}: ${code}`, async () => {
      greeting = null;
      const { reply, port } = await askAndWait();
      port.closed(error);
      await assert.rejects(reply, problem(code));
      assert.deepEqual(losses, [code]);
    });
  }

  test("an error of the port after the greeting means that the program ended", () => {
    assert.equal(problemOfClosedPort("An unexpected error occurred", true).code, "ended");
  });

  test("is not started ahead within the back-off", async () => {
    greeting = null;
    connection.prepare();
    ports[0].closed("No such native application offhook.host");
    connection.prepare();
    assert.equal(ports.length, 1);
    assert.deepEqual(losses, ["not-installed"]);
    await assert.rejects(connection.ask({ method: "check" }), problem("not-installed"));
    clock.pass(connection.waiting());
    connection.prepare();
    assert.equal(ports.length, 2);
  });

  test("is not started again within the back-off, but then, or when a person asks", async () => {
    greeting = null;
    const first = await askAndWait();
    first.port.closed("No such native application offhook.host");
    assert.equal(connection.waiting(), 250);
    await assert.rejects((await askAndWait()).reply, problem("not-installed"));
    assert.equal(ports.length, 1);
    clock.pass(250);
    await askAndWait();
    assert.equal(ports.length, 2);
    ports[1].closed("No such native application offhook.host");
    assert.equal(connection.waiting(), 500);
    await askAndWait({ method: "check" }, { atOnce: true });
    assert.equal(ports.length, 3);
  });
});

describe("after a close", () => {
  test("the next request tries at once, whatever was wrong before", async () => {
    greeting = null;
    const first = await askAndWait();
    first.port.closed("No such native application offhook.host");
    assert.ok(connection.waiting() > 0);
    connection.close();
    greeting = ({ id }) => ({ id, protocol: 2, compatible: false, reason: "Please update the add-on." });
    await assert.rejects((await askAndWait()).reply, problem("incompatible"));
    assert.equal(ports.length, 2);
  });
});

describe("a host of another version", () => {
  test("is closed, with its own reason", async () => {
    greeting = ({ id }) => ({ id, protocol: 2, compatible: false, reason: "Bitte aktualisieren Sie das Add-on." });
    const { reply, port } = await askAndWait();
    await assert.rejects(reply, (error) => error.code === "incompatible" && error.detail === "Bitte aktualisieren Sie das Add-on.");
    assert.equal(port.isClosed, true);
    assert.equal(port.sent.length, 1, "nothing of a mail was sent");
  });
});

describe("a host that dies", () => {
  test("fails all that wait, and the next request after the back-off recovers", async () => {
    const first = await askAndWait();
    const second = await askAndWait();
    first.port.closed(undefined);
    await assert.rejects(first.reply, problem("ended"));
    await assert.rejects(second.reply, problem("ended"));
    assert.deepEqual(losses, ["ended"]);
    clock.pass(300);
    const third = await askAndWait();
    third.port.message({ id: third.port.sent[1].id, advice: "write" });
    assert.equal((await third.reply).advice, "write");
  });

  test("again and again waits longer, until it has answered once", async () => {
    const waits = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const { port } = await askAndWait();
      port.closed(undefined);
      waits.push(connection.waiting());
      clock.pass(connection.waiting());
    }
    assert.deepEqual(waits, [250, 500, 1000, 2000, 4000, 4000]);
    const { reply, port } = await askAndWait();
    port.message({ id: port.sent[1].id });
    await reply;
    port.closed(undefined);
    assert.equal(connection.waiting(), 250);
  });

  test("while sending is noticed", async () => {
    const { reply, port } = await askAndWait();
    port.message({ id: port.sent[1].id });
    await reply;
    port.sent.push = () => {
      throw new Error("Attempt to postMessage on disconnected port");
    };
    await assert.rejects(connection.ask({ method: "check" }), problem("ended"));
  });
});

describe("a host that is silent", () => {
  test("fails a request after two seconds; a reply that comes later is passed over", async () => {
    const { reply, port } = await askAndWait();
    clock.pass(1999);
    clock.pass(1);
    await assert.rejects(reply, problem("no-answer"));
    assert.equal(port.isClosed, false);
    port.message({ id: port.sent[1].id });
    const next = await askAndWait();
    assert.equal(ports.length, 1);
    port.message({ id: port.sent[2].id, advice: "call" });
    assert.equal((await next.reply).advice, "call");
  });

  test("is ended after the second silence in a row", async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const { reply } = await askAndWait();
      clock.pass(2000);
      await assert.rejects(reply, problem("no-answer"));
    }
    assert.equal(ports[0].isClosed, true);
    assert.deepEqual(losses, ["no-answer"]);
  });

  test("to the greeting is ended after five seconds", async () => {
    greeting = null;
    const { reply, port } = await askAndWait();
    clock.pass(5000);
    await assert.rejects(reply, problem("no-answer"));
    assert.equal(port.isClosed, true);
  });
});

test("a back-off that never failed does not wait", () => {
  assert.equal(new BackOff().left(12345), 0);
});
