import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGINE_VERSION } from './version.ts';

test('Results name the version of the package that made them', () => {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  expect(ENGINE_VERSION).toBe((JSON.parse(file) as { version: string }).version);
  expect(ENGINE_VERSION).toMatch(/^\d+\.\d+\.\d+/);
});
