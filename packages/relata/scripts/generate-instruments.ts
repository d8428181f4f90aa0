// Writes compiled.ts and snapshot.md of every instrument folder. Run: node scripts/generate-instruments.ts
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import type { Instrument } from '../src/model/index.ts';
import { compiledModule } from '../src/testing/compiled-module.ts';
import { snapshotOf, wordingOf } from '../src/testing/snapshot.ts';

const root = new URL('../src/instruments/', import.meta.url);
const folders = readdirSync(root, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== 'families',
);

for (const { name } of folders) {
  const folder = new URL(`${name}/`, root);
  const module: Record<string, Instrument> = await import(new URL('index.ts', folder).href);
  const instrument = Object.values(module).find((one) => one.kind === 'instrument');
  if (!instrument) throw new Error(`${name}/index.ts exports no instrument`);
  const text = new URL('text.en.ts', folder);
  const wording = existsSync(text) ? wordingOf(await import(text.href)) : undefined;
  writeFileSync(new URL('compiled.ts', folder), compiledModule(instrument));
  writeFileSync(new URL('snapshot.md', folder), snapshotOf(instrument, wording));
  process.stdout.write(`${name}\n`);
}
