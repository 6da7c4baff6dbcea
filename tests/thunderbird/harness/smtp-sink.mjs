// SPDX-License-Identifier: MPL-2.0
// An SMTP server on this machine that takes every mail and keeps it.

import { createServer } from "node:net";

/** Starts the server on a free port. `mails` holds each mail received, as text. */
export function startSmtpSink() {
  const mails = [];
  const server = createServer((socket) => serve(socket, mails));
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve({ port: server.address().port, mails, stop: () => new Promise((done) => server.close(done)) });
    });
  });
}

function serve(socket, mails) {
  let received = "";
  let inMail = false;
  const say = (line) => socket.write(`${line}\r\n`);
  socket.setEncoding("latin1");
  socket.on("error", () => {});
  say("220 sink.invalid ready");
  socket.on("data", (chunk) => {
    received += chunk;
    for (;;) {
      const end = received.indexOf(inMail ? "\r\n.\r\n" : "\r\n");
      if (end < 0) return;
      const text = received.slice(0, end);
      received = received.slice(end + (inMail ? 5 : 2));
      if (inMail) {
        inMail = false;
        mails.push(`${Buffer.from(text, "latin1").toString("utf8").replace(/^\.\./gm, ".")}\r\n`);
        say("250 kept");
      } else if (/^DATA/i.test(text)) {
        inMail = true;
        say("354 go on");
      } else if (/^QUIT/i.test(text)) {
        say("221 bye");
        socket.end();
      } else {
        say("250 sink.invalid");
      }
    }
  });
}
