import { SUMMARIES } from 'relata/catalogue';
import { describe, expect, test } from 'vitest';
import { scoringCode, sizeOf } from './size.ts';
import { workerSizes } from './worker-sizes.ts';

/**
 * Most bytes, gzipped, that each import may take once bundled and minified. The goal for
 * scoring with one instrument is 6,144; a ceiling stands just above what is needed now and is
 * raised only in the commit that needs more, with the reason.
 */
const CEILINGS = {
  // The engine: reading, evaluating, bounds of scores that move one way (3.2 KB), and of the
  // indices of answers run, variability and times.
  score: 3_850,
  // Its definition and plan beside the engine; norms have an import path of their own.
  'phq-9': 5_950,
  // One that carries, for its reversed items, the indices that take a key: 1.5 KB.
  'ecr-r': 7_700,
  // The longest: 220 items, 30 scales.
  'pid-5': 12_700,
  // Every definition and plan of the catalogue, as the Worker carries it; the limit set for it is 122,880.
  instruments: 82_500,
  // What a page needs to list and search the catalogue; a definition is loaded when chosen.
  catalogue: 11_000,
  // Several forms and a score that can rise and fall: brings compiler and search along.
  rpp: 11_600,
  // Checks, compiler, RFC 8785 and SHA-256 (of these the last two take 3.3 KB).
  define: 18_500,
  // Retries, limits, streams and a method for each operation; of the engine it has types only.
  client: 5_750,
  // Reports as data and as Markdown, without pictures.
  document: 36_500,
  // The same with pages: of the chart library lines, bars and what draws them as SVG.
  report: 228_000,
};

const size = {
  score: () => sizeOf("import { score } from 'relata'; globalThis.score = score;"),
  define: () =>
    sizeOf(
      "import { defineInstrument, score } from 'relata'; globalThis.both = [defineInstrument, score];",
    ),
  'phq-9': () => sizeOf(scoringCode('phq-9')),
  'ecr-r': () => sizeOf(scoringCode('ecr-r')),
  'pid-5': () => sizeOf(scoringCode('pid-5')),
  instruments: () =>
    sizeOf("import { CATALOGUE } from 'relata/instruments'; globalThis.all = CATALOGUE;"),
  catalogue: () =>
    sizeOf("import { searchCatalogue } from 'relata/catalogue'; globalThis.all = searchCatalogue;"),
  rpp: () => sizeOf(scoringCode('rpp')),
  client: () =>
    sizeOf("import { createClient } from '@relata/client'; globalThis.client = createClient;"),
  document: () =>
    sizeOf(
      "import { reportAsMarkdown, reportOf } from '@relata/report/document'; globalThis.both = [reportAsMarkdown, reportOf];",
    ),
  report: () =>
    sizeOf(
      "import { reportAsHtml, reportOf } from '@relata/report'; globalThis.both = [reportAsHtml, reportOf];",
    ),
};

test('the Worker stays small: what it starts with, and everything that it may load', () => {
  const { start, all } = workerSizes();
  // The limit set for it is 81,920. Indices that every result has take 2 KB of it, and what may be
  // asked about norms, courses, pairs, samples and reports 3 KB.
  expect(start).toBeLessThanOrEqual(75_000);
  expect(start).toBeGreaterThan(75_000 * 0.9);
  // Of this, charts are 229 KB, definitions and what is published about them 127 KB, the protocol
  // for agents 55 KB, reports in words 23 KB, and what scores and answers mean 12 KB.
  expect(all).toBeLessThanOrEqual(680_000);
});

describe('Downloads stay small', () => {
  test.each(Object.keys(CEILINGS) as (keyof typeof CEILINGS)[])('%s', async (name) => {
    const { gzip } = await size[name]();
    expect(gzip).toBeLessThanOrEqual(CEILINGS[name]);
    // A ceiling far above the need would let growth pass unseen.
    expect(gzip).toBeGreaterThan(CEILINGS[name] * 0.9);
  });

  test('scoring with one instrument brings no other, no checks, no hash and no norms', async () => {
    const { text } = await sizeOf(scoringCode('phq-9'));
    expect(text).toContain('phq9_1');
    for (const stranger of [
      'ecrr_1',
      'withdrawal1',
      'bandOverlap',
      'similarityIntensity',
      'Kocalevent',
      'zod',
    ]) {
      expect(text).not.toContain(stranger);
    }
  });

  test.each(SUMMARIES.map(({ id }) => id))(
    'importing %s brings no other instrument',
    async (id) => {
      const { text } = await sizeOf(scoringCode(id));
      expect(text).toContain(`"${id}"`);
      const strangers = SUMMARIES.filter((other) => other.id !== id && text.includes(other.title));
      // Titles that begin alike: PID-5 and its brief form.
      const own = SUMMARIES.find((one) => one.id === id)?.title ?? '';
      expect(strangers.filter(({ title }) => !own.startsWith(title)).map((one) => one.id)).toEqual(
        [],
      );
    },
  );

  test('the bundled example scores as the library does', async () => {
    const { text } = await sizeOf(`
      import { score } from 'relata';
      import { phq9 } from 'relata/instruments/phq-9';
      export const total = score(phq9, [1, 2, 1, 0, 1, 2, 1, 2, 1]).scales.total;
    `);
    const module = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    expect(module.total).toMatchObject({ status: 'scored', value: 11, band: { id: 'moderate' } });
  });
});
