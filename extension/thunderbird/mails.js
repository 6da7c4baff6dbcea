// SPDX-License-Identifier: MPL-2.0
// Reads stored mails.

/**
 * A stored mail as a thread needs it.
 * @param {object} header a MessageHeader
 * @returns {Promise<{id: string, from: string, date: string, subject: string, text: string, references: string[]}>}
 */
async function readMail(header) {
  const full = await messenger.messages.getFull(header.id);
  return {
    id: header.headerMessageId,
    from: header.author,
    date: dateText(header.date),
    subject: header.subject,
    text: await plainText(full),
    references: messageIds(full.headers?.references) ?? messageIds(full.headers?.["in-reply-to"]) ?? [],
  };
}

/** The mail with Thunderbird's own number, or null. */
export async function readMailByNumber(number) {
  try {
    return await readMail(await messenger.messages.get(number));
  } catch {
    return null;
  }
}

/** The mail with a Message-ID (without angle brackets) from any indexed folder, or null. */
export async function readMailById(id) {
  try {
    const { messages } = await messenger.messages.query({ headerMessageId: id });
    return messages.length > 0 ? await readMail(messages[0]) : null;
  } catch {
    return null;
  }
}

/** The addresses of all the writer's identities. */
export async function ownAddresses() {
  const identities = await messenger.identities.list();
  return [...new Set(identities.map((identity) => identity.email).filter(Boolean))];
}

function messageIds(values) {
  const ids = (values ?? []).join(" ").match(/<[^<>\s]+>/g);
  return ids ? ids.map((id) => id.slice(1, -1)) : null;
}

function dateText(date) {
  return date instanceof Date && !Number.isNaN(date.getTime()) ? date.toISOString() : "";
}

async function plainText(part) {
  const found = firstTextParts(part);
  if (found.plain !== undefined) return found.plain;
  return found.html === undefined ? "" : messenger.messengerUtilities.convertToPlainText(found.html);
}

// Of a mail in two forms both are found; attached files are not the mail's words.
function firstTextParts(part, found = {}, depth = 0) {
  if (depth > 20 || (part.name && part.contentType !== "text/plain" && part.contentType !== "text/html")) return found;
  if (part.contentType === "text/plain") found.plain ??= part.body;
  if (part.contentType === "text/html") found.html ??= part.body;
  for (const child of part.parts ?? []) firstTextParts(child, found, depth + 1);
  return found;
}
