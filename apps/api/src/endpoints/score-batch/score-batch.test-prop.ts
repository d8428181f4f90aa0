import fc from 'fast-check';
import { type Instrument, singleScorer } from 'relata';
import { CATALOGUE } from 'relata/instruments';
import { expect, test } from 'vitest';
import { request } from '../../testing/request.ts';

/** A body scored from its bytes where that can be done; and one that is always parsed as a whole. */
const BYTES = 'application/json';
const PARSED = 'application/json; profile=parsed';

async function outcome(path: string, body: BodyInit, type: string) {
  const headers = { 'content-type': type, 'x-request-id': 'same' };
  const response = await request(path, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

async function expectSame(path: string, body: BodyInit): Promise<void> {
  expect(await outcome(path, body, BYTES)).toEqual(await outcome(path, body, PARSED));
}

const ids = fc.oneof(
  fc.nat(9),
  fc.nat(9).map(String),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom<unknown>(null, 1.5, -0, 'x'.repeat(201), '\ud800', '\ud801', 2 ** 53),
);

/** Bodies of a form's respondents: mostly right, some rows odd. */
function bodiesOf({ plan }: { plan: ReturnType<typeof singleScorer>['plan'] }) {
  const { fields } = plan;
  const answer = fc.oneof(
    { weight: 60, arbitrary: fc.nat(20).map((n) => n as unknown) },
    { weight: 4, arbitrary: fc.constant<unknown>(null) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>('skipped', 1.5, -1, 1e300, '1', true, [1], {}),
    },
  );
  const given = fc
    .array(answer, { minLength: fields.length, maxLength: fields.length })
    .map((all) =>
      all.map((one, i) => {
        const { max, min, step } = fields[i] as (typeof fields)[number];
        const options = Math.round((max - min) / step) + 1;
        return typeof one === 'number' && Number.isInteger(one) && one >= 0 && one <= 20
          ? min + step * (one % options)
          : one;
      }),
    );
  const named = given.map((all) => Object.fromEntries(all.map((one, i) => [fields[i]?.id, one])));
  const row = fc.oneof(
    { weight: 10, arbitrary: fc.record({ id: ids, answers: given }) },
    { weight: 10, arbitrary: fc.record({ id: ids, answers: named }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(null, 7, [], {}, { id: 1 }, { id: 1, answers: [] }),
    },
  );
  return fc
    .record({
      rows: fc.array(row, { maxLength: 6 }),
      options: fc.constantFrom<object>(
        {},
        {},
        { onInvalid: 'missing' },
        { form: 'none' },
        { form: '[' },
        { missing: { require: { atLeast: 1 } } },
      ),
      first: fc.boolean(),
      wide: fc.boolean(),
    })
    .map(({ first, options, rows, wide }) => {
      const form = plan.form === null ? {} : { form: plan.form };
      const body = first
        ? { ...form, ...options, respondents: rows }
        : { respondents: rows, ...form, ...options };
      return JSON.stringify(body, null, wide ? 1 : 0);
    });
}

/** A body with some of its characters changed. */
const changed = (bodies: fc.Arbitrary<string>) =>
  fc
    .tuple(
      bodies,
      fc.nat(),
      fc.constantFrom(
        ...'0123456789-+.eE,:[]{}"\\ \n\u0000é\ufffd',
        '',
        '],"x":[',
        '"id":1,',
        '"form":"y",',
        '[]',
        '\ufeff',
      ),
      fc.nat(3),
    )
    .map(([body, place, text, gone]) => {
      const at = place % (body.length + 1);
      return body.slice(0, at) + text + body.slice(at + gone);
    });

const cases = (CATALOGUE as readonly Instrument[]).flatMap((instrument) =>
  [undefined, ...Object.keys(instrument.definition.forms ?? {})].map(
    (form) => [`${instrument.id} ${form ?? ''}`, instrument, form] as const,
  ),
);

test.each(cases)(
  'A batch of %s scored from its bytes is the one that is parsed',
  async (_, instrument, form) => {
    const path = `/v1/instruments/${instrument.id}/score/batch`;
    const bodies = bodiesOf(singleScorer(instrument, { form }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(bodies, changed(bodies)), (body) => expectSame(path, body)),
      { numRuns: 40 },
    );
  },
);

test('A batch whose bytes are changed anywhere is answered as the one that is parsed', async () => {
  const instrument = (CATALOGUE as readonly Instrument[]).find(
    ({ id }) => id === 'phq-9',
  ) as Instrument;
  const bodies = changed(bodiesOf(singleScorer(instrument)));
  const bytes = fc.tuple(bodies, fc.nat(), fc.nat(255)).map(([body, place, byte]) => {
    const all = new TextEncoder().encode(body);
    all[place % all.length] = byte;
    return all;
  });
  await fc.assert(
    fc.asyncProperty(bytes, (body) => expectSame('/v1/instruments/phq-9/score/batch', body)),
    { numRuns: 2000 },
  );
});

test('A batch of two thousand is answered as the one that is parsed, ids that come twice among them', async () => {
  const rows = Array.from({ length: 2000 }, (_, i) => ({
    id: i % 7 === 0 ? i % 300 : `p${i}`,
    answers: Array.from({ length: 9 }, (_, item) => (i + item) % (i % 100 === 0 ? 5 : 4)),
  }));
  await expectSame('/v1/instruments/phq-9/score/batch', JSON.stringify({ respondents: rows }));
});
