import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { apiServer } from '../../../packages/client/src/testing/api-server.ts';
import { chromium, reportOf } from '../../../packages/client/src/testing/chromium.ts';

/** Answers like a person, once the form is there, and reports what is shown then. */
const PERSON = `
const appears = async (selector) => {
  for (;;) {
    const found = document.querySelector(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
await appears('form');
for (const first of document.querySelectorAll('fieldset label:nth-of-type(2) input')) first.click();
document.querySelector('button').click();
const result = await appears('table, [role="alert"]');
await fetch('/report', { method: 'POST', body: JSON.stringify(result.innerText) });
`;

const skip = chromium === undefined;

test.skipIf(skip)('The page as it is served shows a form and a result in Chromium', async () => {
  const { baseUrl } = await apiServer();
  const here = import.meta.dirname;
  const { outputFiles } = await build({
    entryPoints: [join(here, 'page.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const page = readFileSync(join(here, '../index.html'), 'utf8');
  const script = `<script>history.replaceState(null, '', '?api=${baseUrl}')</script>`;
  const person = `<script type="module">${PERSON}</script>`;
  const shown = await reportOf({
    '/': { type: 'text/html', text: page.replace('<head>', `<head>${script}`) + person },
    '/built/page.js': { type: 'text/javascript', text: outputFiles[0]?.text ?? '' },
    '/style.css': { type: 'text/css', text: readFileSync(join(here, '../style.css'), 'utf8') },
  });
  expect(String(shown).split('\n')).toHaveLength(4);
  expect(shown).toMatch(/^\S.*\t1\t?$/m);
});
