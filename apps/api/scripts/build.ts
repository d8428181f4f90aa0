// Builds the Worker: dist/index.js, with which it starts; dist/modules/, of which each is loaded
// when it is first needed (one for each definition, for the pages, …); and dist/worker.capnp,
// by which plain workerd serves the same.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { workerdConfig } from './workerd-config.ts';

const api = join(import.meta.dirname, '..');
const dist = process.argv[2] ?? join(api, 'dist');

/** Zod loads its table of languages by this path, and nothing else has one. */
const withoutLanguages = {
  name: 'without-languages',
  resolveId: (id: string) =>
    id.endsWith('/locales/index.js') ? join(api, 'src/platform/no-locales.ts') : null,
};

rmSync(dist, { recursive: true, force: true });
const bundle = await rolldown({
  input: { index: join(api, 'src/index.ts') },
  platform: 'neutral',
  resolve: { conditionNames: ['workerd', 'worker', 'import'], mainFields: ['module', 'main'] },
  external: [/^cloudflare:/, /^node:/],
  plugins: [withoutLanguages],
});
const { output } = await bundle.write({
  dir: dist,
  format: 'esm',
  minify: true,
  chunkFileNames: 'modules/[name]-[hash].js',
});
await bundle.close();

const { compatibility_date } = JSON.parse(
  readFileSync(join(api, 'wrangler.jsonc'), 'utf8').replaceAll(/^\s*\/\/.*$/gm, ''),
) as { readonly compatibility_date: string };
const names = output.map(({ fileName }) => fileName);
writeFileSync(join(dist, 'worker.capnp'), workerdConfig(names, compatibility_date));
