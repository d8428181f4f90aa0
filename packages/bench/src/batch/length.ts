import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ecrR } from 'relata/instruments/ecr-r';
import { shown, table } from '../timing.ts';
import { writeAnswers } from './answer-file.ts';
import { freeBytes } from './machine.ts';
import { type Scoring, scoring } from './our-command.ts';
import { type Entry, type Figures, type Turns, takeTurns } from './take-turns.ts';

/** Bytes of input and output a row, rounded up. */
const ROW = 160;

export interface Lengths {
  readonly markdown: string;
  /** Time of ten times the rows, of the time of the rows themselves. */
  readonly tenfold: number | undefined;
  readonly memory: number | undefined;
  /** By rows: the time with two threads, of the time with one. */
  readonly twoThreads: readonly (readonly [rows: number, ratio: number])[];
}

/** The command on longer files, beside the file of `base` rows in the same rounds. */
export async function lengths(
  folder: string,
  base: { readonly rows: number; readonly path: string },
  factors: readonly number[],
  threads: readonly number[],
  detail: Scoring['detail'],
  turns: Turns,
): Promise<Lengths> {
  const long = join(folder, 'long.csv');
  const output = join(folder, 'long.scored.csv');
  const entry = (name: string, input: string, count?: number): Entry => ({
    name,
    command: process.execPath,
    args: scoring({ input, output, detail, threads: count }),
    output,
  });
  const rowsOfTable: string[][] = [];
  const twoThreads: [number, number][] = [];
  let tenfold: number | undefined;
  let memory: number | undefined;
  for (const factor of factors) {
    const rows = base.rows * factor;
    const name = `${rows.toLocaleString('en')} rows`;
    if (freeBytes(folder) < 2 * rows * ROW) {
      rowsOfTable.push([name, 'skipped: not enough space', '', '']);
      continue;
    }
    writeAnswers(ecrR, { path: long, rows });
    const counted = threads.map((count) => [count, `${name}, --threads ${count}`] as const);
    const figures = await takeTurns([entry('base', base.path), entry(name, long)], turns);
    const byThreads = await takeTurns(
      counted.map(([count, named]) => entry(named, long, count)),
      { ...turns, sameBytes: true },
    );
    const seconds = (of: ReadonlyMap<string, Figures>, key: string) =>
      of.get(key)?.seconds.median as number;
    const ratio = seconds(figures, name) / seconds(figures, 'base');
    if (factor === 10) {
      tenfold = ratio;
      memory = figures.get(name)?.memory.max;
    }
    if (threads.includes(1) && threads.includes(2)) {
      const [one, two] = [1, 2].map((count) => seconds(byThreads, `${name}, --threads ${count}`));
      twoThreads.push([rows, (two as number) / (one as number)]);
    }
    for (const [key, found] of [...figures, ...byThreads]) {
      if (key === 'base') continue;
      const times = (found.seconds.median / seconds(figures, 'base')).toFixed(2);
      rowsOfTable.push([key, shown(found.seconds), times, found.memory.max.toFixed(0)]);
    }
    rmSync(long);
    rmSync(output, { force: true });
  }
  const head = ['what', 'wall s', `× ${base.rows.toLocaleString('en')} rows`, 'peak memory MB'];
  return { markdown: table(head, rowsOfTable), tenfold, memory, twoThreads };
}
