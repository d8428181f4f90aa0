// Writes what is made from the definitions: compiled.ts and snapshot.md of every instrument
// folder, the light catalogue, and docs/instruments. Run: node scripts/generate-instruments.ts
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { WAITING } from '../src/instruments/waiting.ts';
import type { Instrument } from '../src/model/index.ts';
import {
  languagesAmong,
  loadersModule,
  summariesModule,
  textsModule,
} from '../src/testing/catalogue-modules.ts';
import { compiledModule } from '../src/testing/compiled-module.ts';
import { documentOf, indexDocument } from '../src/testing/documents.ts';
import { snapshotOf, wordingOf } from '../src/testing/snapshot.ts';

const root = new URL('../src/instruments/', import.meta.url);
const docs = new URL('../../../docs/instruments/', import.meta.url);
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'families')
  .map(({ name }) => name)
  .sort();
rmSync(docs, { recursive: true, force: true });
mkdirSync(docs, { recursive: true });

const instruments: Instrument[] = [];
const languages: Record<string, readonly string[]> = {};
for (const name of folders) {
  const folder = new URL(`${name}/`, root);
  const compiled = new URL('compiled.ts', folder);
  if (!existsSync(compiled)) {
    writeFileSync(compiled, "export const definitionHash = '';\nexport const plan = null;\n");
  }
  const module: Record<string, Instrument> = await import(new URL('index.ts', folder).href);
  const found = Object.values(module).find((one) => one.kind === 'instrument');
  if (!found) throw new Error(`${name}/index.ts exports no instrument`);
  const text = new URL('text.en.ts', folder);
  const wording = existsSync(text) ? wordingOf(await import(text.href)) : undefined;
  const known = languagesAmong(readdirSync(folder));
  if (known.length > 0) languages[name] = known;
  const code = compiledModule(found);
  const definitionHash = /'(sha256:.*)'/.exec(code)?.[1] as string;
  const instrument = { ...found, definitionHash };
  const sources = readFileSync(new URL('sources.md', folder), 'utf8');
  writeFileSync(compiled, code);
  writeFileSync(new URL('snapshot.md', folder), snapshotOf(instrument, wording));
  writeFileSync(new URL(`${name}.md`, docs), documentOf(instrument, sources, wording));
  instruments.push(instrument);
  process.stdout.write(`${name}\n`);
}
const catalogue = new URL('../catalogue/', root);
writeFileSync(new URL('summaries.ts', catalogue), summariesModule(instruments));
writeFileSync(new URL('loaders.ts', catalogue), loadersModule(instruments));
writeFileSync(new URL('texts.ts', catalogue), textsModule(languages));
writeFileSync(new URL('README.md', docs), indexDocument(instruments, WAITING));
