// SPDX-License-Identifier: MPL-2.0
// The connection to a host that is absent, dies or is silent: what is told, how long it waits, and that it recovers.

import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { problemOfClosedPort } from "../../../extension/protocol/problem.js";
import { PlayedHost, problem, settled } from "./played-host.mjs";

let host;
beforeEach(() => {
  host = new PlayedHost();
});

describe("a host that can't be reached", () => {
  for (const [error, code] of [["No such native application offhook.host", "not-installed"], ["An unexpected error occurred", "not-runnable"], [undefined, "ended"]]) {
    test(`${error ?? "no error"}: ${code}`, async () => {
      host.greeting = null;
      const { reply, port } = await host.askAndWait();
      port.closed(error);
      await assert.rejects(reply, problem(code));
      assert.deepEqual(host.losses, [code]);
    });
  }

  test("an error of the port after the greeting means that the program ended", () => {
    assert.equal(problemOfClosedPort("An unexpected error occurred", true).code, "ended");
  });

  test("is not started ahead within the back-off", async () => {
    host.greeting = null;
    host.connection.prepare();
    host.ports[0].closed("No such native application offhook.host");
    host.connection.prepare();
    assert.equal(host.ports.length, 1);
    assert.deepEqual(host.losses, ["not-installed"]);
    await assert.rejects(host.connection.ask({ method: "check" }), problem("not-installed"));
    host.clock.pass(host.connection.waiting());
    host.connection.prepare();
    assert.equal(host.ports.length, 2);
  });

  test("is not started again within the back-off, but then, or when a person asks", async () => {
    host.greeting = null;
    const first = await host.askAndWait();
    first.port.closed("No such native application offhook.host");
    assert.equal(host.connection.waiting(), 250);
    await assert.rejects((await host.askAndWait()).reply, problem("not-installed"));
    assert.equal(host.ports.length, 1);
    host.clock.pass(250);
    await host.askAndWait();
    assert.equal(host.ports.length, 2);
    host.ports[1].closed("No such native application offhook.host");
    assert.equal(host.connection.waiting(), 500);
    await host.askAndWait({ method: "check" }, { atOnce: true });
    assert.equal(host.ports.length, 3);
  });
});

describe("a host that dies", () => {
  test("fails all that wait, and the next request after the back-off recovers", async () => {
    const first = await host.askAndWait();
    const second = await host.askAndWait();
    first.port.closed(undefined);
    await assert.rejects(first.reply, problem("ended"));
    await assert.rejects(second.reply, problem("ended"));
    assert.deepEqual(host.losses, ["ended"]);
    host.clock.pass(300);
    const third = await host.askAndWait();
    third.port.message({ id: third.port.sent[1].id, advice: "write" });
    assert.equal((await third.reply).advice, "write");
  });

  test("again and again waits longer, until it has answered once", async () => {
    const waits = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const { port } = await host.askAndWait();
      port.closed(undefined);
      waits.push(host.connection.waiting());
      host.clock.pass(host.connection.waiting());
    }
    assert.deepEqual(waits, [250, 500, 1000, 2000, 4000, 4000]);
    const { reply, port } = await host.askAndWait();
    port.message({ id: port.sent[1].id });
    await reply;
    port.closed(undefined);
    assert.equal(host.connection.waiting(), 250);
  });

  test("while sending is noticed", async () => {
    const { reply, port } = await host.askAndWait();
    port.message({ id: port.sent[1].id });
    await reply;
    port.sent.push = () => {
      throw new Error("Attempt to postMessage on disconnected port");
    };
    await assert.rejects(host.connection.ask({ method: "check" }), problem("ended"));
  });
});

describe("a host that is silent", () => {
  test("fails a request after two seconds; a reply that comes later is passed over", async () => {
    const { reply, port } = await host.askAndWait();
    let failed = false;
    reply.catch(() => (failed = true));
    host.clock.pass(1999);
    await settled();
    assert.equal(failed, false);
    host.clock.pass(1);
    await assert.rejects(reply, problem("no-answer"));
    assert.equal(port.isClosed, false);
    port.message({ id: port.sent[1].id });
    const next = await host.askAndWait();
    assert.equal(host.ports.length, 1);
    port.message({ id: port.sent[2].id, advice: "call" });
    assert.equal((await next.reply).advice, "call");
  });

  test("is ended after the second silence in a row", async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const { reply } = await host.askAndWait();
      host.clock.pass(2000);
      await assert.rejects(reply, problem("no-answer"));
    }
    assert.equal(host.ports[0].isClosed, true);
    assert.deepEqual(host.losses, ["no-answer"]);
  });

  test("to the greeting is ended after five seconds", async () => {
    host.greeting = null;
    const { reply, port } = await host.askAndWait();
    host.clock.pass(4999);
    await settled();
    assert.equal(port.isClosed, false);
    host.clock.pass(1);
    await assert.rejects(reply, problem("no-answer"));
    assert.equal(port.isClosed, true);
  });
});
