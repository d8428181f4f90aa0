import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../../../apps/api/dist/worker/', import.meta.url);

const text = (module: string) => readFileSync(new URL(module, dist), 'utf8');

const size = (module: string) => gzipSync(text(module), { level: 9 }).length;

/** A module and those that it needs before it runs. */
function withNeeds(module: string, found = new Set<string>()): Set<string> {
  if (found.has(module)) return found;
  found.add(module);
  for (const [, path = ''] of text(module).matchAll(/(?:from|import)"(\.[^"]+)"/g)) {
    withNeeds(new URL(path, new URL(module, dist)).pathname.slice(dist.pathname.length), found);
  }
  return found;
}

/** Bytes of the built Worker under gzip, module by module: those with which it starts, and all. */
export function workerSizes(): { readonly start: number; readonly all: number } {
  const sum = (modules: Iterable<string>) =>
    [...modules].reduce((bytes, module) => bytes + size(module), 0);
  const modules = readdirSync(new URL('modules/', dist)).map((name) => `modules/${name}`);
  return { start: sum(withNeeds('index.js')), all: sum(['index.js', ...modules]) };
}
