// SPDX-License-Identifier: MPL-2.0
// Asks the program about calls and contacts, and keeps what it has to tell the person beside its replies.

import { clientFields } from "../../settings/client-fields.js";

/** A client of the program's ledger. */
export class LedgerClient {
  #connection;
  #notice; // what the program has to say about its file, with the reply to whatever was asked

  /** @param {import("../../protocol/connection.js").HostConnection} connection */
  constructor(connection) {
    this.#connection = connection;
  }

  /**
   * Asks without waiting for the back-off, since a person asked.
   * @param {(client: {locale: string, region: string, settings: object}) => object} requestFor builds the request
   * @param {(reply: object) => any} read reads its reply
   * @returns {Promise<any>} what `read` returns
   * @throws {import("../../protocol/problem.js").Problem} where the program can't be asked, replies with an error or does not fit
   */
  async ask(requestFor, read) {
    const reply = await this.#connection.ask(requestFor(await clientFields()), { atOnce: true });
    if (typeof reply?.notice === "string") this.#notice = reply.notice;
    return read(reply);
  }

  /** What the person is to be told, once. @returns {string | undefined} in their language */
  takeNotice() {
    const notice = this.#notice;
    this.#notice = undefined;
    return notice;
  }
}
