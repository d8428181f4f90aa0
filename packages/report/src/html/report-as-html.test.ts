import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { rpp } from 'relata/instruments/rpp';
import { courseOf } from 'relata/interpret';
import { expect, test } from 'vitest';
import type { ReportDocument } from '../model/index.ts';
import { inTurn, phqReport, rppReport, scored } from '../testing/reports.ts';
import { reportAsHtml } from './report-as-html.ts';
import { STYLE, STYLE_HASH } from './style.ts';

const open = (answers: (number | null)[], every: number) =>
  answers.map((answer, i) => (i % every === 0 ? null : answer));

function course() {
  const waves = [4, 3, 2, 1].map((answer, time) => {
    const answers = Array.from({ length: 9 }, () => answer);
    return { time, result: scored(rpp, answers, { form: 'rpp-9' }) };
  });
  return rppReport('rpp-9', inTurn(9), { course: courseOf(rpp, waves), timeUnit: 'week' });
}

const HELP = { helpLines: [{ name: 'A line', contact: '000', url: 'tel:000' }] };

const RAISED = [0, 1, 2, 3, 0, 1, 2, 3, 1];

const CASES: readonly (readonly [string, () => ReportDocument])[] = [
  ['the weekly form', () => rppReport('rpp-9', inTurn(9))],
  ['the full form with open answers', () => rppReport('rpp-86', open(inTurn(86), 5))],
  ['a form about someone else', () => rppReport('rpp-24-partner', inTurn(24))],
  ['a raised flag with help lines', () => phqReport(RAISED, {}, HELP)],
  ['a course', course],
];

const read = (report: ReportDocument) => {
  const html = reportAsHtml(report);
  return { html, page: new new Window().DOMParser().parseFromString(html, 'text/html') };
};

test('The policy of the page knows its styles by their hash', () => {
  expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
});

test.each(CASES)(
  'Of %s, the page is one file: nothing is fetched and nothing runs',
  (_, report) => {
    const { html, page } = read(report());
    expect(page.querySelectorAll('script, link, img, iframe, object, embed, form')).toHaveLength(0);
    expect(html.replaceAll(/http:\/\/www\.w3\.org\/\d+\/\w+/g, '')).not.toMatch(
      /src=|url\((?!#)|@import/,
    );
    expect(html).not.toMatch(/ style="/);
    const policy = page.querySelector('meta[http-equiv]');
    expect(policy?.getAttribute('content')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  },
);

test.each(CASES)('Of %s, headings go down level by level and regions have names', (_, report) => {
  const { page } = read(report());
  expect(page.documentElement.getAttribute('lang')).toBe('en');
  const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) =>
    Number(tagName[1]),
  );
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [i, level] of levels.entries()) {
    expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  }
  for (const part of page.querySelectorAll('section, article')) {
    const name = page.getElementById(part.getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent.trim()).toBeTruthy();
  }
});

test.each(CASES)('Of %s, ids are of one element each and links lead to one', (_, report) => {
  const { page } = read(report());
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of page.querySelectorAll('a[href^="#"]')) {
    expect(ids).toContain(link.getAttribute('href')?.slice(1));
  }
});

test.each(CASES)(
  'Of %s, each picture has a name, a description and a table beside it',
  (_, report) => {
    const { page } = read(report());
    const pictures = [...page.querySelectorAll('svg')];
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      expect(picture.getAttribute('role')).toBe('img');
      const [name, described] = ['aria-labelledby', 'aria-describedby'].map((attribute) =>
        page.getElementById(picture.getAttribute(attribute) ?? ''),
      );
      expect([name?.tagName.toLowerCase(), described?.tagName.toLowerCase()]).toEqual([
        'title',
        'desc',
      ]);
      expect(picture.closest('figure')?.parentElement?.querySelector('table')).not.toBeNull();
    }
    for (const table of page.querySelectorAll('table')) {
      expect(table.querySelector('caption')?.textContent).toBeTruthy();
      for (const head of table.querySelectorAll('th'))
        expect(head.getAttribute('scope')).toMatch(/row|col/);
    }
  },
);

test('The table of the profile has the numbers of the picture', () => {
  const report = rppReport('rpp-86', open(inTurn(86), 5));
  const cells = [...read(report).page.querySelectorAll('#profile tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent),
  );
  expect(cells.map(([name]) => name)).toEqual(report.scales.map(({ title }) => title));
  for (const [i, row] of report.profile.rows.entries()) {
    expect(cells[i]?.[3]).toBe(
      row.value === null ? 'no score' : String(Number(row.value.toFixed(2))),
    );
  }
});

test('What was raised stands first, with the help lines beside it and nowhere else', () => {
  const { page } = read(phqReport(RAISED, {}, HELP));
  const parts = [...page.querySelectorAll('main > section')].map(({ id }) => id);
  expect(parts.slice(0, 3)).toEqual(['flagged', 'notices', 'asked']);
  expect(page.querySelector('#flagged a')?.getAttribute('href')).toBe('tel:000');
  expect(parts).not.toContain('help-lines');
  const calm = read(phqReport([0, 0, 0, 0, 0, 0, 0, 0, 0], {}, HELP)).page;
  expect([...calm.querySelectorAll('main > section')].map(({ id }) => id)).toContain('help-lines');
});

/** Relative luminance and contrast, as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test('Text stands out against what is behind it by 4.5 to 1 or more, by day, at night and on paper', () => {
  const schemes = [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map(([, rules = '']) =>
    Object.fromEntries(
      [...rules.matchAll(/--(\w+): (#\w{6})/g)].map(([, name, value]) => [name, value]),
    ),
  );
  expect(schemes).toHaveLength(3);
  for (const { ink, soft, link, paper, faint, bar } of schemes) {
    for (const text of [ink, soft, link]) {
      for (const behind of [paper, faint]) {
        expect(contrast(String(text), String(behind))).toBeGreaterThanOrEqual(4.5);
      }
    }
    // The edge of a bar, and the line over it.
    expect(contrast(String(ink), String(bar))).toBeGreaterThanOrEqual(3);
  }
});

test('Paper of no size is asked for, so that A4 and Letter both do', () => {
  const page = /@page \{([^}]*)\}/.exec(STYLE)?.[1];
  expect(page).toContain('margin');
  expect(page).not.toMatch(/size/);
});
