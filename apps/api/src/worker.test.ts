import { expect, test } from 'vitest';
import cloudflare from '../wrangler.jsonc?raw';
import { endpoints } from './endpoints/index.ts';

test('Cloudflare is told to keep no logs', () => {
  expect(cloudflare).toContain(
    '"observability": { "enabled": false, "logs": { "enabled": false } }',
  );
});

test('What is tested here is what is deployed: routes without their documentation', () => {
  const described = endpoints.filter(({ route }) => route.summary || route.responses);
  expect(described).toEqual([]);
  expect(endpoints.length).toBeGreaterThan(9);
});

test('The rate that the Worker tells of is the one that its limiter follows', () => {
  const [, requests, seconds] = /"RATE_LIMIT": "(\d+)\/(\d+)"/.exec(cloudflare) ?? [];
  expect(cloudflare).toContain(`"simple": { "limit": ${requests}, "period": ${seconds} }`);
});

test('What is deployed for production asks for keys', () => {
  const production = cloudflare.slice(cloudflare.indexOf('"production"'));
  expect(production).toContain('"REQUIRE_KEYS": "true"');
});
