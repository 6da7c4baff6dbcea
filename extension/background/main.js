// SPDX-License-Identifier: MPL-2.0
// The background page: between the compose scripts and the host. It may be suspended at any time; what it knows can be
// read again. An open connection keeps it awake, and is closed with the last compose window.

import { HostConnection } from "../protocol/connection.js";
import { helloRequest } from "../protocol/requests.js";
import { addonVersion } from "../thunderbird/addon.js";
import { onComposeScriptMessage, onOwnPageMessage, tellComposeScript } from "../thunderbird/messages.js";
import { openNativePort } from "../thunderbird/native-port.js";
import { language } from "../thunderbird/texts.js";
import { onBeforeSend } from "../thunderbird/windows/before-send.js";
import { composeTabs, injectComposeScript, onComposeTabOpened, onDraftFieldsChanged, onTabClosed } from "../thunderbird/windows/compose-tabs.js";
import { forgetFields } from "./draft/header-fields.js";
import { checkDraft } from "./judging/draft-check.js";
import { showOnButton } from "./judging/judgement-button.js";
import { afterCall, requestCall } from "./letters/letter-request.js";
import { templateAnswers } from "./letters/letter-templates.js";
import { countSoon } from "./mail-counts/schedule.js";
import { mayBeSent } from "./may-be-sent.js";
import { telephoneAnswers } from "./telephone/telephone-answers.js";
import { forgetThread } from "./thread/draft-threads.js";

const connection = new HostConnection({
  openPort: openNativePort,
  hello: () => helloRequest({ version: addonVersion(), locale: language() }),
  lost: reportLoss,
  clock: {
    now: () => Date.now(),
    setTimeout: (action, milliseconds) => setTimeout(action, milliseconds),
    clearTimeout: (timer) => clearTimeout(timer),
  },
});

onComposeScriptMessage((message, tabId) => {
  if (message.type === "check") {
    countSoon(connection);
    return checkDraft(connection, tabId, message);
  }
  if (message.type === "request-call") return requestCall(connection, tabId, message);
  if (message.type === "after-call") return afterCall(connection, tabId, message);
  return undefined;
});

const CHANGE_JUDGEMENTS = ["log-call", "remove-call", "set-contact", "snooze", "forget"];
const answers = { ...telephoneAnswers(connection), ...templateAnswers(connection) };
onOwnPageMessage((message) => (Object.hasOwn(answers, message.type) ? answerPage(message) : undefined));

async function answerPage(message) {
  const answer = await answers[message.type](message);
  const tabs = await composeTabs();
  if (CHANGE_JUDGEMENTS.includes(message.type)) for (const tabId of tabs) tellComposeScript(tabId, { type: "recheck" });
  if (tabs.length === 0) connection.close();
  return answer;
}

onBeforeSend(mayBeSent);

onComposeTabOpened(() => connection.prepare());

onDraftFieldsChanged((tabId) => tellComposeScript(tabId, { type: "recheck" }));

onTabClosed(async (tabId) => {
  forgetThread(tabId);
  forgetFields(tabId);
  const open = await composeTabs();
  if (open.every((other) => other === tabId)) connection.close();
});

async function reportLoss({ code, detail }) {
  for (const tabId of await composeTabs()) {
    showOnButton(tabId, { problem: { code, detail } });
    tellComposeScript(tabId, { type: "problem", problem: { code, detail } });
  }
}

// Compose scripts of the manifest don't reach windows that are open already when the add-on is installed or enabled.
for (const tabId of await composeTabs()) {
  if (!(await tellComposeScript(tabId, { type: "ping" }))) injectComposeScript(tabId);
}
