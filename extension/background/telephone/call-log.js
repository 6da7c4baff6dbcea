// SPDX-License-Identifier: MPL-2.0
// Logged calls on their way to the program. Each is kept by the add-on until the program has said that it is stored.

/** Who stores calls: asks the program, and keeps those it could not store. */
export class CallLog {
  #store;
  #waiting;
  #turn = Promise.resolve(); // several windows may log at once, and the list of those that wait is one

  /**
   * @param {object} parts
   * @param {(call: object) => Promise<object>} parts.store throws where the call could not be stored
   * @param {{read: () => Promise<object[]>, save: (calls: object[]) => Promise<void>}} parts.waiting
   */
  constructor({ store, waiting }) {
    this.#store = store;
    this.#waiting = waiting;
  }

  /**
   * Logs a call.
   * @param {object} call as log-call of the protocol wants it
   * @returns {Promise<{stored: true} | {stored: false, problem: Error}>}
   */
  log(call) {
    return this.#inTurn(async () => {
      await this.#waiting.save([...(await this.#waiting.read()), call]);
      const problem = await this.#sendAll();
      const left = await this.#waiting.read();
      return left.some(({ key }) => key === call.key) ? { stored: false, problem } : { stored: true };
    });
  }

  /**
   * Tries those again that wait.
   * @returns {Promise<{left: object[], problem: Error | null}>}
   */
  retry() {
    return this.#inTurn(async () => {
      const problem = await this.#sendAll();
      return { left: await this.#waiting.read(), problem };
    });
  }

  /** Takes back calls that wait: those that `isMeant` is true of. */
  drop(isMeant) {
    return this.#inTurn(async () => this.#waiting.save((await this.#waiting.read()).filter((call) => !isMeant(call))));
  }

  // One that is refused does not keep back the others. The same key is stored once, however often it is sent.
  async #sendAll() {
    let problem = null;
    for (const call of await this.#waiting.read()) {
      try {
        await this.#store(call);
        await this.#waiting.save((await this.#waiting.read()).filter(({ key }) => key !== call.key));
      } catch (failure) {
        problem = failure;
      }
    }
    return problem;
  }

  #inTurn(action) {
    const done = this.#turn.then(action);
    this.#turn = done.catch(() => {});
    return done;
  }
}
