// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace offhook::audit {

/// The page's style: light or dark as the reader's system is, for paper too, with no font or file of its own.
constexpr std::string_view page_style = R"css(
:root { color-scheme: light dark; --paper: #fbfaf8; --card: #ffffff; --ink: #1f2328; --soft: #59636e; --line: #e2dfd9;
  --call: #c2410c; --strong: #b42318; --warn: #9a5b00; --calm: #a9b8c9; --sent: #2f6f9f; --received: #9cc3dd; --link: #1f5f8f; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16181c; --card: #1f2227; --ink: #eceef1; --soft: #a4adb8; --line: #363b43;
    --call: #fb8a4c; --strong: #ff9c92; --warn: #f3bd63; --calm: #56647a; --sent: #6db4e6; --received: #3d6683; --link: #8cc6ef; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { max-width: 56rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.25rem; margin: 3rem 0 .75rem; }
p { margin: .4rem 0; }
.soft, footer { color: var(--soft); font-size: .92rem; overflow-wrap: anywhere; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; margin: 1.75rem 0 0; padding: 0; }
.figures div, .threads > li, figure { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
.figures div { padding: .9rem 1.1rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dd { margin: 0; white-space: nowrap; font-size: 1.7rem; font-weight: 650; line-height: 1.25; font-variant-numeric: tabular-nums; }
.figures dt { color: var(--soft); font-size: .9rem; }
.figures .call dd { color: var(--call); }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: 1.25rem; }
a { color: var(--link); text-underline-offset: .2em; }
.threads { list-style: none; margin: 0; padding: 0; counter-reset: rank; display: grid; gap: .75rem; }
.threads > li { counter-increment: rank; padding: .9rem 1.1rem 1rem 3.4rem; position: relative; }
.threads > li::before { content: counter(rank); position: absolute; left: 0; width: 3rem; text-align: right; top: .95rem;
  padding-right: .85rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.threads h3 { font-size: 1.05rem; margin: 0; overflow-wrap: anywhere; }
.threads ul { margin: .5rem 0 0; padding: 0; list-style: none; display: grid; gap: .3rem; }
.kind { font-weight: 650; color: var(--warn); }
.kind.strong { color: var(--strong); }
figure { margin: 0 0 .75rem; padding: 1rem 1.1rem; }
figcaption { font-weight: 650; }
svg { display: block; width: 100%; min-width: 34rem; height: auto; margin: .5rem 0; font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
svg text { fill: var(--ink); } svg .scale { fill: var(--soft); text-anchor: end; } svg .label { text-anchor: middle; }
svg .name { text-anchor: end; font-size: 13px; } svg .total { fill: var(--soft); }
svg .grid { stroke: var(--line); }
rect.call { fill: var(--call); } rect.calm { fill: var(--calm); } rect.sent { fill: var(--sent); } rect.received { fill: var(--received); }
g:hover rect { opacity: .75; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; color: var(--soft); font-size: .9rem; }
.legend i { display: inline-block; width: .8em; height: .8em; border-radius: .15em; margin-right: .45em; }
i.call { background: var(--call); } i.calm { background: var(--calm); } i.sent { background: var(--sent); } i.received { background: var(--received); }
summary { cursor: pointer; color: var(--soft); font-size: .9rem; width: fit-content; }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--sent); outline-offset: 2px; border-radius: .2rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: .5rem 0 0; font-size: .92rem; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .25rem 1rem .25rem 0; text-align: right; border-bottom: 1px solid var(--line); font-weight: normal; }
th:first-child { text-align: left; white-space: nowrap; } thead th { color: var(--soft); }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; }
@media (max-width: 32rem) { .threads > li { padding-left: 1.1rem; padding-top: 2rem; } .threads > li::before { left: 1.1rem; top: .5rem; width: auto; } }
@media print { :root { --paper: #fff; --card: #fff; } main { padding: 0; } .threads > li, figure { break-inside: avoid; } }
)css";

} // namespace offhook::audit
