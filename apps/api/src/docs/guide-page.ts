import guide from './guide.json' with { type: 'json' };
import { ORIGIN } from './origin.ts';
import { shell } from './page.ts';

const headings = [...guide.html.matchAll(/<h2 id="([^"]+)">(.*?)<\/h2>/g)];

/** The guide, as docs/guide.md has it; `pnpm --filter @relata/api openapi` writes guide.json. */
export function guidePage(): string {
  const list = headings.map(([, id, text]) => `<li><a href="#${id}">${text}</a></li>`).join('');
  return shell(
    'A guide to the Relata API',
    `<nav aria-label="Contents"><p class="name"><a href="/docs">Relata</a></p><p>Guide</p><ul>${list}</ul><p>More</p><ul><li><a href="/docs">Reference</a></li><li><a href="/docs#problems">Problems</a></li></ul></nav>`,
    guide.html.replaceAll(ORIGIN, `<span class="origin">${ORIGIN}</span>`),
  );
}
