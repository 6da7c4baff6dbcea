// SPDX-License-Identifier: MPL-2.0
// The connection to a host that is there: greeting, replies, versions, closing.

import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { BackOff } from "../../../extension/protocol/back-off.js";
import { PlayedHost, problem, settled } from "./played-host.mjs";

let host;
beforeEach(() => {
  host = new PlayedHost();
});

describe("a host that answers", () => {
  test("is greeted first, then asked, on one port", async () => {
    const first = await host.askAndWait();
    assert.deepEqual(first.port.sent.map(({ method }) => method), ["hello", "check"]);
    first.port.message({ id: first.port.sent[1].id, advice: "write" });
    assert.equal((await first.reply).advice, "write");
    await host.askAndWait();
    assert.equal(host.ports.length, 1);
    assert.equal(host.ports[0].sent.length, 3);
  });

  test("is started and greeted ahead, and then asked on the same port", async () => {
    host.connection.prepare();
    host.connection.prepare();
    await settled();
    assert.deepEqual(host.ports[0].sent.map(({ method }) => method), ["hello"]);
    await host.askAndWait();
    host.connection.prepare();
    assert.equal(host.ports.length, 1);
    assert.deepEqual(host.ports[0].sent.map(({ method }) => method), ["hello", "check"]);
  });

  test("replies are matched by id, in any order, and each id is used once", async () => {
    const first = await host.askAndWait({ method: "check", n: 1 });
    const second = await host.askAndWait({ method: "check", n: 2 });
    const [, one, two] = host.ports[0].sent;
    assert.equal(new Set(host.ports[0].sent.map(({ id }) => id)).size, 3);
    host.ports[0].message({ id: two.id, n: 2 });
    host.ports[0].message({ id: one.id, n: 1 });
    assert.deepEqual([(await first.reply).n, (await second.reply).n], [1, 2]);
  });

  test("replies that nobody waits for are passed over", async () => {
    const { reply, port } = await host.askAndWait();
    for (const stray of [{ id: "unheard-of" }, { id: null }, null, 5]) port.message(stray);
    port.message({ id: port.sent[1].id });
    await reply;
  });

  test("is ended by close, which is no loss, and started anew by the next request", async () => {
    const { reply, port } = await host.askAndWait();
    host.connection.close();
    await assert.rejects(reply, problem("ended"));
    assert.equal(port.isClosed, true);
    await host.askAndWait();
    assert.equal(host.ports.length, 2);
    assert.deepEqual(host.losses, []);
  });
});

describe("after a close", () => {
  test("the next request tries at once, whatever was wrong before", async () => {
    host.greeting = null;
    const first = await host.askAndWait();
    first.port.closed("No such native application offhook.host");
    assert.ok(host.connection.waiting() > 0);
    host.connection.close();
    host.greeting = ({ id }) => ({ id, protocol: 2, compatible: false, reason: "Please update the add-on." });
    await assert.rejects((await host.askAndWait()).reply, problem("incompatible"));
    assert.equal(host.ports.length, 2);
  });
});

describe("a host of another version", () => {
  test("is closed, with its own reason", async () => {
    host.greeting = ({ id }) => ({ id, protocol: 2, compatible: false, reason: "Bitte aktualisieren Sie das Add-on." });
    const { reply, port } = await host.askAndWait();
    await assert.rejects(reply, (error) => error.code === "incompatible" && error.detail === "Bitte aktualisieren Sie das Add-on.");
    assert.equal(port.isClosed, true);
    assert.equal(port.sent.length, 1, "nothing of a mail was sent");
  });
});

test("a back-off that never failed does not wait", () => {
  assert.equal(new BackOff().left(12345), 0);
});
