import type { ReportNamespace } from '../platform/settings.ts';
import type { ReportStore } from './report-store.ts';

/** Workers KV keeps nothing for less than a minute. */
const LEAST_SECONDS = 60;

/** Keeps reports in a Workers KV namespace, which forgets each by itself when it ends. */
export const namespaceStore = (namespace: ReportNamespace): ReportStore => ({
  get: async (name) => {
    const bytes = await namespace.get(name, 'arrayBuffer');
    return bytes && new Uint8Array(bytes);
  },
  put: async (name, bytes, expires) => {
    const seconds = Math.ceil((expires - Date.now()) / 1000);
    await namespace.put(name, bytes.buffer, { expirationTtl: Math.max(LEAST_SECONDS, seconds) });
  },
  delete: (name) => namespace.delete(name),
});
