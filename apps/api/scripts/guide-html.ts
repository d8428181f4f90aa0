import { readFileSync } from 'node:fs';
import { Marked } from 'marked';

/** Pages of the repository that this server has as well. */
const SERVED: Readonly<Record<string, string>> = {
  '../apps/api/README.md': '/docs',
  '../apps/api/README.md#problems': '/docs#problems',
};

/** What the blocks of code are in; the others are what they print. */
const LANGUAGES: Readonly<Record<string, string>> = {
  sh: 'Shell',
  ts: 'TypeScript',
  python: 'Python',
  r: 'R',
};

/** Only what the server has is a link: the rest is in the repository. */
const marked = new Marked({
  renderer: {
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      const to = SERVED[href] ?? (href.startsWith('#') ? href : null);
      return to === null ? text : `<a href="${to}">${text}</a>`;
    },
    heading({ tokens, depth, text }) {
      const id = text.toLowerCase().replaceAll(/[^a-z]+/g, '-');
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    code({ text, lang = '' }) {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const language = LANGUAGES[lang];
      const is = language ? `data-language="${language}"` : 'class="printed"';
      return `<pre ${is}><code>${escaped}</code></pre>\n`;
    },
  },
});

/** docs/guide.md as HTML, for the page at /docs/guide. */
export function guideHtml(): string {
  const markdown = readFileSync(new URL('../../../docs/guide.md', import.meta.url), 'utf8');
  return marked.parse(markdown, { async: false });
}
