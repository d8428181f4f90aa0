import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../serve.ts';
import { SAMPLES } from '../traffic/samples.ts';
import { exchange, requestText } from './exchange.ts';

const PATH = '/v1/instruments/phq-9/score';
const BODY = '{"answers":[1,2,1,0,1,2,1,2,1]}';
const LENGTH = { 'Content-Length': BODY.length };

/** A body that works for each operation that takes one. */
const ONE_EACH = [...new Map(SAMPLES.map((sample) => [sample.operation, sample])).values()];

let server: Server;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

const statusOf = (text: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);

async function expectHealthy(): Promise<void> {
  expect(server.alive()).toBe(true);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
}

test('A request written by hand is scored', async () => {
  const answer = await exchange(server.url, requestText(PATH, BODY, LENGTH));
  expect(statusOf(answer)).toBe(200);
  expect(answer).toContain('"value":11');
});

describe('A length that lies', () => {
  test('leaves a body that is shorter than said unanswered or refused, and the server up', async () => {
    const short = requestText(PATH, BODY, { 'Content-Length': BODY.length + 100 });
    const answer = await exchange(server.url, short, true);
    expect([0, 400]).toContain(statusOf(answer));
    await expectHealthy();
  });

  test('cuts a body that is longer than said, which is then no JSON', async () => {
    const long = requestText(PATH, BODY, { 'Content-Length': BODY.length - 5 });
    const answer = await exchange(server.url, long);
    expect(statusOf(answer)).toBe(400);
    expect(answer).toContain('"code":"malformedJson"');
    await expectHealthy();
  });

  test.each(['-1', 'ten', '1e3', '99999999999999999999', '31, 31', '0x1f'])(
    'of %s is refused without a server error',
    async (length) => {
      const answer = await exchange(
        server.url,
        requestText(PATH, BODY, { 'Content-Length': length }),
      );
      expect(statusOf(answer)).toBeLessThan(500);
      expect(statusOf(answer)).not.toBe(200);
      await expectHealthy();
    },
  );

  test('above the limit is refused before the body has come', async () => {
    const answer = await exchange(
      server.url,
      requestText(PATH, '{', { 'Content-Length': 2 ** 30 }),
    );
    expect(statusOf(answer)).toBe(413);
    expect(answer).toContain('"code":"bodyTooLarge"');
  });
});

describe('A body in chunks', () => {
  const chunked = (chunks: string) => requestText(PATH, chunks, { 'Transfer-Encoding': 'chunked' });

  test('is scored as the same body whole', async () => {
    const chunks = [...BODY].map((character) => `1\r\n${character}\r\n`).join('');
    expect(statusOf(await exchange(server.url, chunked(`${chunks}0\r\n\r\n`)))).toBe(200);
  });

  test.each([
    ['breaks off', (body: string) => `${body.length.toString(16)}\r\n${body.slice(0, 9)}`],
    ['has a length that is none', (body: string) => `zz\r\n${body}\r\n0\r\n\r\n`],
    ['has a length without end', (body: string) => `${'f'.repeat(40)}\r\n${body}\r\n0\r\n\r\n`],
  ])('that %s is no server error, whatever the operation', async (_, chunks) => {
    for (const { path, type, text } of ONE_EACH) {
      const sent = requestText(path, chunks(text), {
        'Content-Type': type,
        'Transfer-Encoding': 'chunked',
      });
      const answer = await exchange(server.url, sent, true);
      expect([path, statusOf(answer) < 500]).toEqual([path, true]);
      expect([path, statusOf(answer)]).not.toEqual([path, 200]);
    }
    await expectHealthy();
  });
});

test('A stream that breaks off late ends with a line that says so', async () => {
  const line = `${JSON.stringify({ id: 'r-1', answers: [1, 2, 1, 0, 1, 2, 1, 2, 1] })}\n`;
  const lines = line.repeat(2000);
  const chunks = `${lines.length.toString(16)}\r\n${lines}\r\nzz\r\n`;
  const headers = { 'Content-Type': 'application/x-ndjson', 'Transfer-Encoding': 'chunked' };
  const sent = requestText('/v1/instruments/phq-9/score/stream', chunks, headers);
  const answer = await exchange(server.url, sent, true);
  expect(statusOf(answer)).toBe(200);
  expect(answer).toContain('{"kind":"broken","type":"/problems/malformedJson"');
  expect(answer).not.toContain('"kind":"end"');
  await expectHealthy();
});

test('What is no HTTP at all, or has no end, is no server error', async () => {
  for (const noise of [
    '\u0000\u0001\u0002',
    'answers, please\r\n\r\n',
    `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: relata.test\r\n\r\n`,
    `GET /health HTTP/1.1\r\nHost: relata.test\r\n${'X-Long: '.padEnd(200_000, 'x')}\r\n\r\n`,
    `GET /health HTTP/1.1\r\n${'X-Many: 1\r\n'.repeat(5000)}\r\n`,
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  ]) {
    expect(statusOf(await exchange(server.url, noise, true))).toBeLessThan(500);
  }
  await expectHealthy();
});

test('Callers who go away in the middle leave the server as it was', async () => {
  const half = requestText('/v1/instruments/phq-9/score/batch', '{"respondents":[', {
    'Content-Length': 10_000_000,
  });
  await Promise.all(Array.from({ length: 50 }, () => exchange(server.url, half, true)));
  await expectHealthy();
});
