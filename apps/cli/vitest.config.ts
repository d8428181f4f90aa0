import { relataTests } from '@relata/config/vitest';
import { defineConfig } from 'vitest/config';

// Some tests score whole data sets, beside others on the same processor.
export default defineConfig({ test: { ...relataTests(), testTimeout: 60_000 } });
