import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SUMMARIES } from 'relata/catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modulesNeeded } from '../scripts/modules-needed.ts';
import { settingsOf } from '../src/platform/settings.ts';

const api = join(import.meta.dirname, '..');
const wrangler = readFileSync(join(api, 'wrangler.jsonc'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'relata-worker-'));
/** The first constant of SHA-256: brought by whatever checks a definition. */
const SHA_256 = '1116352408';
const worker = join(folder, 'worker');
const text = (name: string) => readFileSync(join(worker, name), 'utf8');

beforeAll(() => {
  execFileSync(process.execPath, [join(api, 'scripts/build.ts'), folder]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('The built Worker', () => {
  test('is served by plain workerd under the rules that Cloudflare gets', () => {
    const date = /"compatibility_date": "([\d-]+)"/.exec(wrangler)?.[1];
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(text('worker.capnp')).toContain(`compatibilityDate = "${date}"`);
  });

  test('has no way out to any network in plain workerd', () => {
    expect(text('worker.capnp')).toContain('globalOutbound = "nowhere"');
    expect(text('worker.capnp')).toContain('(name = "nowhere", network = (allow = []))');
  });

  test('takes every setting that is text from its environment in plain workerd', () => {
    const bound = text('worker.capnp').matchAll(/name = "([A-Z_]+)", fromEnvironment = "\1"/g);
    expect([...bound].map(([, name]) => name)).toEqual(Object.keys(settingsOf({})));
  });

  test('hands every module to plain workerd, first the one with which it starts', () => {
    const embedded = [...text('worker.capnp').matchAll(/embed "([^"]+)"/g)].map(([, name]) => name);
    const written = [
      'index.js',
      ...readdirSync(join(worker, 'modules')).map((m) => `modules/${m}`),
    ];
    expect(embedded[0]).toBe('index.js');
    expect([...embedded].sort()).toEqual(written.sort());
  });

  test('starts without any definition, document or page, and without what draws the document', () => {
    const start = [...modulesNeeded(worker, 'index.js')].map(text).join('\n');
    const strangers = [
      ...SUMMARIES.map(({ definitionHash }) => definitionHash),
      ...['registerPath', '<!doctype', SHA_256, 'eval(', 'Left out: all items'],
    ].filter((stranger) => start.includes(stranger));
    expect(strangers).toEqual([]);
    // The check itself: what a Worker does start with is found.
    expect(start.includes('/v1/instruments/{id}/score')).toBe(true);
  });

  test('speaks no language that it never needs', () => {
    for (const name of readdirSync(join(worker, 'modules'))) {
      expect(text(`modules/${name}`).includes('Nieprawid'), name).toBe(false);
    }
  });
});
