import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { relataTests } from '@relata/config/vitest';
import { defineConfig } from 'vitest/config';
import { withoutDocumentation } from './scripts/without-documentation.ts';

const { include: _, reporters, ...shared } = relataTests();

/**
 * What answers requests is tested inside workerd, on the Worker that wrangler.jsonc describes
 * (`src`), without what the build leaves out; what is written ahead of time, and what judges the API from outside, in Node (`tests`).
 */
export default defineConfig({
  test: {
    reporters,
    projects: [
      {
        plugins: [
          { ...withoutDocumentation, enforce: 'pre' },
          cloudflareTest({
            main: './src/index.ts',
            wrangler: { configPath: './wrangler.jsonc' },
            // Where reports are kept: in memory, and in Workers KV as workerd has it.
            miniflare: { bindings: { REPORTS: 'memory' }, kvNamespaces: ['TEST_REPORTS'] },
          }),
        ],
        test: {
          ...shared,
          name: 'workerd',
          include: ['src/**/*.test.ts', 'src/**/*.test-prop.ts'],
        },
      },
      {
        ssr: { resolve: { conditions: ['documents', 'node', 'import', 'default'] } },
        test: {
          ...shared,
          name: 'node',
          include: ['tests/**/*.test.ts', 'tests/**/*.test-prop.ts'],
        },
      },
    ],
  },
});
