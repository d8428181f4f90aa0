import { stat } from 'node:fs/promises';
import type { ByteTable } from '../../input/read-bytes.ts';
import type { Table } from '../../input/read-table.ts';
import type { Source } from '../../input/source.ts';
import { finalPath, isPacked } from '../../output/target.ts';
import { temporaryFiles } from '../../output/temporary-files.ts';
import { Problem } from '../../problems/problem.ts';
import { isInChunks, type Setting } from '../score-table.ts';
import { type Keeper, type KeptRun, keeperOf, stampOf } from './keeper.ts';
import type { Left } from './resumable.ts';

/** Why nothing can be gone on with; undefined where it can. */
async function refusal(
  source: Source,
  isPlain: boolean,
  outputs: readonly string[],
  cwd: string,
): Promise<string | undefined> {
  if (!isPlain) return `${source.name} is not a plain file of UTF-8 text with line feeds`;
  for (const file of outputs) {
    if (file === '-') return 'an output goes to standard output';
    if (isPacked(file)) return `${file} is compressed`;
    const facts = await stat(await finalPath(file, cwd)).catch(() => undefined);
    if (facts && !facts.isFile()) return `${file} is not a plain file`;
  }
  return undefined;
}

/** What keeps a run of a file in chunks, and what an earlier one left, where that is asked for. */
export async function keeping(
  source: Source,
  table: Table | ByteTable,
  run: Omit<KeptRun, 'input' | 'stamp' | 'cwd'>,
  { io, options }: Omit<Setting, 'keeper' | 'left'>,
): Promise<{ readonly keeper: Keeper | undefined; readonly left: Left | null }> {
  const { resume = false } = options;
  const { output, rejects } = run;
  const isPlain = isInChunks(source, table, options);
  const outputs = rejects === null ? [output] : [rejects, output];
  const why = resume ? await refusal(source, isPlain, outputs, io.cwd) : undefined;
  if (why !== undefined) {
    throw new Problem(
      'badOption',
      `--resume cannot be used: ${why}.`,
      [],
      'A run can be gone on with from one plain file into others. Leave --resume out.',
    );
  }
  if (!isPlain || source.path === null) return { keeper: undefined, left: null };
  const kept = { ...run, input: source.path, stamp: stampOf(source.path), cwd: io.cwd };
  const tell = (sentence: string) => io.stderr.write(`relata: ${sentence}\n`);
  const left = resume ? await (await import('./resumable.ts')).resumable(kept, tell) : null;
  return { keeper: keeperOf(kept, resume, left?.checkpoint), left };
}

/** Does the work of a run, and sees to its checkpoint when it ends. */
export async function keptTogether<T>(
  keeper: Keeper | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    const result = await work();
    await keeper?.done();
    return result;
  } catch (error) {
    keeper?.failed();
    if (!(error instanceof Problem && temporaryFiles.keepsAny())) throw error;
    throw new Problem(
      error.code,
      error.message,
      error.details,
      'Free the place; the same command with --resume then goes on from what was scored.',
    );
  }
}
