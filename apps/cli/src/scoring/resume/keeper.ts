import { fdatasync, rmSync, statSync } from 'node:fs';
import type { Io } from '../../io.ts';
import { temporaryFiles } from '../../output/temporary-files.ts';
import type { ChunkFiles } from '../chunks/run-chunks.ts';
import type { ChunkPaths } from '../chunks/thread.ts';
import type { Job } from '../job.ts';
import type { Identity } from './identity.ts';

/** Milliseconds between two checkpoints, and before the first. */
const EVERY = 2000;

/** By this a file that has changed is told at no cost. */
export interface Stamp {
  readonly size: number;
  readonly time: number;
}

/** A run that a later one can go on with. */
export interface KeptRun {
  readonly job: Job;
  readonly id: number;
  readonly separator: string;
  /** The full path of the input. */
  readonly input: string;
  readonly stamp: Stamp;
  /** Outputs as the command line names them. */
  readonly output: string;
  readonly rejects: string | null;
  readonly cwd: Io['cwd'];
}

/** Writes checkpoints of a run now and then, and removes them when it is done. */
export interface Keeper {
  /** Called when a chunk stands in the outputs and no other is written: `totals` are of all before. */
  settled(totals: Float64Array, files: ChunkFiles, paths: ChunkPaths): void;
  /** Resolves when nothing is being written. */
  idle(): Promise<void>;
  /** The outputs have their names: nothing of this run, or of an earlier one, is to be gone on with. */
  done(): Promise<void>;
  /** The run has failed: its checkpoint goes if its outputs do. */
  failed(): void;
}

export function stampOf(path: string): Stamp {
  const { mtimeMs, size } = statSync(path);
  return { size, time: mtimeMs };
}

const synced = (file: number) =>
  new Promise<void>((resolve, reject) => {
    fdatasync(file, (error) => (error ? reject(error) : resolve()));
  });

/**
 * `asked` says whether an earlier run was looked for, and `taken` which checkpoint this run goes on
 * from; `every` is for tests.
 */
export function keeperOf(
  run: KeptRun,
  asked: boolean,
  taken?: string,
  every: number = EVERY,
): Keeper {
  let last = performance.now();
  let pending: Promise<void> | undefined;
  let identity: Promise<Identity> | undefined;
  let own = taken;

  async function keep(
    totals: readonly number[],
    { rejects, scores }: ChunkFiles,
    paths: ChunkPaths,
  ): Promise<void> {
    const { checkpointPath, writeCheckpoint } = await import('./checkpoint.ts');
    identity ??= import('./identity.ts').then(({ identityOf }) => identityOf(run));
    await Promise.all([synced(scores), rejects === undefined ? undefined : synced(rejects)]);
    const { size, time } = stampOf(run.input);
    if (size !== run.stamp.size || time !== run.stamp.time) return;
    own = checkpointPath(paths.scores);
    const files = { scores: paths.scores, rejects: paths.rejects };
    await writeCheckpoint({ identity: await identity, totals, ...files });
  }

  return {
    settled(totals, files, paths) {
      if (pending || performance.now() - last < every) return;
      pending = keep([...totals], files, paths)
        .catch(() => {
          // A run goes on without a checkpoint; the one before still stands.
        })
        .finally(() => {
          pending = undefined;
          last = performance.now();
        });
    },
    idle: async () => pending,
    async done() {
      if (own !== undefined) temporaryFiles.forget(own);
      // A run that was too short for a checkpoint does not look for others.
      if (own === undefined && !asked) return;
      const { removeCheckpoints } = await import('./checkpoint.ts');
      await removeCheckpoints(run.output, run.cwd);
    },
    failed() {
      if (own === undefined || temporaryFiles.keeps(own)) return;
      rmSync(own, { force: true });
      temporaryFiles.forget(own);
    },
  };
}
