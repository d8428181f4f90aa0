import { phq9 } from 'relata/instruments/phq-9';
import { rpp } from 'relata/instruments/rpp';
import { describe, expectTypeOf, test } from 'vitest';
import { createClient } from './create-client.ts';
import type { ErrorItem, Provenance, RelataProblem, RowProblem, Scored } from './index.ts';

const relata = createClient({ baseUrl: 'https://scores.example.org' });

describe('With the definition at hand', () => {
  test('answers are the item ids and response options of the instrument', () => {
    relata.score(phq9, { phq9_1: 1, phq9_9: 'refused', phq9_2: null });
    // @ts-expect-error: there are nine items
    relata.score(phq9, { phq9_10: 1 });
    // @ts-expect-error: answers go from 0 to 3
    relata.score(phq9, { phq9_1: 4 });
    // @ts-expect-error: no such reason
    relata.score(phq9, { phq9_1: 'forgot' });
  });

  test('results have its scales, bands and flags', async () => {
    const result = await relata.score(phq9, { phq9_1: 1 });
    expectTypeOf(result.instrument).toEqualTypeOf<'phq-9'>();
    expectTypeOf(result.scales.total.value).toEqualTypeOf<number | null>();
    expectTypeOf(result.scales.total.band.id).toExtend<string | null>();
    expectTypeOf<'moderate'>().toExtend<typeof result.scales.total.band.id>();
    expectTypeOf<'heavy'>().not.toExtend<typeof result.scales.total.band.id>();
    expectTypeOf(result.flags.selfHarm.state).toEqualTypeOf<
      'raised' | 'notRaised' | 'unanswered'
    >();
    expectTypeOf(result.provenance).toEqualTypeOf<Provenance>();
    expectTypeOf(result.issues).toEqualTypeOf<readonly ErrorItem[]>();
    // @ts-expect-error: PHQ-9 has no such scale
    result.scales.anxiety;
  });

  test('forms are those of the instrument, and decide which items there are', () => {
    const short = relata.instrument(rpp);
    short.score([1, 3, 2, 0, 4, 1, 2, 2, 3], { form: 'rpp-9' });
    // @ts-expect-error: no such form
    short.score([], { form: 'rpp-99' });
    // @ts-expect-error: PHQ-9 has no forms
    relata.score(phq9, {}, { form: 'short' });
  });

  test('a stream takes its answers and gives its results', async () => {
    const { stream } = relata.instrument(phq9);
    for await (const row of stream([{ id: 1, answers: { phq9_1: 3 } }])) {
      if (row.kind === 'problem') expectTypeOf(row).toExtend<RowProblem>();
      else expectTypeOf(row.scales.total.value).toEqualTypeOf<number | null>();
    }
    // @ts-expect-error: answers go from 0 to 3
    stream([{ id: 1, answers: { phq9_1: 9 } }]);
  });

  test('a batch too', async () => {
    const { results } = await relata.instrument(phq9).batch([{ id: 'a', answers: [1, null] }]);
    const [row] = results;
    if (row?.kind === 'scored') expectTypeOf(row.scales.total.value).toEqualTypeOf<number | null>();
    // @ts-expect-error: no such item
    await relata.instrument(phq9).batch([{ id: 'a', answers: { phq9_0: 1 } }]);
  });
});

describe('With an id alone', () => {
  test('answers may be any numbers or reasons, and scales have any name', async () => {
    const result = await relata.score('phq-9', { phq9_1: 1, phq9_2: 'skipped' });
    expectTypeOf(result).toEqualTypeOf<Scored>();
    expectTypeOf(result.scales['total']?.value).toEqualTypeOf<number | null | undefined>();
    // @ts-expect-error: text is no answer
    relata.score('phq-9', { phq9_1: '1' });
  });
});

describe('Any operation', () => {
  test('takes the parameters, query and body of its address, and no others', () => {
    relata.call('GET /v1/instruments/:id', { params: { id: 'phq-9' } });
    relata.call('GET /health', {});
    relata.call('GET /v1/instruments', {});
    // @ts-expect-error: there is no such address
    relata.call('GET /v1/instrument', {});
    // @ts-expect-error: which instrument?
    relata.call('GET /v1/instruments/:id', {});
    // @ts-expect-error: a score needs a body
    relata.call('POST /v1/instruments/:id/score', { params: { id: 'phq-9' } });
    // @ts-expect-error: this one has no body
    relata.call('GET /health', { body: {} });
  });
});

test('the code of a problem is one of those that there are', () => {
  expectTypeOf<'answersRejected' | 'timeout'>().toExtend<RelataProblem['code']>();
  expectTypeOf<'answersRejectd'>().not.toExtend<RelataProblem['code']>();
});

test('the queries and bodies of the other operations are checked too', () => {
  relata.instrument(rpp).form({ form: 'rpp-9', lang: 'en' });
  // @ts-expect-error: no such form
  relata.instrument(rpp).form({ form: 'rpp-99' });
  // @ts-expect-error: no such database
  relata.instrument('phq-9').sql({ dialect: 'oracle', from: 'answers' });
  // @ts-expect-error: of which table?
  relata.instrument('phq-9').sql({ dialect: 'duckdb' });
  relata.scoreBattery([{ instrument: 'phq-9', answers: [1], onInvalid: 'missing' }]);
  // @ts-expect-error: which instrument?
  relata.scoreBattery([{ answers: [1] }]);
  // @ts-expect-error: a stream has no missing rule of its own
  relata.instrument('phq-9').stream([], { missing: {} });
});
