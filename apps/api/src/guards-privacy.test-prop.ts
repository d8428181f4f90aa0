import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Settings } from './platform/settings.ts';
import { gzipped } from './testing/compressed-cases.ts';
import { bearer, newKey, requestTo, SCORE } from './testing/guarded.ts';

const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
let logged: readonly { readonly mock: { readonly calls: readonly unknown[][] } }[] = [];

beforeEach(() => {
  logged = METHODS.map((method) => vi.spyOn(console, method).mockImplementation(() => {}));
});
afterEach(() => vi.restoreAllMocks());

const good = await newKey();
const weak = await newKey({ scopes: ['read'] });
const late = await newKey({ notAfter: '2020-01-01' });
const strange = await newKey();
const API_KEYS = JSON.stringify([good.record, weak.record, late.record]);
const ADDRESS = '203.0.113.77';

const SETTINGS: readonly Settings[] = [
  {},
  { API_KEYS, CLIENT_ADDRESS_HEADER: 'x-real-ip', RATE_LIMIT: '100/60' },
  { API_KEYS, CLIENT_ADDRESS_HEADER: 'x-real-ip', RATE_LIMIT: '1/60' },
  { KEYS: { get: async () => JSON.stringify(good.record) } },
  { API_KEYS: `${API_KEYS.slice(0, -1)},"${strange.text}"]` },
];
const KEYS = [good, weak, late, strange].map(({ text }) => text);

/** Everything that a response tells, but for what a caller named itself. */
async function told(response: Response): Promise<string> {
  return `${response.status}\n${[...response.headers].join('\n')}\n${await response.text()}`;
}

const answer = fc
  .integer({ min: 10_000_019, max: 2_000_000_000 })
  .map((number) => ({ shown: String(number), body: JSON.stringify({ answers: [number, 1] }) }));

test('No answer, key, hash or address is logged or repeated, however a request fails', async () => {
  await fc.assert(
    fc.asyncProperty(
      answer,
      fc.constantFrom(...SETTINGS),
      fc.constantFrom(...KEYS, 'Basic x', ''),
      fc.constantFrom(SCORE, '/v1/score', '/v1/instruments', '/mcp', `${SCORE}?key=${good.text}`),
      fc.constantFrom('plain', 'gzip', 'broken', 'br'),
      async ({ shown, body }, settings, key, path, encoding) => {
        const compressed = encoding === 'gzip' ? await gzipped(body) : body;
        const response = await requestTo(settings)(path, {
          method: 'POST',
          headers: {
            ...bearer(key),
            'content-type': 'application/json',
            'x-real-ip': ADDRESS,
            ...(encoding === 'plain'
              ? {}
              : { 'content-encoding': encoding.replace('broken', 'gzip') }),
          },
          body: compressed,
        });
        const text = await told(response);
        const secrets = [...KEYS, good.record.hash, weak.record.hash, late.record.hash, ADDRESS];
        for (const secret of [shown, ...secrets]) expect(text).not.toContain(secret);
        for (const { mock } of logged) expect(mock.calls).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test('A score leaves nothing in the log either', async () => {
  for (const settings of SETTINGS.slice(0, 2)) {
    const response = await requestTo(settings)(SCORE, {
      method: 'POST',
      headers: { ...bearer(good.text), 'content-type': 'application/json', 'x-real-ip': ADDRESS },
      body: '{"answers": [1, 2, 1, 0, 1, 2, 1, 2, 1], "explain": true}',
    });
    expect(response.status).toBe(200);
    const headers = [...response.headers].join('\n');
    for (const secret of [good.text, good.record.hash, ADDRESS])
      expect(headers).not.toContain(secret);
  }
  for (const { mock } of logged) expect(mock.calls).toEqual([]);
});
