import { describe, expect, test, vi } from 'vitest';
import { expectOutcome } from '../testing/expect-outcome.ts';
import { bearer, newKey, requestTo, SCORE, scoring } from '../testing/guarded.ts';
import { expectProblem } from '../testing/request.ts';

const DAY = 86_400_000;
const at = (days: number) => new Date(Date.now() + days * DAY).toISOString();
const listed = (...records: readonly object[]) => ({ API_KEYS: JSON.stringify(records) });

describe('Without keys configured', () => {
  test('anybody may score, and a key that comes along changes nothing', async () => {
    const { text } = await newKey();
    const send = requestTo({});
    expect((await send(SCORE, scoring())).status).toBe(200);
    expect((await send(SCORE, scoring(bearer(text)))).status).toBe(200);
  });
});

describe('With keys configured', async () => {
  const { text, record } = await newKey();
  const send = requestTo(listed(record));

  test('a request with a good key is answered', async () => {
    const response = await send(SCORE, scoring(bearer(text)));
    expect(response.status).toBe(200);
    const lower = { authorization: `bearer  ${text}` };
    expect((await send(SCORE, scoring(lower))).status).toBe(200);
  });

  test.each([
    SCORE,
    '/v1/score',
    '/v1/instruments',
    '/v1/instruments/phq-9',
    '/fhir/x',
    '/mcp',
    '/later',
  ])(
    'nothing at %s is answered without one, and the caller is told what is needed',
    async (path) => {
      for (const method of ['GET', 'POST', 'PUT']) {
        const response = await send(path, { method });
        expect(response.headers.get('www-authenticate')).toBe('Bearer realm="relata"');
        await (path.startsWith('/fhir') ? expectOutcome : expectProblem)(response, 'missingKey');
      }
    },
  );

  test.each(['/', '/docs', '/docs/style.css', '/openapi.json', '/problems/missingKey', '/health'])(
    'the document %s stays open',
    async (path) => {
      expect((await send(path)).status).toBe(200);
    },
  );

  test('a browser may ask for leave without one', async () => {
    const headers = { origin: 'https://example.org', 'access-control-request-method': 'POST' };
    const response = await send(SCORE, { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toContain('Authorization');
  });

  test('a key anywhere but in the header is no key', async () => {
    for (const query of ['access_token', 'key', 'api_key']) {
      await expectProblem(await send(`${SCORE}?${query}=${text}`, scoring()), 'missingKey');
    }
    await expectProblem(await send(SCORE, scoring({ 'x-api-key': text })), 'missingKey');
    await expectProblem(await send(SCORE, scoring({ cookie: `key=${text}` })), 'missingKey');
    const basic = { authorization: `Basic ${btoa(`${text}:`)}` };
    await expectProblem(await send(SCORE, scoring(basic)), 'missingKey');
  });

  test('a key with one character changed is refused, wherever it is', async () => {
    for (let i = 0; i < text.length; i++) {
      const wrong = `${text.slice(0, i)}${text[i] === 'x' ? 'y' : 'x'}${text.slice(i + 1)}`;
      const response = await send(SCORE, scoring(bearer(wrong)));
      expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"');
      await expectProblem(response, 'invalidKey');
    }
  });

  test('a key that nobody has is refused, also with the id of a known one', async () => {
    const { text: other } = await newKey();
    await expectProblem(await send(SCORE, scoring(bearer(other))), 'invalidKey');
    const twin = requestTo(listed({ ...record, hash: (await newKey()).record.hash }));
    await expectProblem(await twin(SCORE, scoring(bearer(text))), 'invalidKey');
  });

  test('definitions may be kept by the caller, and by no cache that others share', async () => {
    const path = '/v1/instruments/phq-9';
    const own = await send(path, { headers: bearer(text) });
    expect(own.headers.get('cache-control')).toBe('private, max-age=300');
    const tag = own.headers.get('etag') ?? '';
    const again = await send(path, { headers: { ...bearer(text), 'if-none-match': tag } });
    expect([again.status, again.headers.get('cache-control')]).toEqual([
      304,
      'private, max-age=300',
    ]);
    await expectProblem(await send(path, { headers: { 'if-none-match': tag } }), 'missingKey');
    expect((await send('/docs')).headers.get('cache-control')).toBe('public, max-age=300');
  });
});

describe('A key', () => {
  test('is good from its first moment until its last', async () => {
    for (const [times, status] of [
      [{ notBefore: at(-1), notAfter: at(1) }, 200],
      [{ notBefore: at(1) }, 401],
      [{ notAfter: at(-1) }, 401],
    ] as const) {
      const { text, record } = await newKey(times);
      expect((await requestTo(listed(record))(SCORE, scoring(bearer(text)))).status).toBe(status);
    }
  });

  test('is replaced without a gap: the new one and the old one are good together', async () => {
    const [before, after] = [await newKey({ notAfter: at(7) }), await newKey()];
    const send = requestTo(listed(before.record, after.record));
    for (const { text } of [before, after]) {
      expect((await send(SCORE, scoring(bearer(text)))).status).toBe(200);
    }
  });

  test.each([
    ['read', 'GET', '/v1/instruments'],
    ['score', 'POST', SCORE],
    ['definition', 'POST', '/v1/score'],
    ['mcp', 'POST', '/mcp'],
  ] as const)('with the scope %s may %s %s, and nothing else', async (scope, method, path) => {
    const { text, record } = await newKey({ scopes: [scope] });
    const send = requestTo(listed(record));
    const all = { read: '/v1/instruments', score: SCORE, definition: '/v1/score', mcp: '/mcp' };
    for (const [needed, other] of Object.entries(all)) {
      const init = { method: needed === 'read' ? 'GET' : 'POST', headers: bearer(text) };
      const response = await send(other, init);
      if (needed === scope) {
        expect([other, response.status]).not.toEqual([other, 403]);
        continue;
      }
      expect(response.headers.get('www-authenticate')).toBe(
        `Bearer realm="relata", error="insufficient_scope", scope="${needed}"`,
      );
      const { detail } = await expectProblem(response, 'insufficientScope');
      expect(detail).toContain(needed);
    }
    expect((await send(path, { method, headers: bearer(text) })).status).not.toBe(403);
  });
});

describe('Keys in a store', async () => {
  const { text, record } = await newKey();

  test('are looked up by hash, once a minute, and never by the key itself', async () => {
    const get = vi.fn(async (name: string) =>
      name === record.hash ? JSON.stringify(record) : null,
    );
    const send = requestTo({ KEYS: { get } });
    for (let i = 0; i < 3; i++) {
      expect((await send(SCORE, scoring(bearer(text)))).status).toBe(200);
    }
    expect(get.mock.calls).toEqual([[record.hash]]);
    const { text: other } = await newKey();
    for (let i = 0; i < 3; i++) {
      await expectProblem(await send(SCORE, scoring(bearer(other))), 'invalidKey');
    }
    expect(get).toHaveBeenCalledTimes(2);
    for (const [name] of get.mock.calls) expect(name).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('are not asked for what cannot be a key', async () => {
    const get = vi.fn(async () => null);
    const send = requestTo({ KEYS: { get } });
    for (const wrong of ['relata_', 'x'.repeat(5000), `${text.slice(0, -1)}!`]) {
      await expectProblem(await send(SCORE, scoring(bearer(wrong))), 'invalidKey');
    }
    expect(get).not.toHaveBeenCalled();
  });

  test('that are damaged, or the record of another key, let nobody in', async () => {
    const { record: other } = await newKey();
    for (const value of [
      '{',
      '{}',
      JSON.stringify(other),
      JSON.stringify({ ...record, notafter: 1 }),
    ]) {
      const send = requestTo({ KEYS: { get: async () => value } });
      await expectProblem(await send(SCORE, scoring(bearer(text))), 'invalidKey');
    }
  });

  test('let nobody in while the store cannot be reached', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const get = () => Promise.reject(new Error(`no answer for ${text}`));
    await expectProblem(
      await requestTo({ KEYS: { get } })(SCORE, scoring(bearer(text))),
      'internalError',
    );
    expect(JSON.stringify(log.mock.calls)).not.toContain(text);
    log.mockRestore();
  });
});
