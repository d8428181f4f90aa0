import type { ReportStore } from './report-store.ts';

interface Kept {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly expires: number;
}

/** Most that a process keeps. */
export const MOST_REPORTS = { count: 1000, bytes: 64 * 2 ** 20 };

/**
 * Keeps reports in the memory of this process, which forgets them when it ends. Where there is
 * no more room, those that would end first make it.
 */
export function memoryStore(clock: () => number = Date.now, most = MOST_REPORTS): ReportStore {
  const kept = new Map<string, Kept>();
  let size = 0;

  function remove(name: string): void {
    size -= kept.get(name)?.bytes.length ?? 0;
    kept.delete(name);
  }

  function makeRoom(bytes: number, now: number): void {
    const byEnd = [...kept].sort(([, a], [, b]) => a.expires - b.expires);
    for (const [name, { expires }] of byEnd) {
      const fits = kept.size < most.count && size + bytes <= most.bytes;
      if (expires > now && fits) return;
      remove(name);
    }
  }

  return {
    get: async (name) => kept.get(name)?.bytes ?? null,
    put: async (name, bytes, expires) => {
      remove(name);
      makeRoom(bytes.length, clock());
      kept.set(name, { bytes, expires });
      size += bytes.length;
    },
    delete: async (name) => remove(name),
  };
}
