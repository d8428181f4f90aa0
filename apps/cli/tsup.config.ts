import { relataBuild } from '@relata/config/tsup';

export default relataBuild({
  entry: ['src/main.ts'],
  platform: 'node',
  target: 'node22',
  // Optional, and loaded where a file needs them.
  external: ['@duckdb/node-api', 'apache-arrow'],
});
