// Builds the API twice, each with modules of which most are loaded when they are first needed
// (one for each definition, for the pages, …):
// dist/worker, with index.js to start with and worker.capnp, by which plain workerd serves it;
// dist/node, with main.js, which Node runs without anything else installed.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InputOptions, rolldown } from 'rolldown';
import { withoutDocumentation } from './without-documentation.ts';
import { withoutJsonSchemas } from './without-json-schemas.ts';
import { workerdConfig } from './workerd-config.ts';

const api = join(import.meta.dirname, '..');
const dist = process.argv[2] ?? join(api, 'dist');

/** Zod loads its table of languages by this path, and nothing else has one. */
const withoutLanguages = {
  name: 'without-languages',
  resolveId: (id: string) =>
    id.endsWith('/locales/index.js') ? join(api, 'src/platform/no-locales.ts') : null,
};

/** Bundles what starts at an entry; gives the names of the modules. */
async function bundle(folder: string, options: InputOptions): Promise<string[]> {
  const made = await rolldown({
    ...options,
    plugins: [withoutLanguages, withoutDocumentation, withoutJsonSchemas],
  });
  const { output } = await made.write({
    dir: join(dist, folder),
    format: 'esm',
    minify: true,
    chunkFileNames: 'modules/[name]-[hash].js',
  });
  await made.close();
  return output.map(({ fileName }) => fileName);
}

rmSync(dist, { recursive: true, force: true });

const modules = await bundle('worker', {
  input: { index: join(api, 'src/index.ts') },
  platform: 'neutral',
  resolve: { conditionNames: ['workerd', 'worker', 'import'], mainFields: ['module', 'main'] },
  external: [/^cloudflare:/, /^node:/],
});
const { compatibility_date } = JSON.parse(
  readFileSync(join(api, 'wrangler.jsonc'), 'utf8').replaceAll(/^\s*\/\/.*$/gm, ''),
) as { readonly compatibility_date: string };
writeFileSync(join(dist, 'worker/worker.capnp'), workerdConfig(modules, compatibility_date));

await bundle('node', { input: { main: join(api, 'src/node/main.ts') }, platform: 'node' });
writeFileSync(join(dist, 'node/package.json'), '{ "type": "module" }\n');
