import { describe, expect, test } from 'vitest';
import { createClient } from '../create-client.ts';
import type { CallOptions } from '../options.ts';
import { busy, flakyServer, hangUp, json, type Reply, silence } from '../testing/flaky-server.ts';
import { problemOf } from '../testing/problem-of.ts';

const QUICK = { retries: { baseDelay: 2, maxDelay: 10 } };
const SCORES = json({ kind: 'scored', scales: {}, provenance: { definitionHash: 'x' } });
const ANSWER = 'refused';

/** Scores with a server that gives these replies. */
async function scored(replies: readonly Reply[], options: CallOptions = {}) {
  const { baseUrl, seen } = await flakyServer(...replies);
  const relata = createClient({ baseUrl, ...QUICK });
  const call = relata.score('phq-9', { phq9_1: ANSWER }, options);
  return { call, seen };
}

const problem = (code: string, status: number) =>
  json(
    { type: `/problems/${code}`, title: 'T', status, code, detail: 'D', requestId: 'r' },
    status,
  );

describe('A request is sent again, the very same', () => {
  test.each([429, 502, 503, 504] as const)('where the status is %i', async (status) => {
    const { call, seen } = await scored([busy(status), busy(status), SCORES]);
    expect(await call).toMatchObject({ kind: 'scored' });
    expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual(
      Array(3).fill('POST /v1/instruments/phq-9/score'),
    );
  });

  test('where the connection is lost before the response and within it', async () => {
    const halfway: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' });
      response.write('{"kind":', () => response.destroy());
    };
    const { call, seen } = await scored([hangUp, halfway, SCORES]);
    expect(await call).toMatchObject({ kind: 'scored' });
    expect(seen.length).toBe(3);
  });

  test('with the same body and request id', async () => {
    const bodies: string[] = [];
    const keep =
      (reply: Reply): Reply =>
      async (response, seen) => {
        bodies.push(await seen.body());
        await reply(response, seen);
      };
    const { baseUrl, seen } = await flakyServer(keep(busy()), keep(SCORES));
    const relata = createClient({ baseUrl, ...QUICK, requestId: () => crypto.randomUUID() });
    await relata.score('phq-9', [1, 2]);
    expect(bodies).toEqual(Array(2).fill('{"answers":[1,2]}'));
    expect(new Set(seen.map(({ headers }) => headers['x-request-id'])).size).toBe(1);
  });

  test('where an attempt hangs, without waiting for it longer than is allowed', async () => {
    const { call, seen } = await scored([silence, SCORES], { attemptTimeout: 40 });
    expect(await call).toMatchObject({ kind: 'scored' });
    expect(seen.length).toBe(2);
  });

  test('after as long as the server asks', async () => {
    const { call, seen } = await scored([busy(429, { 'retry-after': '1' }), SCORES]);
    await call;
    const [first, second] = seen;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test('and no more often than is allowed', async () => {
    const { call, seen } = await scored([busy()]);
    expect(await problemOf(call)).toMatchObject({ status: 503, code: 'unexpectedResponse' });
    expect(seen.length).toBe(4);
    const once = await scored([busy()], { retries: { attempts: 1 } });
    await problemOf(once.call);
    expect(once.seen.length).toBe(1);
  });
});

describe('A request is not sent again', () => {
  test.each([
    ['malformedJson', 400],
    ['unauthorized', 401],
    ['forbidden', 403],
    ['unknownInstrument', 404],
    ['bodyTooLarge', 413],
    ['answersRejected', 422],
    ['internalError', 500],
  ])('where the problem is %s (%i)', async (code, status) => {
    const { call, seen } = await scored([problem(code, status), SCORES]);
    expect(await problemOf(call)).toMatchObject({ code, status, requestId: 'r', detail: 'D' });
    expect(seen.length).toBe(1);
  });

  test('where the server asks to wait longer than the call may take: it fails at once', async () => {
    const { call, seen } = await scored([busy(429, { 'retry-after': '3600' })], { timeout: 5000 });
    const started = performance.now();
    expect(await problemOf(call)).toMatchObject({ status: 429, retryAfter: 3_600_000 });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(seen.length).toBe(1);
  });
});

describe('A whole call', () => {
  test('ends when its time is over, attempts and waiting included', async () => {
    const { call } = await scored([silence], { timeout: 60 });
    expect(await problemOf(call)).toMatchObject({ code: 'timeout', status: null });
  });

  test('ends when its time is over, also where fetch does not heed its signal', async () => {
    const fetch = () => new Promise<Response>(() => {});
    const relata = createClient({ baseUrl: 'http://relata.test', fetch, timeout: 40 });
    expect(await problemOf(relata.health())).toMatchObject({ code: 'timeout' });
  });

  test('that reaches nobody is a problem with its cause', async () => {
    const relata = createClient({ baseUrl: 'http://127.0.0.1:1', ...QUICK });
    const lost = await problemOf(relata.health());
    expect(lost).toMatchObject({ code: 'network', status: null, requestId: null });
    expect(lost.cause).toBeInstanceOf(TypeError);
  });
});

describe('An abort, with the caller’s own reason,', () => {
  const reason = new Error('The page was left.');

  test('ends a request that is under way, and closes its connection', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    const abort = new AbortController();
    const { call } = await scored(
      [
        (response) => {
          closed = new Promise((resolve) => response.once('close', resolve));
          arrive();
        },
      ],
      { signal: abort.signal },
    );
    await arrived;
    abort.abort(reason);
    await expect(call).rejects.toBe(reason);
    await closed;
  });

  test('ends the wait before the next attempt', async () => {
    const abort = new AbortController();
    const { call, seen } = await scored([busy(503, { 'retry-after': '30' })], {
      signal: abort.signal,
    });
    setTimeout(() => abort.abort(reason), 60);
    await expect(call).rejects.toBe(reason);
    expect(seen.length).toBe(1);
  });

  test('that came before the call sends nothing', async () => {
    const { call, seen } = await scored([SCORES], { signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
    expect(seen.length).toBe(0);
  });
});

describe('What is no answer of the API', () => {
  const page = `<html>You sent: ${ANSWER}</html>`;
  const html =
    (status: number): Reply =>
    (response) => {
      response.writeHead(status, { 'content-type': 'text/html' });
      response.end(page);
    };
  const brokenJson: Reply = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(page);
  };

  test.each([
    ['a page with status 200', html(200), 200],
    ['a page with status 403', html(403), 403],
    ['JSON that is none', brokenJson, 200],
    ['JSON of somebody else', json({ message: page }, 404), 404],
  ])('%s is named by its status and type, and not repeated', async (_, reply, status) => {
    const { call, seen } = await scored([reply]);
    const unexpected = await problemOf(call);
    expect(unexpected).toMatchObject({ code: 'unexpectedResponse', status });
    const shown = `${unexpected.stack} ${JSON.stringify(unexpected)} ${String(unexpected.cause)}`;
    expect(shown).not.toContain(ANSWER);
    expect(seen.length).toBe(1);
  });

  test('a problem in the form of FHIR is the same problem', async () => {
    const coding = [{ system: 'http://relata.test/problems', code: 'answersRejected' }];
    const issue = [{ details: { coding, text: 'T' }, diagnostics: 'D' }];
    const outcome = json({ resourceType: 'OperationOutcome', issue }, 422, {
      'content-type': 'application/fhir+json',
      'x-request-id': 'r',
    });
    const { call } = await scored([outcome]);
    const problem = await problemOf(call);
    expect(problem).toMatchObject({ code: 'answersRejected', detail: 'D', requestId: 'r' });
  });

  test('a problem that this client does not know keeps its code', async () => {
    const { call } = await scored([problem('somethingNew', 418)]);
    expect(await problemOf(call)).toMatchObject({ code: 'somethingNew', status: 418 });
  });
});
