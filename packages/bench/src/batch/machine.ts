import { mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that goes when the process does, however it ends. */
export function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'relata-batch-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(signal, () => process.exit(code));
  }
  return folder;
}

export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Clock ticks that all processors have worked; Linux only, 0 elsewhere. */
function busyTicks(): number {
  try {
    const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n', 1);
    const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = line
      .trim()
      .split(/\s+/)
      .slice(1)
      .map(Number);
    return user + nice + system + irq + softirq + steal;
  } catch {
    return 0;
  }
}

const LOOK = 300;
const QUIET = 0.1;
const TICKS_PER_SECOND = 100;
/** Milliseconds that a whole benchmark may wait in vain. */
let patience = 600_000;

/** Waits until others leave nine tenths of the processors idle; false after `most` milliseconds. */
export async function quiet(most: number): Promise<boolean> {
  const until = performance.now() + Math.min(most, patience);
  do {
    const before = busyTicks();
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    const share = (busyTicks() - before) / TICKS_PER_SECOND / (LOOK / 1000);
    if (share <= QUIET * availableParallelism()) return true;
  } while (performance.now() < until);
  patience -= Math.min(most, patience);
  return false;
}

export const machine = (): string =>
  `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform}, Node ${process.version}, load ${loadavg()[0]?.toFixed(2)}`;
