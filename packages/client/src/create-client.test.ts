import { phq9 } from 'relata/instruments/phq-9';
import { describe, expect, test } from 'vitest';
import { createClient } from './create-client.ts';
import { apiClient, app } from './testing/api.ts';
import { problemOf } from './testing/problem-of.ts';

const ANSWERS = [1, 2, 1, 0, 1, 2, 1, 2, null];
const ANSWERS_OF_PHQ9 = { phq9_1: 1, phq9_9: 'refused' } as const;

describe('A client of the API', () => {
  const relata = apiClient();

  test('scores one respondent', async () => {
    const { scales } = await relata.score('phq-9', ANSWERS);
    expect(scales['total']).toMatchObject({
      status: 'insufficient',
      value: null,
      bounds: { low: 10, high: 13 },
      band: { id: 'moderate', decided: true },
    });
  });

  test('gives options of scoring to the API, and keeps those of the call', async () => {
    const { steps, provenance } = await relata.score('phq-9', ANSWERS, {
      explain: true,
      onInvalid: 'missing',
      timeout: 5000,
      headers: {},
    });
    expect(steps?.length).toBeGreaterThan(9);
    expect(provenance.onInvalid).toBe('missing');
  });

  test('lists instruments, narrowed', async () => {
    const all = await relata.list();
    const some = await relata.list({ pattern: 'rejectionSensitivity', maxItems: 20 });
    expect(all.count).toBeGreaterThan(some.count);
    expect(some.instruments.every(({ items }) => items <= 20)).toBe(true);
    expect(some.count).toBeGreaterThan(0);
  });

  test('gets a definition, and scores with it as with one of its own', async () => {
    const { definition } = await relata.instrument('phq-9').get();
    const own = await relata.scoreDefinition(definition, ANSWERS);
    expect(own.scales).toEqual((await relata.score('phq-9', ANSWERS)).scales);
  });

  test('scores a batch, in which one respondent has a problem', async () => {
    const { results, counts } = await relata.instrument('phq-9').batch([
      { id: 'r-17', answers: ANSWERS },
      { id: 'r-18', answers: [7, 0, 0, 0, 0, 0, 0, 0, 0] },
    ]);
    expect(counts).toEqual({ respondents: 2, scored: 1, problems: 1 });
    expect(results.map(({ kind }) => kind)).toEqual(['scored', 'problem']);
  });

  test('gets what an app needs to show a form, in the language that is asked for', async () => {
    const { items, optionSets, answerIds, lang } = await relata.instrument('rpp').form({
      form: 'rpp-9',
      lang: 'en-GB',
    });
    expect(lang).toBe('en');
    expect(items.length).toBe(9);
    expect(answerIds.length).toBe(9);
    expect(optionSets[items[0]?.answers[0]?.options ?? -1]?.length).toBe(5);
  });

  test('gets JSON Schemas of answers and result', async () => {
    const { answers, result } = await relata.instrument('phq-9').schema();
    expect(answers.$schema).toBe(result.$schema);
  });

  test('gets the SQL that scores a table, by lists of columns', async () => {
    const sql = await relata.instrument('phq-9').sql({
      dialect: 'duckdb',
      from: 'answers',
      keep: ['patient', 'visit'],
      missing: [-99],
    });
    for (const part of ['"answers"', '"patient"', '"visit"', '-99']) expect(sql).toContain(part);
  });

  test('scores several instruments of one respondent', async () => {
    const { counts, results } = await relata.scoreBattery([
      { instrument: 'phq-9', answers: ANSWERS },
      { instrument: 'none', answers: [] },
    ]);
    expect(counts).toEqual({ instruments: 2, scored: 1, problems: 1 });
    expect(results.map(({ kind }) => kind)).toEqual(['scored', 'problem']);
  });

  test('works an explanation through again, and finds the number that was changed', async () => {
    const scored = await relata.score('phq-9', ANSWERS, { explain: true });
    expect(await relata.replay(scored)).toMatchObject({ kind: 'replayed', agrees: true });
    const steps = scored.steps?.map((step) =>
      step.op === 'scale' ? { ...step, value: 27 } : step,
    );
    expect(await relata.replay({ steps })).toMatchObject({ agrees: false });
  });

  test('says that the API is up', async () => {
    expect(await relata.health()).toMatchObject({ status: 'ok' });
  });

  test('calls any operation by its method and address', async () => {
    const index = await relata.call('GET /', {});
    expect(index.openapi).toBe('/openapi.json');
  });
});

describe('What scores and answers mean', () => {
  const settings = { REPORTS: 'memory' };
  const kept = apiClient({ fetch: (address, init) => app.request(address, init, settings) });
  const relata = apiClient().instrument('phq-9');
  const label = 'made up';
  const references = { norm: { label, mean: 5, sd: 4 }, reliability: { label, value: 0.9 } };
  const FULL = [1, 2, 1, 0, 1, 2, 1, 2, 1];

  test('norms are listed, and scores are read by the figures that are named', async () => {
    const { norms } = await relata.norms();
    expect(norms.length).toBeGreaterThan(3);
    const { interpretation } = await relata.interpret(FULL, { references, timeout: 5000 });
    const { comparison } = interpretation.scales['total'] ?? {};
    expect(comparison).toMatchObject({ status: 'available', z: 1.5, norm: { from: 'caller' } });
  });

  test('waves become a course, two descriptions a pair, respondents a sample', async () => {
    const waves = [2, 0].map((answer, time) => ({ time, answers: FULL.map(() => answer) }));
    const { scales } = await relata.course(waves, { references });
    expect(scales['total']?.change).toMatchObject({ difference: -18, towards: 'better' });
    const self = { answers: FULL };
    const { items } = await relata.pair(self, { answers: FULL.map(() => 0) }, { mostItems: 2 });
    expect(items.mostDifferent.map(({ size }) => size)).toEqual([2, 2]);
    const sample = await relata.quality(
      Array.from({ length: 40 }, (_, id) => ({ id, answers: FULL.map((_, i) => (id >> i) & 3) })),
    );
    expect(sample.sample).toMatchObject({ respondents: 40, complete: 40, items: 9 });
  });

  test('a report is data or a text, and one that is kept is found again', async () => {
    const data = await relata.report({ answers: FULL, respondent: 'R. 17' });
    expect([data.kind, data.respondent]).toEqual(['report', 'R. 17']);
    const text = await relata.report({ answers: FULL }, { accept: 'text/markdown' });
    expect(text).toMatch(/^# Report: /);
    let address: string | null = null;
    const onHeaders = (headers: Headers) => (address = headers.get('location'));
    await kept.instrument('phq-9').report({ answers: FULL, keep: { minutes: 5 } }, { onHeaders });
    const token = String(address).replace('/v1/reports/', '');
    const found = await kept.call('GET /v1/reports/:token', { params: { token } });
    expect(found).toMatchObject({ kind: 'report', title: data.title });
    await kept.call('DELETE /v1/reports/:token', { params: { token } });
    expect(
      await problemOf(kept.call('GET /v1/reports/:token', { params: { token } })),
    ).toMatchObject({ code: 'reportNotFound' });
  });

  test('results by another definition than the one at hand are refused, whatever is asked', async () => {
    const other = { ...phq9, definitionHash: 'sha256:0' } as typeof phq9;
    const handle = apiClient().instrument(other);
    const side = { answers: FULL };
    const calls = [
      handle.interpret(FULL),
      handle.course([{ time: 1, answers: FULL }]),
      handle.pair(side, side),
      handle.quality([{ id: 1, answers: FULL }]),
      handle.report(side),
    ];
    for (const call of calls) expect((await problemOf(call)).code).toBe('otherDefinition');
  });
});

describe('A problem that the API reports', () => {
  const relata = apiClient();

  test('has its code, status, places and request id, and no answer', async () => {
    const problem = await problemOf(
      relata.score('phq-9', [0, 0, 0, 98_765, 0, 0, 0, 0, 0], {
        headers: { 'x-request-id': 'r1' },
      }),
    );
    expect(problem).toMatchObject({
      name: 'RelataProblem',
      kind: 'relataProblem',
      code: 'answersRejected',
      status: 422,
      requestId: 'r1',
      errorCount: 1,
      errors: [{ code: 'answerOutOfRange', path: ['answers', 3] }],
    });
    expect(problem.message).toBe(`${problem.title}. ${problem.detail}`);
    expect(JSON.stringify(problem) + problem.stack).not.toContain('98765');
  });

  test('an unknown instrument is one, with the id that may have been meant', async () => {
    const problem = await problemOf(relata.instrument('phq9').get());
    expect(problem).toMatchObject({ code: 'unknownInstrument', status: 404, errors: [] });
    expect(problem.detail).toContain('phq-9');
  });

  test('a number that JSON does not have is refused, never taken for a missing answer', async () => {
    for (const answer of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const problem = await problemOf(relata.score('phq-9', { phq9_1: answer }));
      expect(problem.errors).toMatchObject([{ path: ['answers', 'phq9_1'] }]);
    }
  });
});

describe('An address', () => {
  test.each(['', '.', '..'])(
    'is not made from the id %j, which would lead elsewhere',
    async (id) => {
      const problem = await problemOf(apiClient().instrument(id).get());
      expect(problem).toMatchObject({ code: 'invalidAddress', status: null });
    },
  );

  test.each(['a/b', '../..', 'phq-9?x=1', 'phq-9#x', '%2e%2e', 'ü'])(
    'holds the id %j as one segment',
    async (id) => {
      expect(await problemOf(apiClient().instrument(id).get())).toMatchObject({ status: 404 });
    },
  );

  test('must be a whole one outside a page', () => {
    expect(() => createClient({ baseUrl: 'scores.example.org' })).toThrow(
      'There is no such address',
    );
    expect(() => createClient({ baseUrl: '/api' })).toThrow('There is no such address');
  });

  test('may have a path and a stroke at its end', async () => {
    const asked: string[] = [];
    const relata = createClient({
      baseUrl: 'https://example.org/relata//',
      fetch: (address) => {
        asked.push(address);
        return Response.json({ status: 'ok' });
      },
    });
    await relata.health();
    await relata.list({ maxItems: 5, construct: 'a b' });
    expect(asked).toEqual([
      'https://example.org/relata/health',
      'https://example.org/relata/v1/instruments?maxItems=5&construct=a+b',
    ]);
  });
});

describe('Headers', () => {
  test('carry the key, those of the client, those of the call and the request id', async () => {
    const seen: Headers[] = [];
    let ids = 0;
    const relata = createClient({
      baseUrl: 'https://example.org',
      apiKey: 'k1',
      headers: async () => ({ 'x-tenant': 'a' }),
      requestId: () => `id-${++ids}`,
      fetch: (_, init) => {
        seen.push(new Headers(init.headers));
        return Response.json({});
      },
    });
    await relata.health({ headers: { 'x-tenant': 'b', 'x-more': 'c' } });
    await relata.list();
    expect(Object.fromEntries(seen[0] ?? [])).toEqual({
      authorization: 'Bearer k1',
      'x-more': 'c',
      'x-request-id': 'id-1',
      'x-tenant': 'b',
    });
    expect(seen[1]?.get('x-request-id')).toBe('id-2');
  });
});

describe('A handle made from an instrument', () => {
  test('gives what the id gives', async () => {
    const relata = apiClient();
    const typed = await relata.score(phq9, ANSWERS_OF_PHQ9);
    expect(typed).toEqual(await relata.score('phq-9', ANSWERS_OF_PHQ9));
  });

  test('refuses results that the API makes by another definition, in every way of scoring', async () => {
    const other = { ...phq9, definitionHash: 'sha256:0' };
    const { score, batch, stream } = apiClient().instrument(other);
    const respondents = [{ id: 1, answers: ANSWERS_OF_PHQ9 }];
    const attempts = [
      () => score(ANSWERS_OF_PHQ9),
      () => batch(respondents),
      () => Array.fromAsync(stream(respondents, { upload: 'stream' })),
      () => Array.fromAsync(stream(respondents, { upload: 'batches' })),
    ];
    for (const attempt of attempts) {
      expect(await problemOf(attempt())).toMatchObject({ code: 'otherDefinition' });
    }
  });
});
