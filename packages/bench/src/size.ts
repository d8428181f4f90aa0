import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** A bundle as a web page would load it: minified, and its size under gzip. */
export interface Size {
  readonly bytes: number;
  readonly gzip: number;
  readonly text: string;
}

/** Bundles a piece of code that imports the built library (what the published package holds). */
export async function sizeOf(code: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'built-relata',
        setup({ onResolve }) {
          onResolve({ filter: /^@relata\/client$/ }, () => ({
            path: new URL('../../client/dist/index.js', import.meta.url).pathname,
          }));
          onResolve({ filter: /^@relata\/report($|\/)/ }, ({ path }) => {
            const subpath = path.slice('@relata/report'.length);
            return {
              path: new URL(`../../report/dist${subpath}/index.js`, import.meta.url).pathname,
            };
          });
          onResolve({ filter: /^relata($|\/)/ }, async ({ path }) => ({
            path: builtFile(path.slice('relata'.length + 1)),
          }));
        },
      },
    ],
  });
  const text = outputFiles[0]?.text ?? '';
  return { bytes: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length, text };
}

function builtFile(subpath: string): string {
  const dist = new URL('../../relata/dist/', import.meta.url);
  if (subpath === '') return new URL('index.js', dist).pathname;
  if (subpath.startsWith('messages/')) return new URL(`${subpath}.js`, dist).pathname;
  if (subpath.startsWith('instruments/')) return new URL(`${subpath}/index.js`, dist).pathname;
  return new URL(`${subpath}/index.js`, dist).pathname;
}

/** The name under which an instrument's module exports it. */
export const exportOf = (id: string): string =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export const scoringCode = (id: string): string => `
  import { score } from 'relata';
  import { ${exportOf(id)} } from 'relata/instruments/${id}';
  globalThis.result = score(${exportOf(id)}, []);
`;
