// SPDX-License-Identifier: MPL-2.0
// A display of our own: Xvfb on a free number, a window manager, and a keyboard that knows every character we type.

import { spawn, execFileSync } from "node:child_process";
import { atEnd } from "./ending.mjs";
import { layOutKeyboard } from "./keyboard.mjs";
import { until } from "./waiting.mjs";

const WIDTH = 1280;
const HEIGHT = 900;

/** Starts the display. The caller must `stop()` it. */
export async function startDisplay() {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", `${WIDTH}x${HEIGHT}x24`, "-nolisten", "tcp", "-noreset"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const name = await displayName(server);
  // Without a UTF-8 locale, xdotool can't type an umlaut; some machines set none at all.
  const environment = { ...process.env, DISPLAY: name, LC_ALL: "C.UTF-8" };
  delete environment.WAYLAND_DISPLAY;
  const manager = spawn("openbox", [], { env: environment, stdio: "ignore" });
  atEnd(() => [manager, server].forEach((program) => program.kill()));
  layOutKeyboard(environment);
  // Openbox answers to the root window property of the window manager specification once it runs.
  await until("the window manager", () => hasWindowManager(environment));
  return {
    name,
    width: WIDTH,
    height: HEIGHT,
    environment,
    async stop() {
      manager.kill();
      server.kill();
      await Promise.all([ended(manager), ended(server)]);
    },
  };
}

function displayName(server) {
  return new Promise((resolve, reject) => {
    let text = "";
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`Xvfb ended with ${code} before it had a display`)));
    server.stdio[3].on("data", (chunk) => {
      text += chunk;
      if (text.endsWith("\n")) resolve(`:${text.trim()}`);
    });
  });
}

function hasWindowManager(environment) {
  try {
    execFileSync("xdotool", ["get_desktop"], { env: environment, stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}

function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", resolve));
}
