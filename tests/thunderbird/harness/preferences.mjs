// SPDX-License-Identifier: MPL-2.0
// The preferences of a throw-away profile: quiet at the start, no network, accounts that go nowhere.

/** No first-run window, no start page, nothing that asks. */
const NO_QUESTIONS = {
  "app.use_without_mail_account": true,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.policy.dataSubmissionPolicyBypassNotification": true,
  "mail.inappnotifications.enabled": false,
  "mail.provider.suppress_dialog_on_startup": true,
  "mail.rights.override": true,
  "mail.rights.version": 1,
  "mail.shell.checkDefaultClient": false,
  "mail.spotlight.firstRunDone": true,
  "mailnews.start_page.enabled": false,
  "mailnews.start_page_override.mstone": "ignore",
  "termsofuse.bypassNotification": true,
  "toolkit.startup.max_resumed_crashes": -1,
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.unified": false,
};

/** Services switched off, and a proxy that does not exist for whatever would ask all the same. */
const NO_NETWORK = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "app.update.enabled": false,
  "browser.region.network.url": "",
  "browser.region.update.enabled": false,
  "browser.safebrowsing.blockedURIs.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "dom.push.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "mail.chat.enabled": false,
  "mail.cloud_files.enabled": false,
  "mailnews.auto_config_url": "",
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.manage-offline-status": false,
  "network.prefetch-next": false,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.no_proxies_on": "localhost, 127.0.0.1",
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
  "network.proxy.type": 1,
  "network.trr.mode": 5,
  "security.OCSP.enabled": 0,
  "security.remote_settings.crlite_filters.enabled": false,
  "security.remote_settings.intermediates.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
};

/** Composing without helpers that change the draft or ask before sending. */
const PLAIN_COMPOSING = {
  "mail.biff.show_alert": false,
  // A mail written as HTML is sent as HTML and plain text, be it ever so simple.
  "mail.default_send_format": 3,
  "mail.compose.attachment_reminder": false,
  "mail.compose.autosave": false,
  "mail.compose.default_to_paragraph": true,
  "mail.compose.warn_public_recipients.aggressive": false,
  "mail.SpellCheckBeforeSend": false,
  "mail.spellcheck.inline": false,
  "mail.warn_on_send_accel_key": false,
  // What scripts complain about goes to the log.
  "devtools.console.stdout.chrome": true,
  "devtools.console.stdout.content": true,
  // Marionette would set these for its own tests; the add-on is to be tested as people run it.
  "remote.prefs.recommended": false,
};

/** Local Folders, an account that never connects, and an SMTP server on this machine's `smtpPort`. */
function accounts({ writer, smtpPort, signature }) {
  const folders = "mailbox://nobody@Local%20Folders";
  return {
    "mail.account.account1.server": "server1",
    "mail.account.account2.identities": "id1",
    "mail.account.account2.server": "server2",
    "mail.accountmanager.accounts": "account1,account2",
    "mail.accountmanager.defaultaccount": "account2",
    "mail.accountmanager.localfoldersserver": "server1",
    "mail.identity.id1.compose_html": true,
    "mail.identity.id1.draft_folder": `${folders}/Drafts`,
    "mail.identity.id1.fcc_folder": `${folders}/Sent`,
    "mail.identity.id1.fullName": writer.name,
    "mail.identity.id1.htmlSigFormat": false,
    "mail.identity.id1.htmlSigText": signature,
    "mail.identity.id1.reply_on_top": 1,
    "mail.identity.id1.sig_on_reply": true,
    "mail.identity.id1.smtpServer": "smtp1",
    "mail.identity.id1.stationery_folder": `${folders}/Templates`,
    "mail.identity.id1.useremail": writer.address,
    "mail.identity.id1.valid": true,
    "mail.server.server1.directory-rel": "[ProfD]Mail/Local Folders",
    "mail.server.server1.hostname": "Local Folders",
    "mail.server.server1.name": "Local Folders",
    "mail.server.server1.storeContractID": "@mozilla.org/msgstore/berkeleystore;1",
    "mail.server.server1.type": "none",
    "mail.server.server1.userName": "nobody",
    "mail.server.server2.check_new_mail": false,
    "mail.server.server2.directory-rel": "[ProfD]Mail/pop.invalid",
    "mail.server.server2.hostname": "pop.invalid",
    "mail.server.server2.login_at_startup": false,
    "mail.server.server2.name": writer.address,
    "mail.server.server2.storeContractID": "@mozilla.org/msgstore/berkeleystore;1",
    "mail.server.server2.type": "pop3",
    "mail.server.server2.userName": writer.address.split("@")[0],
    "mail.smtp.defaultserver": "smtp1",
    "mail.smtpserver.smtp1.authMethod": 1,
    "mail.smtpserver.smtp1.hostname": "127.0.0.1",
    "mail.smtpserver.smtp1.port": smtpPort,
    "mail.smtpserver.smtp1.try_ssl": 0,
    "mail.smtpservers": "smtp1",
  };
}

/** The text of a user.js. `locale` is "en-US" or "de"; `more` overrides. */
export function userPreferences({ writer, smtpPort, signature = "", locale = "en-US", marionettePort, more = {} }) {
  const preferences = {
    ...NO_QUESTIONS,
    ...NO_NETWORK,
    ...PLAIN_COMPOSING,
    ...accounts({ writer, smtpPort, signature }),
    "intl.locale.requested": locale,
    "marionette.port": marionettePort,
    ...more,
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}
