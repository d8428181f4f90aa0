/** The page's styles: screens of any width, light and dark, and paper of any size. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #ffffff; --ink: #222222; --soft: #555555; --line: #c8c8c8; --faint: #f4f4f2; --link: #1c4f7c; --bar: #a9c1d9; --track: #eeeeee; --band: #d9d9d9; }
* { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; margin: 0 0 1.5rem; }
h1 .kicker { display: block; font-size: 0.95rem; font-weight: 600; color: var(--soft); margin-bottom: 0.25rem; }
h2 { font-size: 1.3rem; margin: 2.75rem 0 0.75rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.1rem; margin: 0 0 0.6rem; display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between; align-items: baseline; }
h3 .aside { font-weight: 400; font-size: 1rem; color: var(--soft); }
p, ul, dl, figure { margin: 0.6rem 0; }
ul { padding-left: 1.25rem; }
li { margin: 0.3rem 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
.label { display: block; font-weight: 600; font-size: 0.9rem; color: var(--soft); }
dl { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.35rem; }
dl div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 1rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
article { border: 1px solid var(--line); border-radius: 6px; padding: 1.1rem 1.25rem; margin: 1rem 0; }
article p { margin: 0.7rem 0; }
.question { margin: 1rem 0 0.1rem; padding: 0.7rem 1rem; border-left: 4px solid var(--ink); background: var(--faint); }
.question p { margin: 0.15rem 0 0; font-size: 1.05rem; }
#notices { background: var(--faint); border-radius: 6px; padding: 0.9rem 1.25rem; }
#notices h2 { border: 0; margin: 0; padding: 0; font-size: 1.05rem; }
.urgent { border: 3px solid var(--ink); border-radius: 6px; padding: 1rem 1.25rem; margin: 0 0 1.5rem; }
.urgent h2 { border: 0; margin: 0 0 0.5rem; padding: 0; }
.help-lines { list-style: none; padding: 0; }
.help-lines li { margin: 0.6rem 0; }
.help-lines .contact { font-weight: 600; }
.hours { color: var(--soft); }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; }
caption { text-align: left; font-weight: 600; font-size: 0.9rem; color: var(--soft); padding: 0.75rem 0 0.35rem; }
th, td { text-align: left; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; font-variant-numeric: tabular-nums; }
thead th { border-bottom: 2px solid var(--ink); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 400; min-width: 9rem; overflow-wrap: anywhere; }
td { white-space: nowrap; }
svg { display: block; width: 100%; height: auto; }
.narrow { display: none; }
figcaption { font-size: 0.9rem; color: var(--soft); margin-top: 0.35rem; }
.quiet { font-size: 0.88rem; }
@media (max-width: 36rem) {
  body { padding: 1.25rem 1rem 2rem; }
  dl div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .picture.wide { display: none; }
  .picture.narrow { display: block; max-width: 26rem; }
  article { padding: 0.9rem 1rem; }
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #16181b; --ink: #ececec; --soft: #b4b8bd; --line: #44484e; --faint: #212429; --link: #9cc7ee; --bar: #45688c; --track: #2a2d32; --band: #3a3e44; }
}
svg [fill="#222222"] { fill: var(--ink); }
svg [stroke="#222222"] { stroke: var(--ink); }
svg [fill="#555555"] { fill: var(--soft); }
svg [stroke="#dddddd"] { stroke: var(--line); }
svg [fill="#eeeeee"] { fill: var(--track); }
svg [fill="#a9c1d9"] { fill: var(--bar); }
svg [fill="#d9d9d9"] { fill: var(--band); }
svg [fill="#ffffff"] { fill: var(--paper); }
@page { margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
@media print {
  :root { --paper: #ffffff; --ink: #000000; --soft: #333333; --line: #999999; --faint: #ffffff; --link: #000000; --bar: #c4c4c4; --track: #f0f0f0; --band: #dcdcdc; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  h2 { margin-top: 1.6rem; }
  h1, h2, h3, caption, .label { break-after: avoid; }
  article, .change, figure, .table, tr, li, .urgent, .question, #notices, #help-lines { break-inside: avoid; }
  #notices, .question { border: 1px solid var(--line); }
  .question { border-left: 4px solid var(--ink); }
  thead { display: table-header-group; }
  p, li { orphans: 3; widows: 3; }
  .table { overflow: visible; }
  tbody th { min-width: 14rem; }
  .picture.wide { display: block; }
  .picture.narrow { display: none; }
  article:has(.change) { break-inside: auto; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  .change svg { max-height: 75mm; }
  .change td, .change th { padding-block: 0.12rem; }
  #profile > p { break-after: avoid; }
  a { text-decoration: none; }
}
`;

/** What the page's policy knows the styles by: the SHA-256 of the text above, in Base64. */
export const STYLE_HASH = 'sha256-SvyjZWocZhtDgPNu492taOEzfg3g7j2kO+z8hAofi4Q=';
