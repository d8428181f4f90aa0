import { describe, expect, test, vi } from 'vitest';
import { createApp } from '../app.ts';
import { bearer, newKey, requestTo, SCORE, scoring } from '../testing/guarded.ts';
import { expectProblem } from '../testing/request.ts';

const LIMIT = { RATE_LIMIT: '3/60' };
const from = (address: string) => scoring({ 'x-real-ip': address });

describe('A rate limit', () => {
  test('is off where none is set', async () => {
    const { headers } = await requestTo({})(SCORE, scoring());
    expect(headers.get('ratelimit-policy')).toBeNull();
    expect(headers.get('ratelimit')).toBeNull();
  });

  test('counts down, then refuses and says how long to wait', async () => {
    const send = requestTo(LIMIT);
    for (const left of [2, 1, 0]) {
      const { status, headers } = await send(SCORE, scoring());
      expect(status).toBe(200);
      expect(headers.get('ratelimit-policy')).toBe('"default";q=3;w=60');
      expect(headers.get('ratelimit')).toMatch(new RegExp(`^"default";r=${left};t=\\d+$`));
    }
    const refused = await send(SCORE, scoring());
    expect(refused.headers.get('ratelimit')).toMatch(/^"default";r=0;t=\d+$/);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThanOrEqual(1);
    expect(wait).toBeLessThanOrEqual(60);
    await expectProblem(refused, 'rateLimited');
  });

  test('begins anew with the next window', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const send = requestTo({ RATE_LIMIT: '1/60' });
      expect((await send(SCORE, scoring())).status).toBe(200);
      vi.advanceTimersByTime(59_000);
      expect((await send(SCORE, scoring())).status).toBe(429);
      vi.advanceTimersByTime(1000);
      expect((await send(SCORE, scoring())).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });

  test('does not count documents, health, or a browser that asks for leave', async () => {
    const send = requestTo({ RATE_LIMIT: '1/60' });
    for (let i = 0; i < 3; i++) {
      for (const path of ['/', '/docs', '/health']) expect((await send(path)).status).toBe(200);
      expect((await send(SCORE, { method: 'OPTIONS' })).status).toBe(204);
    }
    expect((await send(SCORE, scoring())).status).toBe(200);
  });

  test('counts each address for itself, by the header of the proxy that is trusted', async () => {
    const send = requestTo({ RATE_LIMIT: '1/60', CLIENT_ADDRESS_HEADER: 'X-Real-IP' });
    for (const address of ['192.0.2.1', '192.0.2.2', '2001:db8:0:1::1']) {
      expect((await send(SCORE, from(address))).status).toBe(200);
      expect((await send(SCORE, from(address))).status).toBe(429);
    }
    // The same subscriber, by another address of the same network.
    expect((await send(SCORE, from('2001:db8::1:ffff:1:2:3'))).status).toBe(429);
    expect((await send(SCORE, from('2001:db8:0:2::1'))).status).toBe(200);
    // What a caller puts before the address that the proxy saw is not believed.
    expect((await send(SCORE, from('198.51.100.9, 192.0.2.1'))).status).toBe(429);
  });

  test('does not believe a header that no proxy is known to set', async () => {
    const send = requestTo({ RATE_LIMIT: '1/60' });
    const claim = (address: string) =>
      scoring({ 'x-real-ip': address, 'x-forwarded-for': address, 'cf-connecting-ip': address });
    expect((await send(SCORE, claim('192.0.2.1'))).status).toBe(200);
    expect((await send(SCORE, claim('192.0.2.2'))).status).toBe(429);
  });

  test('takes the address from the platform, where it knows it', async () => {
    const app = createApp({
      settings: { RATE_LIMIT: '1/60' },
      addressOf: (env: { readonly peer: string }) => env.peer,
    });
    const send = (peer: string) => app.request(SCORE, scoring(), { peer });
    expect((await send('192.0.2.1')).status).toBe(200);
    expect((await send('192.0.2.1')).status).toBe(429);
    expect((await send('192.0.2.2')).status).toBe(200);
  });

  test('is one for all keys of a client, and another for the next client', async () => {
    const keys = [await newKey(), await newKey(), await newKey({ client: 'other-app' })] as const;
    const API_KEYS = JSON.stringify(keys.map(({ record }) => record));
    const send = requestTo({ API_KEYS, RATE_LIMIT: '1/60' });
    const statuses = [];
    for (const { text } of keys) statuses.push((await send(SCORE, scoring(bearer(text)))).status);
    expect(statuses).toEqual([200, 429, 200]);
  });

  test('counts who has no good key too, so that keys cannot be tried without end', async () => {
    const { record } = await newKey();
    const send = requestTo({ ...LIMIT, API_KEYS: JSON.stringify([record]) });
    const statuses = [];
    for (let i = 0; i < 5; i++) {
      statuses.push((await send(SCORE, scoring(bearer((await newKey()).text)))).status);
    }
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });
});

describe('The platform’s own limiter', () => {
  test('is asked with the client, and its answer is not embroidered', async () => {
    const { text, record } = await newKey();
    const answers = [true, false];
    const limit = vi.fn(async () => ({ success: answers.shift() as boolean }));
    const send = requestTo({
      API_KEYS: JSON.stringify([record]),
      RATE_LIMIT: '600/60',
      RATE_LIMITER: { limit },
    });
    const allowed = await send(SCORE, scoring(bearer(text)));
    expect(allowed.status).toBe(200);
    expect(allowed.headers.get('ratelimit-policy')).toBe('"default";q=600;w=60');
    expect(allowed.headers.get('ratelimit')).toBeNull();
    const refused = await send(SCORE, scoring(bearer(text)));
    expect(refused.headers.get('ratelimit')).toBe('"default";r=0;t=60');
    expect(refused.headers.get('retry-after')).toBe('60');
    await expectProblem(refused, 'rateLimited');
    expect(limit.mock.calls).toEqual([[{ key: 'client ward-app' }], [{ key: 'client ward-app' }]]);
  });
});
