// SPDX-License-Identifier: MPL-2.0
// One Thunderbird on a fresh profile, with a home folder of its own.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atEnd } from "./ending.mjs";
import { Marionette } from "./marionette.mjs";
import { userPreferences } from "./preferences.mjs";
import { until } from "./waiting.mjs";

/** Debian's wrapper script /usr/bin/thunderbird would start the program as a child that we could not stop. */
const PROGRAMS = ["/usr/lib/thunderbird/thunderbird-bin", "/usr/lib/thunderbird/thunderbird"];

/**
 * Folders of a person who has never used Thunderbird, and the environment to start it in: `environment`, with the
 * variables of `keep` left as they are. `remove()` deletes the folders.
 */
export function freshHome(environment, keep = {}) {
  const root = mkdtempSync(join(tmpdir(), "offhook-thunderbird-"));
  const folder = (name, mode) => {
    mkdirSync(join(root, name), { recursive: true, mode });
    return join(root, name);
  };
  const home = folder("home");
  const remove = () => rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  atEnd(remove);
  return {
    root,
    home,
    profile: folder("profile"),
    environment: {
      ...environment,
      HOME: home,
      XDG_CACHE_HOME: folder("home/.cache"),
      XDG_CONFIG_HOME: folder("home/.config"),
      XDG_DATA_HOME: folder("home/.local/share"),
      XDG_RUNTIME_DIR: folder("runtime", 0o700),
      GTK_USE_PORTAL: "0",
      MOZ_CRASHREPORTER_DISABLE: "1",
      // Without it the server of remote settings can't be overridden, and Thunderbird would ask Mozilla's.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: "1",
      NO_AT_BRIDGE: "1",
      ...keep,
    },
    remove,
  };
}

export class Thunderbird {
  #process;
  #marionette;
  #log;

  /** Starts on `folders` (of freshHome). `preferences` are those of userPreferences, but for the Marionette port. */
  static async start(folders, preferences) {
    const thunderbird = new Thunderbird();
    const marionettePort = await freePort();
    writeFileSync(join(folders.profile, "user.js"), userPreferences({ ...preferences, marionettePort }));
    await thunderbird.#start(folders, marionettePort);
    return thunderbird;
  }

  get processId() {
    return this.#process.pid;
  }

  /** What Thunderbird and its native messaging hosts wrote to standard output and error so far. */
  get log() {
    return readFileSync(this.#log, "utf8");
  }

  /**
   * Runs a function inside Thunderbird, in the scope of its main window, and returns its result. The function can't see
   * anything of this file; `parameters` and the result go through JSON.
   */
  chrome(action, ...parameters) {
    return this.#marionette.run(`return (${action})(...arguments);`, parameters);
  }

  /** Installs a packed add-on for good, as a person does, and waits until its background has started. */
  async install(path) {
    const { value } = await this.#marionette.send("Addon:Install", { path, temporary: false });
    await until("the add-on's start", () =>
      this.chrome((id) => WebExtensionPolicy.getByID(id)?.extension?.backgroundState !== undefined, value),
    );
    return value;
  }

  uninstall(id) {
    return this.#marionette.send("Addon:Uninstall", { id });
  }

  /** Process ids of the programs called `name` that this Thunderbird has started itself. */
  children(name) {
    return readdirSync("/proc")
      .filter((entry) => /^\d+$/.test(entry))
      .map(Number)
      .filter((id) => {
        const status = statusOf(id);
        return status?.parent === this.processId && status.name === name && status.state !== "Z";
      });
  }

  /** Resolves when Thunderbird has ended. */
  ended() {
    if (this.#hasEnded) return Promise.resolve();
    return new Promise((resolve) => this.#process.once("exit", resolve));
  }

  /** Ends Thunderbird, drafts or not. */
  async stop() {
    if (this.#hasEnded) return;
    const ended = this.ended();
    // It may hang up before it answers.
    this.#marionette?.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => {});
    const patience = setTimeout(() => this.#process.kill("SIGKILL"), 15000);
    await ended;
    clearTimeout(patience);
    this.#marionette?.close();
  }

  get #hasEnded() {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }

  async #start(folders, port) {
    const program = PROGRAMS.find(existsSync);
    if (!program) throw new Error(`Thunderbird is not installed: none of ${PROGRAMS.join(", ")} exists`);
    this.#log = join(folders.root, "thunderbird.log");
    const log = openSync(this.#log, "a");
    this.#process = spawn(
      program,
      ["--profile", folders.profile, "--no-remote", "--marionette", "-remote-allow-system-access"],
      { env: folders.environment, stdio: ["ignore", log, log] },
    );
    atEnd(() => this.#process.kill("SIGKILL"));
    this.#marionette = await until("Marionette", () => this.#connect(port), { timeout: 60000, every: 100 });
    // Nobody else of this machine shall steer it.
    await this.#marionette.send("Marionette:AcceptConnections", { value: false });
    const mainWindow = () => Boolean(Services.wm.getMostRecentWindow("mail:3pane")?.gTabmail?.tabInfo?.length);
    await until("the main window", () => this.chrome(mainWindow), { timeout: 60000, every: 100 });
  }

  #connect(port) {
    if (this.#hasEnded) throw new Error(`Thunderbird ended with ${this.#process.exitCode ?? this.#process.signalCode}:\n${this.log}`);
    return Marionette.connect(port);
  }

}

function statusOf(id) {
  try {
    // `1234 (name) S 1 …`: the name may itself hold spaces and brackets.
    const text = readFileSync(`/proc/${id}/stat`, "utf8");
    const end = text.lastIndexOf(")");
    const [state, parent] = text.slice(end + 2).split(" ");
    return { name: text.slice(text.indexOf("(") + 1, end), state, parent: Number(parent) };
  } catch {
    return null;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
