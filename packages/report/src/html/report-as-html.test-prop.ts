import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { plainText } from '../layout/plain-text.ts';
import { hostileText } from '../testing/hostile.ts';
import { ownReport } from '../testing/reports.ts';
import { reportAsHtml } from './report-as-html.ts';

/** The page as a browser reads it; scripts do not run. */
function read(html: string) {
  const parser = new new Window().DOMParser();
  return parser.parseFromString(html, 'text/html');
}

/** Every element with the names of its attributes, in order. */
const shapeOf = (document: ReturnType<typeof read>) =>
  [...document.querySelectorAll('*')]
    // Lines of names, and what is drawn of them, come and go with the length of the names.
    .filter((element) => element.closest('svg') === null)
    .map((element) => `${element.tagName}(${[...element.attributes].map(({ name }) => name)})`);

const DRAWN = new Set(['svg', 'title', 'desc', 'rect', 'path', 'text', 'g', 'circle', 'tspan']);

test('Whatever the texts hold, the page gains no element and no attribute from them', () => {
  const expected = shapeOf(
    read(reportAsHtml(ownReport({ title: 't', scale: 's', highMeans: 'h' }))),
  );
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (title, scale, highMeans) => {
      const document = read(reportAsHtml(ownReport({ title, scale, highMeans })));
      expect(shapeOf(document)).toEqual(expected);
      for (const element of document.querySelectorAll('svg, svg *')) {
        expect(DRAWN).toContain(element.tagName.toLowerCase());
        for (const { name } of element.attributes) expect(name).not.toMatch(/^on|href$|^style$/);
      }
    }),
    { numRuns: 60 },
  );
});

test('What a reader sees of a text is the text, in the page and in what is said of the picture', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, scale) => {
      const document = read(reportAsHtml(ownReport({ title, scale, highMeans: 'h' })));
      expect(document.querySelector('h1')?.textContent).toBe(`Report ${plainText(title)}`);
      const described = document.querySelector('svg desc')?.textContent;
      expect(described).toContain(`${plainText(scale)}: `);
    }),
    { numRuns: 60 },
  );
});

test('A help line leads only to addresses of known kinds', () => {
  const linksOf = (url: string) => {
    const settings = { helpLines: [{ name: 'A line', contact: '000', url }] };
    const report = ownReport({ title: 't', scale: 's', highMeans: 'h' }, {}, settings);
    return [...read(reportAsHtml(report)).querySelectorAll('#help-lines a')];
  };
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
