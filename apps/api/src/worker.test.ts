import { expect, test } from 'vitest';
import cloudflare from '../wrangler.jsonc?raw';
import { endpoints } from './endpoints/index.ts';

test('Cloudflare is told to keep no logs', () => {
  expect(cloudflare).toContain(
    '"observability": { "enabled": false, "logs": { "enabled": false } }',
  );
});

test('What is tested here is what is deployed: routes without their documentation', () => {
  const described = endpoints.filter(({ route }) => route.summary || route.description);
  expect(described).toEqual([]);
  expect(endpoints.length).toBeGreaterThan(9);
});
