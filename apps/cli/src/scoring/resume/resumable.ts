import { rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Reopened, unwritable } from '../../output/target.ts';
import { Problem } from '../../problems/problem.ts';
import { count } from '../../text.ts';
import { INPUT, REJECTS, ROWS, SCORES } from '../chunks/shared.ts';
import {
  type Checkpoint,
  checkpointsOf,
  type Found,
  removeTemporary,
  writeCheckpoint,
} from './checkpoint.ts';
import { differences, type Identity, identityOf } from './identity.ts';
import type { KeptRun } from './keeper.ts';
import { isRunning } from './running.ts';

/** What an earlier run left to go on with. */
export interface Left {
  readonly checkpoint: string;
  readonly totals: readonly number[];
  /** Its temporary files, by the names of their outputs. */
  readonly reopened: ReadonlyMap<string, Reopened>;
}

const ANEW =
  'To begin anew, leave --resume out; what is left of the earlier run is removed when that is done.';

function mismatch(output: string, path: string, differing: readonly string[]): Problem {
  return new Problem(
    'resumeMismatch',
    `The run that was stopped cannot be gone on with: it was another one than this, by ${differing.length === 1 ? 'one thing' : `${differing.length} things`}.`,
    [`differs: ${differing.join('; ')}`, `left of it, beside ${output}: ${basename(path)}`],
    `Give the command as it was. ${ANEW}`,
  );
}

const stillRuns = (output: string, pid?: number) =>
  new Problem(
    'resumeRunning',
    `The run that writes ${output} still runs${pid === undefined ? '' : `, as process ${pid}`}.`,
    [],
    'Wait for it, or stop it first.',
  );

const reached = ({ totals }: Checkpoint) => totals[INPUT] as number;

type Usable = Found & { readonly checkpoint: Checkpoint };

/** Makes a checkpoint this process's. Of several that try, one can move it away. */
async function takeOver({ checkpoint, path }: Usable, identity: Identity): Promise<void> {
  const moved = `${path}-${process.pid}`;
  await rename(path, moved);
  try {
    await writeCheckpoint({ ...checkpoint, identity });
  } catch (error) {
    await rename(moved, path);
    throw error;
  }
  await rm(moved);
  await removeTemporary(checkpoint.others);
}

/**
 * Finds what an earlier run of the same command left, and takes it over; null, and a sentence for
 * `tell`, where there is nothing.
 *
 * @throws {Problem} `resumeMismatch`, `resumeRunning`
 */
export async function resumable(
  run: KeptRun,
  tell: (sentence: string) => void,
): Promise<Left | null> {
  const { cwd, output, rejects } = run;
  const found = await checkpointsOf(output, cwd);
  const usable = found
    .filter((one): one is Usable => one.whole)
    .sort((a, b) => reached(b.checkpoint) - reached(a.checkpoint));
  if (usable.length === 0) {
    tell(
      found.length === 0
        ? `there is no stopped run to go on with beside ${output}: scoring from the beginning.`
        : `what a stopped run left beside ${output} is not whole: scoring from the beginning.`,
    );
    return null;
  }
  const identity = await identityOf(run);
  const compared = usable.map((one) => ({
    ...one,
    differing: differences(one.checkpoint.identity, identity),
  }));
  const same = compared.filter(({ differing }) => differing.length === 0);
  const [first] = same;
  if (!first) {
    const [{ differing, path }] = compared as [(typeof compared)[0]];
    throw mismatch(output, path, differing);
  }
  const running = same.find(({ checkpoint }) => isRunning(checkpoint.running));
  if (running) throw stillRuns(output, running.checkpoint.running.pid);
  await takeOver(first, identity).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? stillRuns(output) : unwritable(output, error);
  });
  const { totals } = first.checkpoint;
  tell(`going on behind row ${count(totals[ROWS] as number)}, where the earlier run was stopped.`);
  const reopened = new Map([
    [output, { path: first.checkpoint.scores, written: totals[SCORES] as number }],
  ]);
  if (rejects !== null && first.checkpoint.rejects !== null) {
    const written = totals[REJECTS] as number;
    reopened.set(rejects, { path: first.checkpoint.rejects, written });
  }
  return { checkpoint: first.path, totals, reopened };
}
