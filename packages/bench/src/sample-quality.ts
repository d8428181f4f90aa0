// What the indices of a sample cost: made-up answers of one trait, held as bytes.
import { sampleQuality } from 'relata/quality';
import { stream } from './answers.ts';
import { shown, spread, table } from './timing.ts';

const ROUNDS = Number(process.argv[2] ?? 5);
const MISSING = 255;

/** Answers from 1 to 5 that go together, a share of them missing. */
function sampleOf(items: number, rows: number, missing: number): Uint8Array[] {
  const next = stream(1);
  const traits = Float64Array.from({ length: rows }, next);
  return Array.from({ length: items }, () =>
    Uint8Array.from(traits, (trait) =>
      next() < missing ? MISSING : 1 + Math.floor((0.6 * trait + 0.4 * next()) * 5),
    ),
  );
}

const SAMPLES = [
  { items: 36, rows: 28_791, missing: 0 },
  { items: 36, rows: 28_791, missing: 0.02 },
  { items: 9, rows: 1_000_000, missing: 0 },
  { items: 9, rows: 1_000_000, missing: 0.02 },
  { items: 220, rows: 10_000, missing: 0.02 },
];

/** Milliseconds of processor time, which other work on the machine changes least. */
function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { system, user } = process.cpuUsage(before);
  return (system + user) / 1000;
}

const rows = SAMPLES.map(({ items, missing, rows }) => {
  const columns = sampleOf(items, rows, missing);
  const run = () => {
    sampleQuality(columns, { missing: MISSING });
  };
  run();
  const times = spread(Array.from({ length: ROUNDS }, () => processorTime(run)));
  const name = `${rows.toLocaleString('en')} × ${items}`;
  return [name, `${missing * 100} %`, shown(times), shown(times, 1000 / rows)];
});
console.log(
  table(['respondents × items', 'missing', 'ms of processor time', 'µs a respondent'], rows),
);
