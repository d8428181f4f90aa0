import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { relataTests } from '@relata/config/vitest';
import { defineConfig } from 'vitest/config';

// The tests run inside workerd, on the Worker that wrangler.jsonc describes.
export default defineConfig({
  plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.jsonc' } })],
  test: relataTests(),
});
