import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { modulesNeeded } from '@relata/api/scripts/modules-needed.ts';

const dist = new URL('../../../apps/api/dist/worker/', import.meta.url);

const size = (module: string) => gzipSync(readFileSync(new URL(module, dist)), { level: 9 }).length;

/** Bytes of the built Worker under gzip, module by module: those with which it starts, and all. */
export function workerSizes(): { readonly start: number; readonly all: number } {
  const sum = (modules: Iterable<string>) =>
    [...modules].reduce((bytes, module) => bytes + size(module), 0);
  const modules = readdirSync(new URL('modules/', dist)).map((name) => `modules/${name}`);
  return {
    start: sum(modulesNeeded(dist.pathname, 'index.js')),
    all: sum(['index.js', ...modules]),
  };
}
