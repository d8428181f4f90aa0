import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../platform/settings.ts';
import { report } from '../../schemas/report.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { fakeNamespace } from '../../testing/fake-namespace.ts';
import { bearer, newKey, requestTo } from '../../testing/guarded.ts';
import { expectJson, expectProblem, post, request } from '../../testing/request.ts';

const SECRET = 'Mx. Unmistakable';
const MAKE = '/v1/instruments/rpp/report';
const body = { form: 'rpp-9', answers: [1, 3, 2, 0, 4, 1, 2, 2, 3], respondent: SECRET };
const keeping = (minutes: number, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ ...body, keep: { minutes } }),
});
const locationOf = (response: Response) => response.headers.get('location') ?? '';

const kept = locationOf(await post(MAKE, { ...body, keep: { minutes: 60 } }));

commonCases({
  operation: 'get-report',
  method: 'GET',
  path: kept,
  template: '/v1/reports/{token}',
  takes: ['GET', 'HEAD', 'DELETE', 'OPTIONS'],
});

afterEach(() => {
  vi.useRealTimers();
});

const STORES: readonly (readonly [string, () => Settings])[] = [
  ['memory', () => ({ REPORTS: 'memory' })],
  ['Workers KV', () => ({ REPORTS: env.TEST_REPORTS })],
  ['a KV that forgets late', () => ({ REPORTS: fakeNamespace() })],
];

describe.each(STORES)('A report kept in %s', (_, settings) => {
  test('is answered at once, and is the same where Location says', async () => {
    const send = requestTo(settings());
    const created = await send(MAKE, keeping(10));
    expect(created.status).toBe(201);
    expect(locationOf(created)).toMatch(/^\/v1\/reports\/[A-Za-z0-9_-]{43}$/);
    const document = report.parse(await created.json());
    expect(await expectJson(await send(locationOf(created)), report)).toEqual(document);
    expect(document.respondent).toBe(SECRET);
  });

  test('ends when it was asked to, to the second, and says so', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const send = requestTo(settings());
    const created = await send(MAKE, keeping(2));
    const at = locationOf(created);
    const ends = Date.parse(created.headers.get('sunset') ?? '');
    expect(Math.abs(ends - Date.now() - 120_000)).toBeLessThan(1000);
    vi.advanceTimersByTime(119_999);
    const last = await send(at);
    expect([last.status, last.headers.get('sunset')]).toEqual([200, created.headers.get('sunset')]);
    vi.advanceTimersByTime(1);
    await expectProblem(await send(at), 'reportNotFound');
  });

  test('mistyped, ended, taken away, never kept: all is one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const send = requestTo(settings());
    const [ended, gone, there] = await Promise.all(
      [1, 60, 60].map(async (minutes) => locationOf(await send(MAKE, keeping(minutes)))),
    );
    expect((await send(gone as string, { method: 'DELETE' })).status).toBe(204);
    vi.advanceTimersByTime(60_000);
    const mistyped = `${there?.slice(0, -1)}${there?.endsWith('A') ? 'B' : 'A'}`;
    const paths = [ended, gone, mistyped, `${there}.pdf`, `${there}.html.html`, '/v1/reports/x'];
    for (const method of ['GET', 'DELETE']) {
      const problems = [];
      for (const path of paths) {
        const headers = { 'x-request-id': 'same', accept: 'text/html' };
        const response = await send(path as string, { method, headers });
        const timeless = [...response.headers].filter(([name]) => name !== 'server-timing');
        problems.push([timeless, await expectProblem(response, 'reportNotFound')]);
      }
      for (const problem of problems) expect(problem).toEqual(problems[0]);
    }
    expect((await send(there as string)).status).toBe(200);
  });

  test('is refused for longer than this installation allows', async () => {
    const send = requestTo({ ...settings(), MAX_REPORT_MINUTES: '30' });
    expect((await send(MAKE, keeping(30))).status).toBe(201);
    const { errors } = await expectProblem(await send(MAKE, keeping(31)), 'invalidBody');
    expect(errors).toMatchObject([
      { code: 'outOfRange', path: ['keep', 'minutes'], expected: { max: 30 } },
    ]);
  });
});

describe('A kept report', () => {
  test.each([
    ['', 'text/html', 'text/html; charset=utf-8'],
    ['', 'text/markdown', 'text/markdown; charset=utf-8'],
    ['', '*/*', 'application/json'],
    ['.html', 'application/json', 'text/html; charset=utf-8'],
    ['.md', '', 'text/markdown; charset=utf-8'],
    ['.json', 'text/html', 'application/json'],
  ])('comes as its suffix %s, else as Accept %s asks', async (suffix, accept, type) => {
    const { status, headers } = await request(kept + suffix, { headers: { accept } });
    expect([status, headers.get('content-type')]).toEqual([200, type]);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow, noarchive');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('is the page that was answered when it was made', async () => {
    const created = await post(MAKE, { ...body, keep: { minutes: 1 } }, { accept: 'text/html' });
    const again = await request(`${locationOf(created)}.html`);
    expect(again.headers.get('content-security-policy')).toBe(
      created.headers.get('content-security-policy'),
    );
    expect(await again.text()).toBe(await created.text());
  });

  test('has another address each time', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, () => post(MAKE, { ...body, keep: { minutes: 1 } })),
    );
    expect(new Set(made.map(locationOf)).size).toBe(20);
  });

  test('is sent as what it can be, or not at all', async () => {
    await expectProblem(await request(kept, { headers: { accept: 'image/png' } }), 'notAcceptable');
  });

  test.each([0, 10_081, 1.5, '5', null])('is kept for whole minutes, not %s', async (minutes) => {
    const { errors } = await expectProblem(
      await post(MAKE, { ...body, keep: { minutes } }),
      'invalidBody',
    );
    expect(errors?.[0]?.path).toEqual(['keep', 'minutes']);
  });
});

test('A page of any origin may read where its report is kept, and until when', async () => {
  const origin = 'https://example.org';
  const created = await post(MAKE, { ...body, keep: { minutes: 1 } }, { origin });
  const exposed = created.headers.get('access-control-expose-headers');
  expect(exposed).toContain('Location');
  expect(exposed).toContain('Sunset');
});

describe('Where keys are needed', () => {
  test('whoever has the address of a report may read it and take it away; making one needs `score`', async () => {
    const [writer, reader] = [
      await newKey({ scopes: ['score'] }),
      await newKey({ scopes: ['read'] }),
    ];
    const API_KEYS = JSON.stringify([writer.record, reader.record]);
    const send = requestTo({ API_KEYS, REPORTS: 'memory' });
    await expectProblem(await send(MAKE, keeping(5)), 'missingKey');
    await expectProblem(await send(MAKE, keeping(5, bearer(reader.text))), 'insufficientScope');
    const at = locationOf(await send(MAKE, keeping(5, bearer(writer.text))));
    expect((await send(at)).status).toBe(200);
    expect((await send(at, { headers: bearer('relata_mistyped') })).status).toBe(200);
    expect((await send(at, { method: 'DELETE' })).status).toBe(204);
    await expectProblem(await send('/v1/reports'), 'missingKey');
  });

  test('addresses cannot be tried without end', async () => {
    const send = requestTo({ RATE_LIMIT: '3/60', REPORTS: 'memory' });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await send(`/v1/reports/${i}`)).status);
    expect(statuses).toEqual([404, 404, 404, 429]);
  });
});
