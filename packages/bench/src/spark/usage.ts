import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpuSeconds } from '../processes.ts';

/** What a command and all that it started took: wall and processor seconds, and memory in MB. */
export interface Usage {
  readonly seconds: number;
  readonly cpu: number;
  /** Most memory that one of its processes held. */
  readonly memory: number;
  readonly out: string;
}

const TICK = 100;

function parents(): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      found.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0]));
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}

/** A process and all that descend from it. */
export function family(root: number): readonly number[] {
  const of = parents();
  const isOf = (pid: number): boolean =>
    pid === root || (of.has(pid) && isOf(of.get(pid) as number));
  return [...of.keys()].filter((pid) => pid > 1 && isOf(pid));
}

const peak = (pid: number) =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** Runs a Node program to its end and watches it, with whatever else is to be watched meanwhile. */
export function watched(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  others: readonly number[] = [],
): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const cpu = new Map<number, number>();
    const before = new Map(others.flatMap(family).map((pid) => [pid, cpuSeconds(pid)]));
    let memory = 0;
    let [out, err] = ['', ''];
    const look = setInterval(() => {
      for (const pid of [child.pid as number, ...others].flatMap(family)) {
        try {
          cpu.set(pid, cpuSeconds(pid) - (before.get(pid) ?? 0));
          memory = Math.max(memory, peak(pid));
        } catch {
          // It ended while we looked.
        }
      }
    }, TICK);
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(look);
      const used = [...cpu.values()].reduce((sum, one) => sum + one, 0);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, cpu: used, memory, out });
      else reject(new Error(`${args.join(' ')} ended with ${code}: ${err}`));
    });
  });
}
