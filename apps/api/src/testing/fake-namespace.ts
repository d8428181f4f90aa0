import type { ReportNamespace } from '../platform/settings.ts';

/** A KV namespace that keeps what it was given: even what has ended, as KV may for a while. */
export function fakeNamespace(): ReportNamespace & {
  readonly entries: ReadonlyMap<string, { readonly value: ArrayBuffer; readonly seconds: number }>;
} {
  const entries = new Map<string, { value: ArrayBuffer; seconds: number }>();
  return {
    entries,
    get: async (name) => entries.get(name)?.value ?? null,
    put: async (name, value, { expirationTtl }) => {
      if (expirationTtl < 60) throw new Error('Workers KV keeps nothing for less than a minute');
      entries.set(name, { value, seconds: expirationTtl });
    },
    delete: async (name) => {
      entries.delete(name);
    },
  };
}
