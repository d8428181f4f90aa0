import { describe, expect, test } from 'vitest';
import { phq9 } from '../../instruments/phq-9/index.ts';
import { rpp } from '../../instruments/rpp/index.ts';
import { OptionError, type ReferenceChoices } from '../../model/index.ts';
import { score } from '../../score/score.ts';
import { instrumentOf, mood, sum } from '../../testing/small-definition.ts';
import { comparePair, type Described, type PairOptions } from './compare-pair.ts';

type Form = 'rpp-9' | 'rpp-24' | 'rpp-24-partner' | 'rpp-80';
type Answers = readonly unknown[] | Readonly<Record<string, unknown>>;

/** One description by a form of the RPP, scored. */
function by(form: Form, answers: Answers, references?: ReferenceChoices): Described {
  const result = score(rpp, answers as never, { form });
  if (result.kind !== 'scored') throw new Error('not scored');
  return { result, answers, references };
}

const items = (form: Form) => rpp.definition.forms[form].items;

// withdrawal 1 2 3 4 0 1 2 3, rejection all 2, numbing 4 3 2 1 0 1 2 3.
const SELF = [1, 2, 3, 4, 0, 1, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 4, 3, 2, 1, 0, 1, 2, 3];
const PARTNER = [1, 0, 3, 4, 1, 1, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 0, 3, 2, 1, 2, 1, 2, 0];

const pairOf = (first: Answers, second: Answers, options?: PairOptions) =>
  comparePair(rpp, by('rpp-24', first), by('rpp-24-partner', second), options);

const OWN: ReferenceChoices = {
  norm: { label: 'pilot', mean: 1.5, sd: 0.8, n: 120 },
  reliability: { label: 'pilot, alpha', value: 0.84 },
};

describe('Self and partner on the RPP-24', () => {
  test('are compared on each scale of both forms: first minus second', () => {
    const { scales, first, second } = pairOf(SELF, PARTNER);
    expect(Object.keys(scales)).toEqual(['withdrawal', 'rejection', 'numbing', 'core']);
    // Reversed 3 and 7: 1 2 1 4 0 1 2 3 is 14, and 1 0 1 4 1 1 2 3 is 13, of 8 items.
    expect(scales['withdrawal']).toMatchObject({
      first: { status: 'scored', value: 1.75, answered: 8, of: 8 },
      second: { status: 'scored', value: 1.625, answered: 8, of: 8 },
      difference: { status: 'available', value: 0.125, percentOfMaximum: 3.125 },
    });
    expect([first.informant, second.informant]).toEqual([null, 'closeOther']);
    expect([first.form, second.form]).toEqual(['rpp-24', 'rpp-24-partner']);
  });

  test('list the items where they differ most, equal ones in item order, without the answers', () => {
    const { items: found } = pairOf(SELF, PARTNER);
    expect(found).toMatchObject({ inCommon: 24, answeredByBoth: 24, same: 19 });
    expect(found.mostDifferent).toEqual([
      { id: 'numbing1', size: 4 },
      { id: 'numbing8', size: 3 },
      { id: 'withdrawal2', size: 2 },
      { id: 'numbing5', size: 2 },
      { id: 'withdrawal5', size: 1 },
    ]);
  });

  test('list the answers with them where that is asked for, and as many as are asked for', () => {
    const { items: found } = pairOf(SELF, PARTNER, { withAnswers: true, mostItems: 2 });
    expect(found.mostDifferent).toEqual([
      { id: 'numbing1', size: 4, answers: { first: 4, second: 0, difference: 4 } },
      { id: 'numbing8', size: 3, answers: { first: 3, second: 0, difference: 3 } },
    ]);
  });

  test('have a profile of items on the answers as given: D² is 4² + 3² + 2² + 2² + 1²', () => {
    const { profiles } = pairOf(SELF, PARTNER);
    expect(profiles.items).toMatchObject({
      status: 'available',
      unit: 'answer',
      elements: items('rpp-24'),
      cronbachGleserD: { value: Math.sqrt(34), squared: 34 },
    });
  });

  test('have no profile of scales: three are too few, and the core holds them all', () => {
    const { profiles } = pairOf(SELF, PARTNER, { references: OWN });
    expect(profiles.scales).toEqual({ status: 'unavailable', reason: 'tooFewScales' });
    expect(profiles.standardisedScales).toEqual({ status: 'unavailable', reason: 'tooFewScales' });
  });

  test('with what the partner had no chance to see: it is missing on that side alone', () => {
    const seen = PARTNER.map((answer, i) => (i < 2 ? 'notObserved' : i === 8 ? null : answer));
    const { items: found, scales } = pairOf(SELF, seen);
    expect(found.missing).toEqual({
      first: { unanswered: 0, reasons: {} },
      second: { unanswered: 3, reasons: { notObserved: 2 } },
    });
    expect([found.inCommon, found.answeredByBoth]).toEqual([24, 21]);
    // Six of eight are too few for a mean of the scale; the other side still has its score.
    expect(scales['withdrawal']).toMatchObject({
      first: { value: 1.75 },
      second: { status: 'insufficient', value: null, answered: 6 },
      difference: { status: 'unavailable', reason: 'noScore' },
      confidence: { status: 'unavailable', reason: 'noScore' },
    });
    expect(scales['rejection']?.second).toMatchObject({ status: 'prorated', answered: 7 });
  });

  test('match items by their ids, however the answers are written', () => {
    const named = Object.fromEntries(items('rpp-24-partner').map((id, i) => [id, PARTNER[i]]));
    const turned = Object.fromEntries(Object.entries(named).reverse());
    const plain = pairOf(SELF, PARTNER, { withAnswers: true });
    expect(pairOf(SELF, turned, { withAnswers: true })).toEqual(plain);
  });
});

describe('A difference held against errors of measurement', () => {
  test('has √(SEM² + SEM²) for its standard error: SD 0.8, reliability 0.84 twice', () => {
    const { scales } = pairOf(SELF, PARTNER, { references: OWN });
    const numbing = scales['numbing'];
    // Reversed 3 and 7: 4 3 2 1 0 1 2 3 is 16, 0 3 2 1 2 1 2 0 is 11; 0.8 × √0.16 = 0.32.
    expect(numbing?.difference).toMatchObject({ value: 0.625 });
    expect(numbing?.confidence).toMatchObject({
      status: 'available',
      first: { standardErrorOfMeasurement: expect.closeTo(0.32, 12), norm: { from: 'caller' } },
      standardError: expect.closeTo(0.32 * Math.SQRT2, 12),
      interval: {
        low: expect.closeTo(0.625 - 1.959963984540054 * 0.32 * Math.SQRT2, 12),
        high: expect.closeTo(0.625 + 1.959963984540054 * 0.32 * Math.SQRT2, 12),
        level: 0.95,
      },
      beyondError: false,
    });
    const { scales: rougher } = pairOf(SELF, PARTNER, { references: OWN, level: 0.8 });
    expect(rougher['numbing']?.confidence).toMatchObject({ beyondError: true });
  });

  test('takes each side’s own figures where they are given: 0.3 and 0.4 make 0.5', () => {
    const of = (sd: number) => ({
      norm: { label: 'own', mean: 1, sd },
      reliability: { label: 'own', value: 0.75 },
    });
    const { scales } = comparePair(
      rpp,
      by('rpp-24', SELF, of(0.6)),
      by('rpp-24-partner', PARTNER, of(0.8)),
    );
    expect(scales['core']?.confidence).toMatchObject({ standardError: expect.closeTo(0.5, 12) });
  });

  test('is unavailable without figures, and says what is wanting', () => {
    const reason = (references?: ReferenceChoices) =>
      pairOf(SELF, PARTNER, { references }).scales['core']?.confidence;
    expect(reason()).toMatchObject({ reason: 'noReliabilityOnFile' });
    const { reliability } = OWN;
    expect(reason(reliability ? { reliability } : {})).toMatchObject({ reason: 'noNormOnFile' });
  });

  test('with a reliability of 1 has no error: any difference is beyond it, and none is not', () => {
    const references = { ...OWN, reliability: { label: 'perfect', value: 1 } };
    const { scales } = pairOf(SELF, PARTNER, { references });
    expect(scales['numbing']?.confidence).toMatchObject({ standardError: 0, beyondError: true });
    expect(scales['rejection']?.confidence).toMatchObject({ standardError: 0, beyondError: false });
  });
});

describe('Two self-reports of the RPP-80', () => {
  const mine = Array.from({ length: 80 }, (_, i) => (i * 7) % 5);
  const theirs = Array.from({ length: 80 }, (_, i) => (i * 11 + 2) % 5);
  const both = (options?: PairOptions) =>
    comparePair(rpp, by('rpp-80', mine), by('rpp-80', theirs), options);

  test('have a profile of the twelve scales, without the indices made of them', () => {
    const { profiles } = both();
    expect(profiles.scales).toMatchObject({ status: 'available', unit: 'percentOfMaximum' });
    const elements = profiles.scales.status === 'available' ? profiles.scales.elements : [];
    expect(elements).toHaveLength(12);
    for (const index of ['core', 'ambivalence', 'cycle']) expect(elements).not.toContain(index);
    expect(profiles.standardisedScales).toMatchObject({ reason: 'noNormOnFile' });
  });

  test('have McCrae’s agreement where every scale has a norm group on both sides', () => {
    const { profiles, scales } = both({ references: OWN });
    expect(profiles.standardisedScales).toMatchObject({ status: 'available', unit: 'z' });
    if (profiles.standardisedScales.status === 'unavailable') throw new Error('unavailable');
    const { elements, profileAgreement, cronbachGleserD } = profiles.standardisedScales;
    const z = (value: number | null | undefined) => ((value ?? Number.NaN) - 1.5) / 0.8;
    const pairs = elements.map((id) => [z(scales[id]?.first.value), z(scales[id]?.second.value)]);
    const squared = pairs.reduce((all, [x = 0, y = 0]) => all + (x - y) ** 2, 0);
    const means = pairs.reduce((all, [x = 0, y = 0]) => all + ((x + y) / 2) ** 2, 0);
    expect(cronbachGleserD.squared).toBeCloseTo(squared, 10);
    expect(profileAgreement.index).toBeCloseTo((12 + 2 * means - squared) / Math.sqrt(120), 10);
  });
});

describe('Identical answers', () => {
  test('have D 0 and an intraclass correlation of 1', () => {
    const { profiles, items: found } = pairOf(SELF, SELF);
    expect(profiles.items).toMatchObject({
      cronbachGleserD: { value: 0, squared: 0, elevation: 0, scatter: 0, shape: 0 },
      doubleEntryIntraclass: { status: 'available', value: 1 },
    });
    expect(found).toMatchObject({ same: 24, mostDifferent: [] });
  });

  test('that never vary have D 0 and no correlation', () => {
    const flat = SELF.map(() => 2);
    const { profiles } = pairOf(flat, flat);
    expect(profiles.items).toMatchObject({
      cronbachGleserD: { value: 0 },
      doubleEntryIntraclass: { status: 'unavailable', reason: 'constantAnswers' },
    });
  });
});

describe('Forms that share little', () => {
  test('are compared on what they share: nine items of the RPP-9 and the RPP-24', () => {
    const { items: found, scales } = comparePair(
      rpp,
      by('rpp-9', [1, 3, 2, 0, 4, 1, 2, 2, 3]),
      by('rpp-24', SELF),
    );
    expect(found.inCommon).toBe(9);
    expect(scales['withdrawal']).toMatchObject({ first: { of: 3 }, second: { of: 8 } });
  });

  test('have too few items, or none, in common where few are answered', () => {
    const one = (id: string) => pairOf({ [id]: 1 }, { withdrawal1: 3 }).profiles.items;
    expect(one('withdrawal1')).toEqual({ status: 'unavailable', reason: 'tooFewItems' });
    expect(one('withdrawal2')).toEqual({ status: 'unavailable', reason: 'noAnswersInCommon' });
  });

  const apart = instrumentOf({
    ...mood({ items: ['mood1', 'mood2', 'mood3', 'mood4'] }),
    scales: {
      am: sum(['mood1', 'mood2'], [0, 6]),
      pm: sum(['mood3', 'mood4'], [0, 6]),
    },
    forms: {
      am: { title: 'Morning', items: ['mood1', 'mood2'], scales: ['am'] },
      pm: { title: 'Evening', items: ['mood3', 'mood4'], scales: ['pm'] },
    },
  });
  const side = (form: string): Described => {
    const result = score(apart, [1, 2], { form });
    if (result.kind !== 'scored') throw new Error('not scored');
    return { result, answers: [1, 2] };
  };

  test('have no scale in common, and say so', () => {
    const { scales, items: found, profiles } = comparePair(apart, side('am'), side('pm'));
    expect([scales, found.inCommon]).toEqual([{}, 0]);
    expect(profiles).toEqual({
      items: { status: 'unavailable', reason: 'noAnswersInCommon' },
      scales: { status: 'unavailable', reason: 'noFormInCommon' },
      standardisedScales: { status: 'unavailable', reason: 'noFormInCommon' },
    });
  });
});

describe('Options that cannot be used', () => {
  const thrown = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      return error instanceof OptionError ? error.code : error;
    }
    return null;
  };
  test('are results of another instrument, and a level that is none', () => {
    const answers = [0, 1, 2, 3, 0, 1, 2, 3, 0] as const;
    const result = score(phq9, answers);
    if (result.kind !== 'scored') throw new Error('not scored');
    const other: Described = { result, answers };
    expect(thrown(() => comparePair(rpp, by('rpp-24', SELF), other))).toBe('otherInstrument');
    for (const level of [0, 0.4, 1, 95, Number.NaN]) {
      expect(thrown(() => pairOf(SELF, PARTNER, { level }))).toBe('badLevel');
    }
  });
  test('are choices for a scale that the two do not share', () => {
    const references = { scales: { longing: OWN } };
    expect(thrown(() => pairOf(SELF, PARTNER, { references }))).toBe('unknownScale');
  });
});
