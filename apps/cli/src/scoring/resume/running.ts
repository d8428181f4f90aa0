import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, told apart from a later one of the same number where the system says when it began. */
export interface Running {
  readonly pid: number;
  readonly host: string;
  readonly began: string;
}

/** When a process began, in ticks since the system did; empty where the system does not tell. */
function beganAt(pid: number): string {
  try {
    // The name of the command stands in brackets, and may hold anything.
    return (
      readFileSync(`/proc/${pid}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? ''
    );
  } catch {
    return '';
  }
}

export const thisProcess = (): Running => ({
  pid: process.pid,
  host: hostname(),
  began: beganAt(process.pid),
});

/** Whether another process of this machine still runs. */
export function isRunning({ pid, host, began }: Running): boolean {
  if (host !== hostname() || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return began === '' || beganAt(pid) === began;
}
