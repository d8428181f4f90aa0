import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A module of a bundle and those that it needs before it runs: paths below the bundle's folder. */
export function modulesNeeded(
  folder: string,
  module: string,
  found = new Set<string>(),
): ReadonlySet<string> {
  if (found.has(module)) return found;
  found.add(module);
  const at = new URL(module, 'file:///');
  const text = readFileSync(join(folder, module), 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    modulesNeeded(folder, new URL(path, at).pathname.slice(1), found);
  }
  return found;
}
