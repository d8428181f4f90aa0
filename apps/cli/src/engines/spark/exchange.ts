import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Spark } from './find-spark.ts';
import type { JobError } from './job-problem.ts';

const POLL = 50;
const PATIENCE = 10_000;
const FAILED = 'error.json';
const KEPT_LOG = 16_384;

/** How a run of Spark ended without an answer: its exit code and the end of its log. */
export interface Ended {
  readonly code: number | null;
  readonly log: string;
}

/** One run of the job in Spark, and the private folder through which we talk with it. */
export interface Exchange {
  /** Waits for a file of the job. */
  answer<T>(name: string): Promise<Answer<T>>;
  tell(name: string, value: unknown): void;
  /** Asks the job to end, and waits until it has. */
  stop(): Promise<void>;
  /** Waits until the job has ended, and removes the folder. */
  close(): Promise<void>;
}

/** What the job says, or how it failed, or that it ended without a word. */
export type Answer<T> =
  | { readonly kind: 'said'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: JobError }
  | { readonly kind: 'ended'; readonly ended: Ended };

/** The Python file of the job, which lies in the package beside our own code. */
function jobFile(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'spark', 'score.py');
    if (existsSync(file)) return file;
  }
  throw new Error('spark/score.py is not in the package');
}

function endGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Starts the job in Spark. Whatever ends our process ends the job too. */
export function openExchange(spark: Spark, args: readonly string[], request: object): Exchange {
  const folder = mkdtempSync(join(tmpdir(), 'relata-spark-'));
  const file = (name: string) => join(folder, name);
  const read = <T>(name: string) => JSON.parse(readFileSync(file(name), 'utf8')) as T;
  const tell = (name: string, value: unknown) => {
    writeFileSync(file('part'), JSON.stringify(value));
    renameSync(file('part'), file(name));
  };
  tell('request.json', { ...request, starter: process.pid });

  const child = spawn(spark.command, [...args, jobFile(), folder], {
    // A group of its own: a Ctrl-C reaches us alone, and the job then ends in good order.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...spark.env },
  });
  let log = '';
  let ended: Ended | undefined;
  child.stderr?.on('data', (piece: Buffer) => {
    log = `${log}${piece}`.slice(-KEPT_LOG);
  });
  const closed = new Promise<void>((resolve) => {
    const end = (code: number | null) => {
      ended = { code, log };
      resolve();
    };
    child.on('error', (error) => {
      log += error.message;
      end(null);
    });
    child.on('close', end);
  });

  const leave = () => {
    tell('stop', true);
    const pause = new Int32Array(new SharedArrayBuffer(4));
    const until = Date.now() + PATIENCE;
    while (!existsSync(file(FAILED)) && !existsSync(file('result.json'))) {
      if (Date.now() > until) {
        endGroup(child);
        break;
      }
      Atomics.wait(pause, 0, 0, POLL);
    }
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', leave);

  return {
    async answer<T>(name: string): Promise<Answer<T>> {
      for (let last: Ended | undefined; ; ) {
        if (existsSync(file(name))) return { kind: 'said', value: read<T>(name) };
        if (existsSync(file(FAILED))) return { kind: 'failed', error: read<JobError>(FAILED) };
        if (last) return { kind: 'ended', ended: last };
        // The job may have said something right before it ended.
        last = ended;
        if (!last) await setTimeout(POLL);
      }
    },
    tell,
    async stop() {
      tell('stop', true);
      const late = setTimeout(PATIENCE, 'late', { ref: false });
      if ((await Promise.race([closed, late])) === 'late') endGroup(child);
    },
    async close() {
      await closed;
      process.off('exit', leave);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
