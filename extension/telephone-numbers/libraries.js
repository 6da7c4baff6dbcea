// SPDX-License-Identifier: MPL-2.0
// The libraries that know telephone numbers and vCards. Installed by npm, packed by pack.mjs.

export { findPhoneNumbersInText, getCountries, getCountryCallingCode, parsePhoneNumberFromString } from "../node_modules/libphonenumber-js/core/index.js";
export { default as metadata } from "../node_modules/libphonenumber-js/metadata.max.json.js";
export { default as ICAL } from "../node_modules/ical.js/dist/ical.min.js";
