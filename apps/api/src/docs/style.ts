/** Style of the reference. No fonts or images from anywhere: the reader's own. */
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fdfcfa, #16181c);
  --ink: light-dark(#22252a, #e3e1dc);
  --soft: light-dark(#5f6670, #9aa1ab);
  --line: light-dark(#dfdbd3, #31353c);
  --panel: light-dark(#f4f1eb, #1e2127);
  --link: light-dark(#1f5f8b, #7db8e0);
  --get: light-dark(#20663f, #7fcf9c);
  --post: light-dark(#8a4b08, #e9b072);
  --bad: light-dark(#9c2b2b, #ef9a9a);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; display: grid; grid-template-columns: 17rem minmax(0, 1fr); background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
nav { position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 1.25rem 1rem; border-right: 1px solid var(--line); font-size: .9rem; }
nav p { margin: 1.1rem 0 .3rem; color: var(--soft); font-size: .8rem; letter-spacing: .04em; text-transform: uppercase; }
nav p.name { margin-top: 0; font-size: 1.1rem; letter-spacing: 0; text-transform: none; font-weight: 600; }
nav .version { font-weight: 400; font-size: .8rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li a { display: block; padding: .2rem .4rem; border-radius: .3rem; color: inherit; text-decoration: none; }
nav li a:hover { background: var(--panel); }
main { padding: 1.5rem clamp(1rem, 4vw, 3.5rem) 6rem; max-width: 60rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { margin: 3rem 0 .5rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); font-size: 1.4rem; }
h3 { margin: 0 0 .25rem; font-size: 1.15rem; }
h3 a { color: inherit; text-decoration: none; }
h4 { margin: 1.5rem 0 .25rem; font-size: .95rem; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre, textarea, input, select { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .86em; }
code { background: var(--panel); padding: .08em .3em; border-radius: .25rem; overflow-wrap: anywhere; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; padding: .75rem 1rem; overflow-x: auto; }
pre[data-language] { position: relative; margin-bottom: .25rem; }
pre[data-language]::after { content: attr(data-language); position: absolute; top: .4rem; right: .6rem; color: var(--soft); font: .75rem system-ui, sans-serif; }
pre.printed { margin-top: .25rem; background: none; }
pre code { background: none; padding: 0; overflow-wrap: normal; }
.operation, .schema { margin-top: 2.25rem; }
.address { margin: 0 0 .75rem; }
.id { color: var(--soft); font-size: .85rem; margin-left: .5rem; }
.method { font: 600 .72rem/1 ui-monospace, monospace; padding: .15rem .35rem; border: 1px solid currentColor; border-radius: .25rem; }
.get { color: var(--get); }
.post { color: var(--post); }
.status { font-family: ui-monospace, monospace; font-weight: 600; }
.s2, .s3 { color: var(--get); }
.s4, .s5 { color: var(--bad); }
dl { margin: .5rem 0; }
dl.properties { border-left: 2px solid var(--line); padding-left: .9rem; }
dt { margin-top: .6rem; }
dd { margin: .1rem 0 0 1rem; }
dd p { margin: .2rem 0; }
.kind, .optional, .about { color: var(--soft); font-size: .9rem; }
.optional { font-style: italic; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
td:first-child code { overflow-wrap: normal; }
details.fields summary { font-weight: 400; }
details.try { margin: .75rem 0; border: 1px solid var(--line); border-radius: .4rem; padding: .5rem 1rem; }
details.try[hidden] { display: none; }
summary { cursor: pointer; font-weight: 600; }
form { display: grid; grid-template-columns: minmax(0, 1fr); gap: .6rem; margin: .75rem 0 .25rem; }
label { display: grid; grid-template-columns: minmax(0, 1fr); gap: .2rem; font-size: .85rem; color: var(--soft); }
input, select, textarea { width: 100%; padding: .4rem .5rem; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: .3rem; }
button { justify-self: start; padding: .4rem 1.1rem; font: inherit; color: var(--paper); background: var(--ink); border: 0; border-radius: .3rem; cursor: pointer; }
output pre:empty { display: none; }
output pre { max-height: 26rem; overflow: auto; margin: 0; }
@media (max-width: 50rem) {
  body { display: block; }
  nav { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--line); }
  td:first-child code { overflow-wrap: anywhere; }
}
@media print {
  nav, details.try { display: none; }
  body { display: block; }
}
`;
