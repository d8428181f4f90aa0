import { expect, test } from 'vitest';
import cloudflare from '../wrangler.jsonc?raw';

test('Cloudflare is told to keep no logs', () => {
  expect(cloudflare).toContain(
    '"observability": { "enabled": false, "logs": { "enabled": false } }',
  );
});
