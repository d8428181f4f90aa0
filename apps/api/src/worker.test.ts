import { expect, test } from 'vitest';
import plain from '../worker.capnp?raw';
import cloudflare from '../wrangler.jsonc?raw';
import { settingsOf } from './platform/settings.ts';

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

test('The rate that the Worker tells of is the one that its limiter follows', () => {
  const [, requests, seconds] = /"RATE_LIMIT": "(\d+)\/(\d+)"/.exec(cloudflare) ?? [];
  expect(cloudflare).toContain(`"simple": { "limit": ${requests}, "period": ${seconds} }`);
});

test('What is deployed for production asks for keys', () => {
  const production = cloudflare.slice(cloudflare.indexOf('"production"'));
  expect(production).toContain('"REQUIRE_KEYS": "true"');
});

test('Plain workerd takes every setting that is text from its environment', () => {
  const bound = [...plain.matchAll(/name = "([A-Z_]+)", fromEnvironment = "\1"/g)].map(
    ([, name]) => name,
  );
  expect(bound).toEqual(Object.keys(settingsOf({})));
});
