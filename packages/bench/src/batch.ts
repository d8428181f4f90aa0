import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ecrR } from 'relata/instruments/ecr-r';
import { writeAnswers } from './batch/answer-file.ts';
import { everyInstrument } from './batch/every-instrument.ts';
import { firstRow, head } from './batch/first-row.ts';
import { type Goal, goalTable } from './batch/goals.ts';
import { lengths } from './batch/length.ts';
import { machine, passingFolder } from './batch/machine.ts';
import { OUR_COLUMNS, offers, type Scoring, scoring } from './batch/our-command.ts';
import { copyOf, findPeers } from './batch/peers.ts';
import { type Entry, type Figures, takeTurns } from './batch/take-turns.ts';
import { type Spread, shown, spread, table } from './timing.ts';

const SECTIONS = ['peers', 'quoted', 'first-row', 'length', 'instruments'] as const;

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rows: { type: 'string' },
    only: { type: 'string', multiple: true },
  },
});
const quick = flags.quick;
const wanted = (section: (typeof SECTIONS)[number]) => flags.only?.includes(section) ?? true;
const unknown = flags.only?.find((section) => !SECTIONS.some((one) => one === section));
if (unknown) throw new Error(`--only ${unknown} is none of ${SECTIONS.join(', ')}.`);
const ROWS = Number(flags.rows ?? 1_000_000);
if (!Number.isInteger(ROWS) || ROWS < 1) throw new Error(`--rows ${flags.rows} is no count.`);
const rounds = quick ? 3 : 7;
const turns = { rounds, patience: quick ? 0 : 20_000 };

const POLARS = 'polars (nodejs-polars), typed schema';
const COPY = 'Node: copy the file as a stream';
const VALUES = 'relata score --detail values';
const DEFAULT = 'relata score';

const folder = passingFolder();
const plain = join(folder, 'answers.csv');
const quoted = join(folder, 'quoted.csv');
const output = join(folder, 'scores.csv');
const sizes = {
  plain: writeAnswers(ecrR, { path: plain, rows: ROWS }),
  quoted: writeAnswers(ecrR, { path: quoted, rows: ROWS, quoted: true }),
};

const detail: Scoring['detail'] = offers('score', '--detail') ? 'values' : undefined;
const threads = offers('score', '--threads') ? [1, 2] : [];
const { peers, skipped } = findPeers(folder);
if (!detail) skipped.push(`${VALUES}: this build has no --detail`);
if (threads.length === 0) skipped.push('threads: this build has no --threads');

const ours = (name: string, input: string, told: Scoring['detail']): Entry => ({
  name,
  command: process.execPath,
  args: scoring({ input, output, detail: told }),
  output,
  columns: OUR_COLUMNS,
});
const oursOn = (input: string): Entry[] => [
  ...(detail ? [ours(VALUES, input, detail)] : []),
  ours(DEFAULT, input, undefined),
];
const empty: Entry = { name: 'node -e 0 (start-up)', command: process.execPath, args: ['-e', '0'] };

const median = (figures: ReadonlyMap<string, Figures>, name: string): number | undefined =>
  figures.get(name)?.seconds.median;
const ratio = (figures: ReadonlyMap<string, Figures>, name: string, of: string) => {
  const [one, other] = [median(figures, name), median(figures, of)];
  return one === undefined || other === undefined ? undefined : one / other;
};

/** Fastest first, with the time of polars and of the stream copy as measures. */
function beside(figures: ReadonlyMap<string, Figures>): string {
  const times = (name: string, of: string) => ratio(figures, name, of)?.toFixed(2) ?? '';
  return table(
    ['what', 'wall s, median (range)', 'runs', 'peak memory MB', '× polars', '× stream copy'],
    [...figures]
      .sort(([, a], [, b]) => a.seconds.median - b.seconds.median)
      .map(([name, { seconds, memory, runs }]) => [
        name,
        shown(seconds),
        String(runs),
        memory.max.toFixed(0),
        times(name, POLARS),
        times(name, COPY),
      ]),
  );
}

const besidePeers = await takeTurns(
  wanted('peers')
    ? [
        ...oursOn(plain),
        ...peers.filter(({ slow }) => !(quick && slow)).map((peer) => peer.entry(plain, output)),
        copyOf(plain, output),
        empty,
      ]
    : [],
  turns,
);
const onQuoted = await takeTurns(
  wanted('quoted')
    ? [
        ...oursOn(quoted),
        ...peers.filter(({ name }) => name === POLARS).map((peer) => peer.entry(quoted, output)),
        copyOf(quoted, output),
      ]
    : [],
  turns,
);

const first = { small: [] as number[], open: [] as number[] };
for (let round = -1; wanted('first-row') && round < rounds; round++) {
  const small = await firstRow(head(plain, 8192), false);
  const open = await firstRow(head(plain, 1 << 20), true);
  if (round < 0) continue;
  if (small !== null) first.small.push(small);
  if (open !== null) first.open.push(open);
}
const waited = (all: readonly number[]): Spread | undefined =>
  all.length === rounds ? spread(all) : undefined;

const longer = await lengths(
  folder,
  { rows: ROWS, path: plain },
  wanted('length') ? (quick ? [2] : [2, 4, 10]) : [],
  threads,
  detail,
  { ...turns, rounds: 3 },
);
const everyOne = wanted('instruments')
  ? await everyInstrument(folder, quick ? ROWS : 9 * ROWS, detail, {
      rounds: quick ? 1 : 3,
      patience: Math.min(turns.patience, 2000),
    })
  : '';

const best = detail ? VALUES : DEFAULT;
const goals: Goal[] = [
  { what: 'values, of polars', most: 0.25, found: ratio(besidePeers, VALUES, POLARS) },
  { what: 'values, of the stream copy', most: 1.5, found: ratio(besidePeers, VALUES, COPY) },
  { what: 'default, of polars', most: 0.4, found: ratio(besidePeers, DEFAULT, POLARS) },
  {
    what: 'every cell in quotes, CR LF, of polars on it',
    most: 0.8,
    found: ratio(onQuoted, best, POLARS),
  },
  { what: 'memory', most: 100, found: besidePeers.get(best)?.memory.max, unit: 'MB' },
  { what: 'memory on ten times the rows', most: 100, found: longer.memory, unit: 'MB' },
  { what: 'ten times the rows', most: 10.5, found: longer.tenfold },
  ...longer.twoThreads.map(([rows, found]) => ({
    what: `two threads of one, ${rows.toLocaleString('en')} rows`,
    most: 1,
    found,
  })),
  { what: 'start to first row', most: 150, found: waited(first.small)?.median, unit: 'ms' },
  {
    what: 'DuckDB: SQL of relata, of SQL by hand',
    most: 1.15,
    found: ratio(besidePeers, 'DuckDB, SQL of relata', 'DuckDB, SQL by hand'),
  },
];

const shownOr = (found: Spread | undefined) => (found ? shown(found) : 'none within ten seconds');
const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
const sections: readonly (readonly [(typeof SECTIONS)[number], string, string])[] = [
  ['peers', `Beside others (${mb(sizes.plain)} MB)`, beside(besidePeers)],
  ['quoted', `Every cell in quotes, CR LF (${mb(sizes.quoted)} MB)`, beside(onQuoted)],
  ['length', 'Longer files', longer.markdown],
  ['instruments', 'Every instrument', everyOne],
  [
    'first-row',
    'Start to first row, ms',
    table(
      ['standard input', 'median (range)'],
      [
        ['a file of 8 KB', shownOr(waited(first.small))],
        ['the first MB of a file that goes on', shownOr(waited(first.open))],
      ],
    ),
  ],
];
console.log(
  [
    `${machine()}; ${ROWS.toLocaleString('en')} rows of an id and 36 items, ${rounds} rounds in turn.`,
    ...sections.flatMap(([name, title, text]) => (wanted(name) ? [`### ${title}`, text] : [])),
    '### Goals',
    goalTable(goals),
    ...(skipped.length > 0 ? ['Left out:', skipped.map((why) => `- ${why}`).join('\n')] : []),
  ].join('\n\n'),
);
