import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { expect, test } from 'vitest';
import { plainText } from '../layout/plain-text.ts';
import { hostileText } from '../testing/hostile.ts';
import { ownReport } from '../testing/reports.ts';
import { reportAsMarkdown } from './report-as-markdown.ts';

/** Every piece of Markdown, and the texts that a reader sees. */
function readBack(markdown: string) {
  const tokens: Token[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => void tokens.push(token));
  return tokens;
}

const decoded = (text: string) =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test('Whatever the texts hold, Markdown gains no markup, link, picture or heading from them', () => {
  const plain = ownReport({ title: 't', scale: 's', highMeans: 'h' });
  const shape = (markdown: string) =>
    readBack(markdown)
      .map(({ type }) => type)
      .filter((type) => !['text', 'escape', 'space'].includes(type));
  const expected = shape(reportAsMarkdown(plain));
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (title, scale, highMeans) => {
      const report = ownReport({ title, scale, highMeans });
      expect(shape(reportAsMarkdown(report))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('What a reader sees of a text is the text', () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      const markdown = reportAsMarkdown(ownReport({ title, scale: 's', highMeans: 'h' }));
      const [heading] = readBack(markdown);
      const seen = marked.parseInline((heading as { text: string }).text) as string;
      expect(decoded(seen)).toBe(`Report: ${plainText(title)}`);
    }),
    { numRuns: 300 },
  );
});

test('A help line leads only to addresses of known kinds', () => {
  const linksOf = (url: string) =>
    readBack(
      reportAsMarkdown(
        ownReport(
          { title: 't', scale: 's', highMeans: 'h' },
          {},
          {
            helpLines: [{ name: 'A line', contact: '000', url }],
          },
        ),
      ),
    ).filter(({ type }) => type === 'link');
  expect(linksOf('tel:116123')).toHaveLength(1);
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    ' javascript:x',
    'no',
  ]) {
    expect(linksOf(url)).toEqual([]);
  }
});
