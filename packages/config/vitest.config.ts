import { defineConfig } from 'vitest/config';
import { relataTests } from './src/vitest.ts';

export default defineConfig({
  test: { ...relataTests(), exclude: ['tests/fixtures/**'] },
});
