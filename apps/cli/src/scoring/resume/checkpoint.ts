import { lstatSync, renameSync } from 'node:fs';
import { open, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { finalPath } from '../../output/target.ts';
import { temporaryFiles } from '../../output/temporary-files.ts';
import { REJECTS, SCORES } from '../chunks/shared.ts';
import type { Identity } from './identity.ts';
import { isRunning, type Running, thisProcess } from './running.ts';

/** How far a run has come. It holds no answer and no id of a respondent. */
export interface Checkpoint {
  readonly format: 1;
  readonly identity: Identity;
  readonly running: Running;
  /** Full paths of the temporary files. */
  readonly scores: string;
  readonly rejects: string | null;
  /** Temporary files that nobody goes on with, for whoever clears away what a kill has left. */
  readonly others: readonly string[];
  /** The totals of the run (chunks/shared.ts). */
  readonly totals: readonly number[];
}

/** What stands beside an output as a checkpoint. */
export interface Found {
  readonly path: string;
  /** Null where it is none. */
  readonly checkpoint: Checkpoint | null;
  /** Whether the files that it names are there. */
  readonly whole: boolean;
}

const TEMPORARY = /^\..+\.[0-9a-f]{12}\.relata-tmp$/s;

/** Where the checkpoint of a run stands: beside its temporary scores. */
export const checkpointPath = (scores: string): string =>
  scores.replace(/\.relata-tmp$/, '.relata-resume');

/** Writes a checkpoint in the place of the one before; what it names is on the disk already. */
export async function writeCheckpoint(
  found: Omit<Checkpoint, 'format' | 'running' | 'others'>,
): Promise<void> {
  const path = checkpointPath(found.scores);
  const next = `${path}-tmp`;
  const others = temporaryFiles
    .unfinished()
    .filter((file) => ![next, found.scores, found.rejects].includes(file));
  await rm(next, { force: true });
  temporaryFiles.add(next);
  const handle = await open(next, 'wx', 0o600);
  try {
    const checkpoint: Checkpoint = { ...found, others, format: 1, running: thisProcess() };
    await handle.writeFile(JSON.stringify(checkpoint));
    await handle.sync();
  } finally {
    await handle.close();
  }
  // At once, so that a signal finds either both done or neither.
  renameSync(next, path);
  temporaryFiles.forget(next);
  temporaryFiles.keep([path, found.scores, ...(found.rejects === null ? [] : [found.rejects])]);
}

/** Whether a path is that of a plain file which this user made. */
function isOwn(path: string): boolean {
  try {
    const facts = lstatSync(path);
    return facts.isFile() && (process.getuid === undefined || facts.uid === process.getuid());
  } catch {
    return false;
  }
}

const isTemporary = (path: unknown): path is string =>
  typeof path === 'string' && TEMPORARY.test(basename(path)) && isOwn(path);

/** Whether a value that anybody may have written is a checkpoint. */
function isCheckpoint(value: unknown): value is Checkpoint {
  const { format, identity, others, running, scores, totals } = Object(value) as Checkpoint;
  return (
    format === 1 &&
    identity instanceof Object &&
    typeof scores === 'string' &&
    typeof running?.pid === 'number' &&
    Array.isArray(others) &&
    Array.isArray(totals) &&
    totals.every((total) => Number.isFinite(total))
  );
}

function isWhole({ rejects, scores, totals }: Checkpoint): boolean {
  const holds = (path: string, length = Number.POSITIVE_INFINITY) =>
    isTemporary(path) && lstatSync(path).size >= length;
  return holds(scores, totals[SCORES]) && (rejects === null || holds(rejects, totals[REJECTS]));
}

async function read(path: string): Promise<Found> {
  const text = await readFile(path, 'utf8').catch(() => '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Whatever it is, it is no checkpoint.
  }
  if (!isCheckpoint(value) || checkpointPath(value.scores) !== path) {
    return { path, checkpoint: null, whole: false };
  }
  return { path, checkpoint: value, whole: isWhole(value) };
}

/** The checkpoints beside an output. */
export async function checkpointsOf(name: string, cwd: string): Promise<readonly Found[]> {
  const output = await finalPath(name, cwd);
  const folder = dirname(output);
  const start = `.${basename(output)}.`;
  const names = (await readdir(folder).catch(() => [])).filter(
    (name) =>
      name.startsWith(start) && /^[0-9a-f]{12}\.relata-resume$/.test(name.slice(start.length)),
  );
  const paths = names.map((name) => join(folder, name)).filter(isOwn);
  return Promise.all(paths.map(read));
}

/** Removes temporary files, and nothing that only calls itself one. */
export async function removeTemporary(files: readonly (string | null)[]): Promise<void> {
  for (const file of files) if (isTemporary(file)) await rm(file, { force: true });
}

/** Removes the checkpoints beside an output, and the temporary files that they name, but for those of running processes. */
export async function removeCheckpoints(output: string, cwd: string): Promise<void> {
  for (const { checkpoint, path } of await checkpointsOf(output, cwd)) {
    if (checkpoint && isRunning(checkpoint.running)) continue;
    const { others = [], rejects = null } = checkpoint ?? {};
    await removeTemporary([path.replace(/resume$/, 'tmp'), rejects, ...others]);
    await rm(path, { force: true });
  }
}
