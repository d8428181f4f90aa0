import { readFileSync } from 'node:fs';

/** Memory that a process holds now (its resident set), in MB; Linux only. */
export function memoryOf(pid: number): number {
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(resident?.[1] ?? Number.NaN) / 1024;
}
