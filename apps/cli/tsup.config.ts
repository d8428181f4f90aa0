import { bundledLicenses } from '@relata/config/licenses';
import { relataBuild } from '@relata/config/tsup';

// Everything but `dependencies` goes into the bundle: a process starts faster from fewer, trimmed files.
export default relataBuild({
  entry: { main: 'src/main.ts', worker: 'src/scoring/chunks/worker.ts' },
  platform: 'node',
  target: 'node22',
  esbuildPlugins: [bundledLicenses()],
  // Optional, and loaded where a file needs them.
  external: ['@duckdb/node-api', 'apache-arrow'],
});
