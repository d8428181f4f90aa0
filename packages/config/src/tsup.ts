import { defineConfig, type Options } from 'tsup';

/**
 * The tsup settings of every published package: ESM only, modules that several entries share kept
 * in one chunk, so that a class or a constant exists once whatever subpaths are imported.
 * Declarations come from `tsc` (see docs/decisions), not from tsup.
 */
export function relataBuild(options: Options) {
  return defineConfig({
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    outDir: 'dist',
    clean: true,
    splitting: true,
    treeshake: false,
    sourcemap: false,
    dts: false,
    silent: true,
    ...options,
  });
}
