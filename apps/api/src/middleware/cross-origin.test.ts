import { describe, expect, test } from 'vitest';
import { requestTo, SCORE, scoring } from '../testing/guarded.ts';

const HOME = 'https://app.example.org';
const listed = requestTo({ ALLOWED_ORIGINS: `${HOME}, https://two.example.org` });

describe('With origins listed', () => {
  test.each([SCORE, '/v1/instruments', '/docs', '/nothing'])(
    'a page of a listed one may read %s, and caches keep origins apart',
    async (path) => {
      const init = path === SCORE ? scoring({ origin: HOME }) : { headers: { origin: HOME } };
      const { headers } = await listed(path, init);
      expect(headers.get('access-control-allow-origin')).toBe(HOME);
      expect(headers.get('access-control-expose-headers')).toContain('RateLimit');
      expect(headers.get('vary')).toContain('Origin');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    },
  );

  test.each(['https://example.org', 'http://app.example.org', `${HOME}.evil.org`, 'null'])(
    'a page of %s may read nothing',
    async (origin) => {
      for (const path of [SCORE, '/v1/instruments']) {
        const init = path === SCORE ? scoring({ origin }) : { headers: { origin } };
        const { headers } = await listed(path, init);
        expect(headers.get('access-control-allow-origin')).toBeNull();
        expect(headers.get('vary')).toContain('Origin');
      }
    },
  );

  test('a response that is kept says so also where nobody asked', async () => {
    const { headers } = await listed('/v1/instruments');
    expect(headers.get('vary')).toContain('Origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('only a listed one gets leave beforehand', async () => {
    const ask = async (origin: string) => {
      const headers = { origin, 'access-control-request-method': 'POST' };
      return (await listed(SCORE, { method: 'OPTIONS', headers })).headers;
    };
    expect((await ask(HOME)).get('access-control-allow-origin')).toBe(HOME);
    expect((await ask('https://example.org')).get('access-control-allow-origin')).toBeNull();
  });
});

test('Browsers are told to insist on HTTPS, and only over HTTPS', async () => {
  const { headers } = await listed('https://relata.test/v1/instruments');
  expect(headers.get('strict-transport-security')).toBe('max-age=63072000');
  expect((await listed('/v1/instruments')).headers.get('strict-transport-security')).toBeNull();
});

test('A 304 has the headers of the 200 that it stands for', async () => {
  const send = requestTo({});
  const whole = await send('/v1/instruments');
  for (const tag of [whole.headers.get('etag') ?? '', `W/${whole.headers.get('etag')}`, '"x", *']) {
    const { status, headers } = await send('/v1/instruments', {
      headers: { 'if-none-match': tag },
    });
    expect(status).toBe(304);
    for (const [name, value] of whole.headers) {
      if (!/^(content-type|content-length|x-request-id|server-timing)$/.test(name)) {
        expect([name, headers.get(name)]).toEqual([name, value]);
      }
    }
  }
});
