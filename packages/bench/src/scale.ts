import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ecrR } from 'relata/instruments/ecr-r';
import { writeAnswers } from './batch/answer-file.ts';
import { freeBytes, machine, passingFolder } from './batch/machine.ts';
import { scoring } from './batch/our-command.ts';
import { type Run, run } from './processes.ts';
import { table } from './timing.ts';

// The command on files from ten thousand rows on: `node src/scale.ts`, or with counts of rows.

/** Bytes of input and output a row, rounded up. */
const ROW = 160;
/** Short runs are repeated, and the median is told. */
const rounds = (rows: number) => (rows < 5_000_000 ? 5 : rows < 50_000_000 ? 3 : 1);

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [1e4, 1e5, 1e6, 1e7];
if (!sizes.every((rows) => Number.isInteger(rows) && rows > 0)) {
  throw new Error('Give whole numbers of rows: node src/scale.ts 10000 100000000');
}

const folder = passingFolder();
const input = join(folder, 'answers.csv');
const output = join(folder, 'scores.csv');

async function median(args: readonly string[], count: number): Promise<Run> {
  const runs: Run[] = [];
  for (let round = 0; round < count; round++) {
    rmSync(output, { force: true });
    runs.push(await run(process.execPath, args));
  }
  runs.sort((a, b) => a.seconds - b.seconds);
  const memory = Math.max(...runs.map((one) => one.memory));
  return { seconds: (runs[count >> 1] as Run).seconds, memory };
}

const lines: string[][] = [];
for (const rows of sizes) {
  if (freeBytes(folder) < 1.5 * rows * ROW) {
    lines.push([rows.toLocaleString('en'), 'skipped: not enough space', '', '', '', '']);
    continue;
  }
  const bytes = writeAnswers(ecrR, { path: input, rows });
  for (const threads of [1, 2]) {
    const { memory, seconds } = await median(scoring({ input, output, threads }), rounds(rows));
    lines.push([
      rows.toLocaleString('en'),
      Math.round(bytes / 1e6).toLocaleString('en'),
      String(threads),
      seconds.toPrecision(3),
      Math.round(rows / seconds).toLocaleString('en'),
      memory.toFixed(0),
    ]);
  }
}
console.log(`${machine()}\n`);
console.log(table(['rows', 'MB', 'threads', 'wall s', 'rows a second', 'peak memory MB'], lines));
