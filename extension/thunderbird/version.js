// SPDX-License-Identifier: MPL-2.0

/** The add-on's own version. */
export function addonVersion() {
  return messenger.runtime.getManifest().version;
}
