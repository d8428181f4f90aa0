import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { gad7 } from 'relata/instruments/gad-7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Problem } from '../../problems/problem.ts';
import { jobOf } from '../job-for.ts';
import type { People, Stretch } from '../people.ts';
import { byteScorer } from '../score-bytes.ts';
import { whoAndWhen } from '../who-and-when.ts';
import { inOrder } from './in-order.ts';
import { runChunks } from './run-chunks.ts';
import { EMPTY_LINES, goOn, newShared, REJECTED_ROWS, ROWS, STOPPED } from './shared.ts';
import { openThread } from './thread.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relata-chunks-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ITEMS = gad7.definition.items.map((item) => item);
const job = jobOf(
  { instruments: [gad7], labels: undefined },
  { header: ['id', ...ITEMS], headerRows: 1 },
  { keep: 'id', onInvalid: 'reject' },
);
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A file in chunks of so many bytes, by so many threads that take turns in this one. */
async function inChunks(text: string, chunk: number, threads: number) {
  const paths = {
    name: 'in.csv',
    input: join(folder, 'in.csv'),
    size: Buffer.byteLength(text),
    chunk,
    scores: join(folder, 'scores.csv'),
    rejects: join(folder, 'rejects.csv'),
    output: 'scores.csv',
    list: 'rejects.csv',
  };
  writeFileSync(paths.input, text);
  writeFileSync(paths.scores, '');
  writeFileSync(paths.rejects, '');
  const shared = newShared(job.mapped);
  goOn(shared, 0, []);
  const found = whoAndWhen(true, false);
  const take = inOrder(found);
  const work = Array.from({ length: threads }, async (_, i) => {
    const scorerOf = (rows: number, people: People | undefined) =>
      byteScorer(job, ',', 0, undefined, people, rows);
    const thread = openThread(paths, job, 0, scorerOf, i === 0 ? 1 : 0);
    try {
      const { files, scorer, text: own } = thread;
      const settled = (one: number, people: Stretch | null) => take({ chunk: one, people });
      const first = i === 0 ? { first: 0 } : {};
      await runChunks(shared, own, scorer, files, { breathe, settled, ...first });
    } finally {
      thread.close();
    }
  });
  const ends = await Promise.allSettled(work);
  const errors = ends.flatMap((end) =>
    end.status === 'rejected' && end.reason !== STOPPED ? [end.reason as unknown] : [],
  );
  return {
    error: errors[0] instanceof Problem ? errors[0].message : errors[0],
    text: readFileSync(paths.scores, 'utf8'),
    rejects: readFileSync(paths.rejects, 'utf8'),
    totals: [...shared.totals.slice(ROWS)],
    rows: shared.totals[ROWS],
    rejected: shared.totals[REJECTED_ROWS],
    empty: shared.totals[EMPTY_LINES],
    twice: found.duplicateIds(),
  };
}

const answer = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('0', '1', '2', '3', '') },
  { weight: 1, arbitrary: fc.constantFrom('"2"', ' 3 ', '9', 'x') },
);
const id = fc.oneof(
  { weight: 5, arbitrary: fc.nat(999).map(String) },
  { weight: 3, arbitrary: fc.constantFrom('"a\nb"', '"\n\n\n1,2,3\n\n"', '"x""\n""y"', '"a,b"') },
);
const row = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(id, ...ITEMS.map(() => answer)).map((all) => all.join()) },
  { weight: 1, arbitrary: fc.constantFrom('', '1,2', '"only\n one"') },
);

test('a file in chunks comes out as it does in one, wherever they are cut and however many threads score it', {
  timeout: 120_000,
}, async () => {
  let within = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 5, max: 60 }),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (rows, chunk, threads, end, closed) => {
        const lines = [['id', ...ITEMS].join(), ...rows, ...(closed ? [''] : [])];
        const text = lines.join(end);
        const whole = await inChunks(text, 1 << 20, 1);
        expect(whole.error).toBeUndefined();
        within += Number(text.includes('\n,') || text.includes('"a\nb"'));
        expect(await inChunks(text, chunk, threads)).toEqual(whole);
      },
    ),
    { numRuns: 150 },
  );
  expect(within).toBeGreaterThan(20);
});

test('what breaks the rules of the format is found in chunks too, with its line', async () => {
  const sound = Array.from({ length: 30 }, (_, i) => `${i},0,1,2,3,0,1,2\n`).join('');
  for (const wrong of ['a"b,0,1,2,3,0,1,2\n', '"a"b,0,1,2,3,0,1,2\n', '"never closed,0,1\n']) {
    const text = `id,${ITEMS.join()}\n${sound}${wrong}${sound}`;
    const whole = await inChunks(text, 1 << 20, 1);
    expect(whole.error).toContain('near line 32');
    for (const threads of [1, 3]) {
      expect((await inChunks(text, 40, threads)).error).toBe(whole.error);
    }
  }
});
