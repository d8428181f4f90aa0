import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export const MAIN = join(import.meta.dirname, '../../src/main.ts');

/** Reports the most memory that the process ever held, in MB, on file descriptor 3 as it exits. */
const MEASURED = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS / 1024)));",
)}`;

export interface Child {
  readonly process: ChildProcess;
  /** Exit code (null when a signal ended it), standard error, and the most memory held, in MB. */
  readonly ended: Promise<{ code: number | null; err: string; memory: number }>;
}

/** Runs the command as a process of its own. */
export function child(words: readonly string[], cwd: string, node: readonly string[] = []): Child {
  const started = spawn(process.execPath, [...node, '--import', MEASURED, MAIN, ...words], {
    cwd,
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  });
  const texts = { err: '', memory: '' };
  started.stderr?.on('data', (chunk) => {
    texts.err += chunk;
  });
  (started.stdio[3] as NodeJS.ReadableStream).on('data', (chunk) => {
    texts.memory += chunk;
  });
  started.stdin?.on('error', () => {}); // It may end before it has read everything.
  const ended = new Promise<Awaited<Child['ended']>>((resolve) => {
    started.on('close', (code) => resolve({ code, err: texts.err, memory: Number(texts.memory) }));
  });
  return { process: started, ended };
}
