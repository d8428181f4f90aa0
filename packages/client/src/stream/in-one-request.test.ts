import { describe, expect, test } from 'vitest';
import { createClient } from '../create-client.ts';
import { busy, flakyServer, hangUp, type Reply } from '../testing/flaky-server.ts';
import { problemOf } from '../testing/problem-of.ts';
import { PROVENANCE, streamReply } from '../testing/stream-reply.ts';
import type { Answers, Respondent, RespondentId } from '../types.ts';
import type { StreamOptions } from './stream-options.ts';

const respondent = (id: RespondentId): Respondent => ({ id, answers: [1, 2] });

async function* respondents(count: number, drawn: (index: number) => void = () => {}) {
  for (let index = 0; index < count; index++) {
    drawn(index);
    yield respondent(index);
  }
}

async function streamed(
  replies: readonly Reply[],
  source: Iterable<Respondent> | AsyncIterable<Respondent> | ReadableStream<Respondent>,
  options: StreamOptions = {},
) {
  const { baseUrl, seen } = await flakyServer(...replies);
  const relata = createClient({ baseUrl, retries: { baseDelay: 2, maxDelay: 10 } });
  const stream = relata.instrument('phq-9').stream(source, { upload: 'stream', ...options });
  return { stream, seen };
}

async function idsOf(stream: AsyncIterable<{ readonly id: RespondentId | null }>) {
  const ids: (RespondentId | null)[] = [];
  for await (const { id } of stream) ids.push(id);
  return ids;
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('A stream in one request', () => {
  test.each([
    ['a list', () => numbers(3).map(respondent)],
    ['a generator', () => respondents(3)],
    ['a ReadableStream', () => ReadableStream.from(respondents(3))],
  ])('takes %s', async (_, source) => {
    const { stream, seen } = await streamed([streamReply()], source());
    expect(stream).toMatchObject({ provenance: null, counts: null });
    expect(await idsOf(stream)).toEqual([0, 1, 2]);
    expect(stream.provenance).toEqual(PROVENANCE);
    expect(stream.counts).toEqual({ respondents: 3, scored: 3, problems: 0 });
    expect(seen[0]?.headers).toMatchObject({
      'content-type': 'application/x-ndjson',
      accept: 'application/x-ndjson',
    });
  });

  test('gives results while respondents are still to come', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* source() {
      yield respondent('first');
      await released;
      yield respondent('second');
    }
    const { stream } = await streamed([streamReply()], source());
    const ids: unknown[] = [];
    for await (const { id } of stream) {
      ids.push(id);
      release();
    }
    expect(ids).toEqual(['first', 'second']);
  });

  test('draws no more respondents than the reader has room for', async () => {
    let drawn = 0;
    const text = 'x'.repeat(1000);
    async function* source() {
      for (; drawn < 100_000; drawn++) yield { id: `${drawn} ${text}`, answers: [] as Answers };
    }
    const { stream } = await streamed([streamReply()], source());
    const rows = stream[Symbol.asyncIterator]();
    await rows.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(drawn).toBeLessThan(40_000);
    await rows.return?.();
  });

  test('can be read once', async () => {
    const { stream } = await streamed([streamReply()], respondents(1));
    await idsOf(stream);
    expect(() => stream[Symbol.asyncIterator]()).toThrow(TypeError);
  });

  test('gives the options of scoring in the address, never an answer', async () => {
    const options = { form: 'short', onInvalid: 'missing' as const };
    const { stream, seen } = await streamed([streamReply()], respondents(1), options);
    await idsOf(stream);
    expect(seen[0]?.path).toBe('/v1/instruments/phq-9/score/stream?form=short&onInvalid=missing');
  });
});

describe('A stream that is refused at its start', () => {
  test.each([
    ['by a busy server', busy(429)],
    ['by a lost connection', hangUp],
  ])('%s is sent again from its first respondent', async (_, refusal) => {
    const { stream, seen } = await streamed([refusal, refusal, streamReply()], respondents(500));
    expect(await idsOf(stream)).toEqual(numbers(500));
    expect(seen.length).toBe(3);
  });

  test('is not sent again once more was sent than is remembered', async () => {
    const drained: Reply = async (response, { body }) => {
      await body();
      response.writeHead(503).end();
    };
    const text = 'x'.repeat(1_048_576);
    const source = [respondent(text), respondent('last')];
    const { stream, seen } = await streamed([drained, streamReply()], source);
    expect(await problemOf(idsOf(stream))).toMatchObject({ status: 503 });
    expect(seen.length).toBe(1);
  });

  test('by a server that wants more time than a call may take, fails at once', async () => {
    const replies = [busy(429, { 'retry-after': '3600' }), streamReply()];
    const { stream, seen } = await streamed(replies, respondents(3));
    expect(await problemOf(idsOf(stream))).toMatchObject({ status: 429 });
    expect(seen.length).toBe(1);
  });

  test('for good, is a problem', async () => {
    const refusal: Reply = (response) => {
      response.writeHead(404, { 'content-type': 'application/problem+json' });
      response.end('{"code":"unknownInstrument","detail":"There is none.","title":"None"}');
    };
    const { stream } = await streamed([refusal], respondents(3));
    expect(await problemOf(idsOf(stream))).toMatchObject({ code: 'unknownInstrument' });
  });
});

describe('A stream that goes wrong', () => {
  test('and says so in its last line is that problem, after the rows that came', async () => {
    const broken: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      response.write('{"kind":"begin","provenance":{}}\n{"kind":"scored","id":1}\n');
      response.end('{"kind":"broken","code":"rowTooLong","title":"T","detail":"D","status":413}\n');
    };
    const { stream } = await streamed([broken], respondents(9));
    const rows = stream[Symbol.asyncIterator]();
    expect((await rows.next()).value).toMatchObject({ id: 1 });
    expect(await problemOf(rows.next())).toMatchObject({ code: 'rowTooLong', status: 413 });
  });

  test.each([
    ['ends without an end line', { endAfter: 2 }],
    ['loses its connection', { hangUpAfter: 2 }],
  ])('and %s is truncated, after the rows that came', async (_, faults) => {
    const { stream } = await streamed([streamReply(faults)], respondents(9));
    const ids: unknown[] = [];
    const reading = (async () => {
      for await (const { id } of stream) ids.push(id);
    })();
    expect(await problemOf(reading)).toMatchObject({ code: 'truncated' });
    expect(ids).toEqual([0, 1]);
    expect(stream.counts).toBe(null);
  });

  test('and breaks off within a line is truncated, and the piece is not quoted', async () => {
    const cut: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      response.end('{"kind":"begin","provenance":{}}\n{"kind":"scored","id":"SECRET');
    };
    const { stream } = await streamed([cut], respondents(1));
    const problem = await problemOf(idsOf(stream));
    expect(problem.code).toBe('truncated');
    expect(`${problem.stack} ${problem.cause}`).not.toContain('SECRET');
  });

  test('and falls silent is given up', async () => {
    const options = { attemptTimeout: 60 };
    const { stream } = await streamed([streamReply({ silentAfter: 1 })], respondents(3), options);
    expect(await problemOf(idsOf(stream))).toMatchObject({ code: 'timeout' });
  });

  test('is not given up before its first row while it is the respondents who take their time', async () => {
    const patient: Reply = async (response, seen) => {
      const body = await seen.body();
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      const rows = body.replaceAll('{"id"', '{"kind":"scored","id"');
      response.end(`${rows}{"kind":"end","counts":{}}\n`);
    };
    async function* slow() {
      for (const id of [1, 2]) {
        await new Promise((resolve) => setTimeout(resolve, 150));
        yield respondent(id);
      }
    }
    const { stream, seen } = await streamed([patient], slow(), { attemptTimeout: 60 });
    expect(await idsOf(stream)).toEqual([1, 2]);
    expect(seen.length).toBe(1);
  });

  test('is not given up while it is the respondents who take their time', async () => {
    async function* slow() {
      yield respondent(1);
      await new Promise((resolve) => setTimeout(resolve, 200));
      yield respondent(2);
    }
    const { stream } = await streamed([streamReply()], slow(), { attemptTimeout: 60 });
    expect(await idsOf(stream)).toEqual([1, 2]);
  });

  test('because its source fails, fails with the error of the source', async () => {
    const failure = new Error('The file is gone.');
    async function* failing() {
      yield respondent(1);
      throw failure;
    }
    const { stream } = await streamed([streamReply()], failing());
    await expect(idsOf(stream)).rejects.toBe(failure);
  });
});

describe('To stop reading', () => {
  const endless = (ended: () => void) =>
    (async function* () {
      try {
        for (let id = 0; ; id++) yield respondent(id);
      } finally {
        ended();
      }
    })();

  test.each(['break', 'abort'])('by %s ends the request and lets go of the source', async (way) => {
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const { promise: closed, resolve: close } = Promise.withResolvers<void>();
    const reply: Reply = (response, seen) => {
      response.once('close', close);
      return streamReply()(response, seen);
    };
    const abort = new AbortController();
    const reason = new Error('Enough.');
    const { stream } = await streamed([reply], endless(end), { signal: abort.signal });
    const reading = (async () => {
      for await (const _ of stream) {
        if (way === 'break') break;
        abort.abort(reason);
      }
    })();
    if (way === 'abort') await expect(reading).rejects.toBe(reason);
    await reading.catch(() => {});
    await Promise.all([ended, closed]);
  });
});
