import { createHash } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type Run, run } from '../processes.ts';
import { type Spread, spread } from '../timing.ts';
import { difference, type FoundScores, readScores, type ScoreColumns } from './compare.ts';
import { quiet } from './machine.ts';

export interface Entry {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly output?: string;
  /** Where its scores are, to be compared with those of the others before any time counts. */
  readonly columns?: ScoreColumns;
  /** Fewer rounds than the others. */
  readonly rounds?: number;
}

export interface Figures {
  readonly seconds: Spread;
  readonly memory: Spread;
  readonly runs: number;
}

export interface Turns {
  readonly rounds: number;
  /** Longest wait for a quiet machine before each run, in milliseconds. */
  readonly patience: number;
  /** Entries whose whole outputs must be the same bytes. */
  readonly sameBytes?: boolean;
}

const say = (text: string) => process.stderr.write(`${text}\n`);

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/**
 * Runs whole commands in turn, round after round. A first round does not count: in it, every
 * tool's scores must be those of the first tool.
 */
export async function takeTurns(
  entries: readonly Entry[],
  { rounds, patience, sameBytes = false }: Turns,
): Promise<ReadonlyMap<string, Figures>> {
  const runs = new Map<string, Run[]>(entries.map(({ name }) => [name, []]));
  let first: { name: string; scores: FoundScores } | undefined;
  const hashes = new Map<string, string>();
  let disturbed = 0;
  for (let round = 0; round <= rounds; round++) {
    for (const { name, command, args, output, columns, rounds: most = rounds } of entries) {
      if (round > most) continue;
      if (!(await quiet(patience))) disturbed++;
      if (output) rmSync(output, { force: true });
      const done = await run(command, args);
      if (round > 0) runs.get(name)?.push(done);
      say(`${round}/${most} ${name}: ${done.seconds.toFixed(3)} s, ${done.memory.toFixed(0)} MB`);
      if (round > 0 || !output) continue;
      if (columns) {
        const scores = readScores(output, columns);
        first ??= { name, scores };
        const found = difference(first.scores, scores);
        if (found) throw new Error(`${first.name} and ${name} differ: ${found}`);
      }
      if (sameBytes) hashes.set(await hashOf(output), name);
    }
  }
  if (hashes.size > 1) throw new Error(`Outputs differ: ${[...hashes.values()].join(', ')}`);
  if (disturbed > 0 && patience > 0) say(`${disturbed} runs began while others used the machine.`);
  return new Map(
    [...runs].map(([name, all]) => [
      name,
      {
        seconds: spread(all.map((one) => one.seconds)),
        memory: spread(all.map((one) => one.memory)),
        runs: all.length,
      },
    ]),
  );
}
