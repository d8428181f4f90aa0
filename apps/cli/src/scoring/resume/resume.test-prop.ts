import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { gad7 } from 'relata/instruments/gad-7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChunkRun, scoreChunks } from '../chunks/score-chunks.ts';
import { REJECTS, SCORES } from '../chunks/shared.ts';
import { dataWatch } from '../data-watch.ts';
import { jobOf } from '../job-for.ts';
import type { Scored } from '../scored.ts';
import type { Keeper } from './keeper.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relata-resume-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ITEMS = gad7.definition.items.map((item) => item);
const HEADER = ['id', 'when', ...ITEMS];
const KEEPS_NOTHING: Keeper = {
  settled: () => {},
  idle: async () => {},
  done: async () => {},
  failed: () => {},
};
const STOP = new Error('stopped');

interface Cut {
  readonly chunk: number;
  readonly threads: number;
  readonly wave: boolean;
}

function runOf(text: string, { chunk, threads, wave }: Cut): ChunkRun {
  const options = {
    instrument: 'gad-7',
    keep: 'id',
    onInvalid: 'reject' as const,
    ...(wave ? { wave: 'when' } : {}),
  };
  const table = { header: HEADER, headerRows: 1 };
  const job = jobOf({ instruments: [gad7], labels: undefined }, table, options);
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
  return {
    ...{ job, options, paths, threads, cwd: folder, separator: ',', id: 0 },
    watch: dataWatch(job),
    written: { scores: 0, rejects: 0 },
    progress: { advance: () => {}, rows: () => {}, at: () => {}, stop: () => {} },
    keeper: KEEPS_NOTHING,
    from: undefined,
  };
}

async function outcome(run: ChunkRun) {
  const { counts, emptyLines, people }: Scored = await scoreChunks(run);
  const { rejects, scores } = run.paths;
  return {
    ...{ counts, emptyLines, warnings: await run.watch.warnings() },
    twice: people?.duplicateIds(),
    waves: people?.waves(),
    scores: readFileSync(scores, 'utf8'),
    rejects: readFileSync(rejects as string, 'utf8'),
  };
}

function fresh(text: string, cut: Cut): ChunkRun {
  const run = runOf(text, cut);
  writeFileSync(run.paths.input, text);
  writeFileSync(run.paths.scores, '');
  writeFileSync(run.paths.rejects as string, '');
  return run;
}

/** Totals at the moment at which a run was stopped, and whether it was, behind so many chunks. */
async function stopped(text: string, cut: Cut, behind: number): Promise<number[] | undefined> {
  let left = behind;
  let at: number[] | undefined;
  const settled = (totals: Float64Array) => {
    if (left-- > 0) return;
    at = [...totals];
    throw STOP;
  };
  const run = { ...fresh(text, cut), keeper: { ...KEEPS_NOTHING, settled } };
  await scoreChunks(run).catch((error) => {
    if (error !== STOP) throw error;
  });
  return at;
}

async function stoppedAndResumed(text: string, before: Cut, after: Cut, behind: number) {
  const from = await stopped(text, before, behind);
  if (!from) return undefined;
  const run = { ...runOf(text, after), from };
  truncateSync(run.paths.scores, from[SCORES]);
  truncateSync(run.paths.rejects as string, from[REJECTS]);
  return outcome(run);
}

const answer = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('0', '1', '2', '3', '') },
  { weight: 1, arbitrary: fc.constantFrom('"2"', ' 3 ', '9', 'x') },
);
const id = fc.oneof(
  { weight: 5, arbitrary: fc.nat(99).map(String) },
  { weight: 2, arbitrary: fc.constantFrom('"a\nb"', '"\n\n\n1,2,3\n\n"', '"a,b"', '') },
);
const row = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(id, fc.constantFrom('t1', 't2', ''), ...ITEMS.map(() => answer))
      .map((cells) => cells.join()),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '1,2', '"only\n one"') },
);
const file = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 60 }), fc.boolean())
  .map(([rows, closed]) => [HEADER.join(), ...rows, ...(closed ? [''] : [])].join('\n'));

const same = (threads: fc.Arbitrary<number>, numRuns: number) => async () => {
  let resumed = 0;
  await fc.assert(
    fc.asyncProperty(
      file,
      fc.tuple(fc.integer({ min: 5, max: 120 }), fc.integer({ min: 5, max: 120 })),
      fc.tuple(threads, threads),
      fc.boolean(),
      // Behind the first chunk there always is a moment to stop at.
      fc.oneof(fc.constant(0), fc.nat(20)),
      async (text, [one, other], [few, many], wave, behind) => {
        const whole = await outcome(fresh(text, { chunk: 1 << 20, threads: 1, wave }));
        const before = { chunk: one, threads: few, wave };
        const after = { chunk: other, threads: many, wave };
        const found = await stoppedAndResumed(text, before, after, behind);
        if (!found) return;
        resumed++;
        expect(found).toEqual(whole);
      },
    ),
    { numRuns },
  );
  expect(resumed).toBeGreaterThan(numRuns / 8);
};

test(
  'a run that is stopped behind any chunk and gone on with comes out as one that never was',
  {
    timeout: 120_000,
  },
  same(fc.constant(1), 200),
);

test(
  'so it does in several threads, as many as before or not',
  {
    timeout: 120_000,
  },
  same(fc.integer({ min: 1, max: 3 }), 12),
);
