// SPDX-License-Identifier: MPL-2.0
// What is stored, contact by contact.

/**
 * A row for each contact.
 * @param {{calls: object[], contacts: object[], mailCounts: object[], unsent: object[]}} stored as the program lists it
 * @returns {{address: string, name: string, calls: number, mails: number, prefersMail: boolean}[]} those with calls first
 */
export function rowsOf({ calls, contacts, mailCounts, unsent }) {
  const rows = new Map();
  const rowOf = ({ address, name }) => {
    if (!rows.has(address)) rows.set(address, { address, name: "", calls: 0, mails: 0, prefersMail: false });
    const row = rows.get(address);
    row.name ||= name ?? "";
    return row;
  };
  for (const call of [...unsent, ...calls]) rowOf(call).calls += 1;
  for (const contact of contacts) rowOf(contact).prefersMail = contact.prefers_mail === true;
  for (const count of mailCounts) rowOf(count).mails = count.sent + count.received;
  return [...rows.values()].sort((a, b) => b.calls - a.calls || Number(b.prefersMail) - Number(a.prefersMail) || b.mails - a.mails);
}
