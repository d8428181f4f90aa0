import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The workerd program itself, without the script that starts it. */
export const workerd = createRequire(import.meta.url)('workerd').default as string;

const api = new URL('../../../apps/api/', import.meta.url).pathname;

/** Builds the API as it is deployed; gives the folder that plain workerd serves, and by what. */
export function buildApi(folder: string): { readonly worker: string; readonly config: string } {
  const built = spawnSync(process.execPath, [join(api, 'scripts/build.ts'), folder], {
    cwd: api,
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(built.stderr || built.stdout);
  const worker = join(folder, 'worker');
  return { worker, config: readFileSync(join(worker, 'worker.capnp'), 'utf8') };
}

/** Writes a bare Hono app with `GET /hello`, bundled as one module. */
export async function bundleHello(folder: string): Promise<void> {
  await build({
    stdin: {
      contents: `
        import { Hono } from 'hono';
        const app = new Hono();
        app.get('/hello', (c) => c.json({ hello: 'world' }));
        export default app;
      `,
      resolveDir: api,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    outfile: join(folder, 'hello.js'),
  });
}
