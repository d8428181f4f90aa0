import type { Config } from '../platform/read-config.ts';
import { memoryStore } from './memory-store.ts';
import { namespaceStore } from './namespace-store.ts';
import type { ReportStore } from './report-store.ts';

const stores = new WeakMap<Config['reports'], ReportStore>();

/** Where an installation keeps reports; null where it keeps none. */
export function storeOf(reports: Config['reports']): ReportStore | null {
  const { store, mostMinutes } = reports;
  if (store === null || mostMinutes === 0) return null;
  const known = stores.get(reports);
  if (known) return known;
  const made = store === 'memory' ? memoryStore() : namespaceStore(store);
  stores.set(reports, made);
  return made;
}
