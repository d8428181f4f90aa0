import { expect, test } from 'vitest';
import plain from '../worker.capnp?raw';
import cloudflare from '../wrangler.jsonc?raw';

const dateIn = (text: string) => /compatibility_?date"?\s*[:=]\s*"([\d-]+)"/i.exec(text)?.[1];

test('The Worker runs by the same rules on Cloudflare and in plain workerd', () => {
  expect(dateIn(cloudflare)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(dateIn(plain)).toBe(dateIn(cloudflare));
});

test('Cloudflare is told to keep no logs', () => {
  expect(cloudflare).toContain(
    '"observability": { "enabled": false, "logs": { "enabled": false } }',
  );
});

test('In plain workerd the Worker has no way out to any network', () => {
  expect(plain).toContain('globalOutbound = "nowhere"');
  expect(plain).toContain('(name = "nowhere", network = (allow = []))');
});
