import { describe, expect, test } from 'vitest';
import { pair } from '../../schemas/pair.ts';
import { commonCases } from '../../testing/common-cases.ts';
import { expectJson, expectProblem, post } from '../../testing/request.ts';

const path = '/v1/instruments/rpp/pair';

const SELF = [1, 2, 3, 4, 0, 1, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 4, 3, 2, 1, 0, 1, 2, 3];
const PARTNER = [1, 0, 3, 4, 1, 1, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 0, 3, 2, 1, 2, 1, 2, 0];
const body = {
  first: { label: 'self', form: 'rpp-24', answers: SELF },
  second: { label: 'partner', form: 'rpp-24-partner', answers: PARTNER },
};
const references = {
  norm: { label: 'pilot', mean: 1.5, sd: 0.8 },
  reliability: { label: 'pilot, alpha', value: 0.84 },
};

commonCases({
  operation: 'compare-pair',
  method: 'POST',
  path,
  template: '/v1/instruments/{id}/pair',
  body,
  options: false,
});

describe('One person by themselves and by their partner', () => {
  test('differ on numbing by 0.625, which is within errors of measurement', async () => {
    const found = await expectJson(await post(path, { ...body, references }), pair);
    expect(found.scales['numbing']?.difference).toEqual({
      status: 'available',
      value: 0.625,
      percentOfMaximum: 15.625,
    });
    expect(found.scales['numbing']?.confidence).toMatchObject({
      first: { reliability: { from: 'caller', label: 'pilot, alpha' } },
      standardError: expect.closeTo(0.32 * Math.SQRT2, 12),
      beyondError: false,
    });
    expect(found.first).toMatchObject({ label: 'self', form: 'rpp-24', informant: null });
    expect(found.second).toMatchObject({ label: 'partner', informant: 'closeOther' });
    expect(found.second.provenance.status).toBe('researchDraft');
  });

  test('say why there is no standard error where no figure is chosen', async () => {
    const found = await expectJson(await post(path, body), pair);
    expect(found.scales['core']?.confidence).toEqual({
      status: 'unavailable',
      reason: 'noReliabilityOnFile',
    });
    expect(found.profiles.scales).toMatchObject({ reason: 'tooFewScales' });
    expect(found.profiles.items).toMatchObject({ cronbachGleserD: { squared: 34 } });
  });

  test('come back without answers, unless they are asked for', async () => {
    const plain = await expectJson(await post(path, body), pair);
    expect(plain.items.mostDifferent).toHaveLength(5);
    expect(plain.items.mostDifferent[0]).toEqual({ id: 'numbing1', size: 4 });
    const full = await expectJson(
      await post(path, { ...body, withAnswers: true, mostItems: 1 }),
      pair,
    );
    expect(full.items.mostDifferent).toEqual([
      { id: 'numbing1', size: 4, answers: { first: 4, second: 0, difference: 4 } },
    ]);
  });

  test('may leave items open, with reasons', async () => {
    const second = { ...body.second, answers: { withdrawal1: 2, numbing7: 'notObserved' } };
    const { items, scales } = await expectJson(await post(path, { ...body, second }), pair);
    expect(items.missing.second).toEqual({ unanswered: 23, reasons: { notObserved: 1 } });
    expect(scales['numbing']?.difference).toMatchObject({ reason: 'noScore' });
  });

  test('each take figures of their own before those for both', async () => {
    const own = { ...references, norm: { label: 'partners', mean: 1, sd: 0.6 } };
    const second = { ...body.second, references: own };
    const sent = { ...body, second, references, level: 0.9 };
    const found = await expectJson(await post(path, sent), pair);
    expect(found.scales['core']?.confidence).toMatchObject({
      standardError: expect.closeTo(Math.hypot(0.32, 0.24), 12),
      interval: { level: 0.9 },
    });
  });
});

test('Two persons’ PHQ-9 by published figures keep both flags in sight', async () => {
  const found = await expectJson(
    await post('/v1/instruments/phq-9/pair', {
      first: { answers: [1, 2, 1, 0, 1, 2, 1, 2, 1] },
      second: { answers: [0, 1, 0, 0, 1, 0, 0, 1, 0] },
      references: {
        norm: { population: 'German primary care' },
        reliability: { coefficient: 'alpha', population: 'Korean' },
      },
    }),
    pair,
  );
  expect([found.first.flags['selfHarm']?.state, found.second.flags['selfHarm']?.state]).toEqual([
    'raised',
    'notRaised',
  ]);
  // SD 4.75, alpha .79: √2 × 4.75 × √0.21 = 3.078…, and 1.96 of it is 6.03.
  expect(found.scales['total']).toMatchObject({
    difference: { value: 8 },
    confidence: { beyondError: true, first: { norm: { from: 'published', sd: 4.75 } } },
  });
});

describe('A comparison that cannot be made', () => {
  test('names the answers of both sides that cannot be used, and compares nothing', async () => {
    const first = { form: 'rpp-24', answers: { withdrawal1: 9 } };
    const second = { form: 'rpp-24-partner', answers: { withdrawal2: 'often', longing1: 2 } };
    const { errors, errorCount } = await expectProblem(
      await post(path, { first, second }),
      'answersRejected',
    );
    expect(errorCount).toBe(3);
    expect(errors?.map(({ code, path: at }) => [code, at])).toEqual([
      ['answerOutOfRange', ['first', 'answers', 'withdrawal1']],
      ['answerNotANumber', ['second', 'answers', 'withdrawal2']],
      ['unknownItem', ['second', 'answers', 'longing1']],
    ]);
  });

  test('counts such answers as missing where the caller says so, and lists them by side', async () => {
    const first = { form: 'rpp-24', answers: { withdrawal1: 9 } };
    const sent = { ...body, first, onInvalid: 'missing' };
    const found = await expectJson(await post(path, sent), pair);
    expect(found.first.issues).toMatchObject([{ path: ['first', 'answers', 'withdrawal1'] }]);
    expect([found.second.issues, found.items.answeredByBoth]).toEqual([[], 0]);
    expect(found.profiles.items).toMatchObject({ reason: 'noAnswersInCommon' });
  });

  test('says which form, figure or scale is unknown', async () => {
    const other = { ...body, second: { ...body.second, form: 'rpp-99' } };
    await expectProblem(await post(path, other), 'unknownForm');
    const norm = { norm: { population: 'pilots' } };
    await expectProblem(await post(path, { ...body, references: norm }), 'badReference');
    const scales = { scales: { longing: references } };
    await expectProblem(await post(path, { ...body, references: scales }), 'badReference');
  });

  test.each([
    ['level', 95],
    ['level', 0],
    ['mostItems', -1],
    ['withAnswers', 'yes'],
    ['references', { norm: { mean: 1 } }],
    ['first', { answers: SELF, label: 'x'.repeat(81) }],
    ['first', { answers: SELF, label: 'two\nlines' }],
    ['second', { form: 'rpp-24' }],
    ['second', { ...body.second, scored: true }],
    ['missing', { require: 'most' }],
    ['onInvalid', 'ignore'],
  ])('refuses the body with %s %j', async (key, value) => {
    const response = await post(path, { ...body, [key]: value });
    const { errors } = await expectProblem(response, 'invalidBody');
    expect(errors?.[0]?.path[0]).toBe(key);
  });
});
