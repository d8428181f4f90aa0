import { expectTypeOf, test } from 'vitest';
import { defineInstrument } from '../define/define-instrument.ts';
import { aRsq, ecrR, findInstrument, phq9, rpp } from '../instruments/index.ts';
import { explain } from '../score/explain.ts';
import { score } from '../score/score.ts';
import { scorer } from '../score/scorer.ts';
import { answersSchema } from '../zod/answers-schema.ts';
import { parseInstrument } from '../zod/parse-instrument.ts';
import type {
  AnswerId,
  Answers,
  AnswerValue,
  AnyScaleResult,
  BandId,
  FlagId,
  FormId,
  FormScaleId,
  Instrument,
  ItemId,
  MissingReason,
  RULE_NAMES,
  RuleName,
  ScaleId,
} from './index.ts';

type Phq = typeof phq9.definition;
type Rsq = typeof aRsq.definition;
type Rpp = typeof rpp.definition;

const scored = <R extends { readonly kind: 'scored' | 'rejected' }>(result: R) => {
  if (result.kind === 'rejected') throw new Error('rejected');
  return result as Extract<R, { readonly kind: 'scored' }>;
};

test('Ids of items, scales, bands, flags and forms are literals', () => {
  expectTypeOf<ItemId<Phq>>().toEqualTypeOf<
    'phq9_1' | 'phq9_2' | 'phq9_3' | 'phq9_4' | 'phq9_5' | 'phq9_6' | 'phq9_7' | 'phq9_8' | 'phq9_9'
  >();
  expectTypeOf<ScaleId<Phq>>().toEqualTypeOf<'total' | 'phq-8' | 'phq-2'>();
  expectTypeOf<BandId<Phq, 'total'>>().toEqualTypeOf<
    'minimal' | 'mild' | 'moderate' | 'moderately-severe' | 'severe'
  >();
  expectTypeOf<BandId<Phq, 'phq-2'>>().toEqualTypeOf<never>();
  expectTypeOf<FlagId<Phq>>().toEqualTypeOf<'selfHarm'>();
  expectTypeOf<FormId<Phq>>().toEqualTypeOf<never>();
  expectTypeOf<FormId<Rpp>>().toEqualTypeOf<
    'rpp-86' | 'rpp-80' | 'rpp-36' | 'rpp-24' | 'rpp-9' | 'rpp-24-partner'
  >();
  expectTypeOf<FormScaleId<Rpp, 'rpp-9'>>().toEqualTypeOf<
    'withdrawal' | 'rejection' | 'numbing' | 'core'
  >();
});

test('Items with parts are answered part by part', () => {
  expectTypeOf<'arsq_1_concern' | 'arsq_9_expectancy'>().toExtend<AnswerId<Rsq>>();
  expectTypeOf<'arsq_1'>().not.toExtend<AnswerId<Rsq>>();
  expectTypeOf<'arsq_10_concern'>().not.toExtend<AnswerId<Rsq>>();
  expectTypeOf<AnswerValue<Rsq, 'arsq_1_concern'>>().toEqualTypeOf<1 | 2 | 3 | 4 | 5 | 6>();
});

test('Answers are the declared options, a reason, null, or left out', () => {
  expectTypeOf<AnswerValue<Phq, 'phq9_1'>>().toEqualTypeOf<0 | 1 | 2 | 3>();
  type One = Extract<Answers<Phq>, { readonly phq9_1?: unknown }>['phq9_1'];
  expectTypeOf<One>().toEqualTypeOf<0 | 1 | 2 | 3 | MissingReason | null | undefined>();

  score(phq9, { phq9_1: 3, phq9_2: null, phq9_3: 'refused' });
  score(phq9, [0, 1, 2, 3, null, 'skipped', 0, 0, 0]);
  // @ts-expect-error [ts2322] 4 is no response option.
  score(phq9, { phq9_1: 4 });
  // @ts-expect-error [ts2322] An answer is a number, not its text.
  score(phq9, { phq9_1: '3' });
  // @ts-expect-error [ts2322] This is no reason that is known.
  score(phq9, { phq9_1: 'unknown' });
  // @ts-expect-error [ts2353] There is no item 10.
  score(phq9, { phq9_10: 1 });
  // @ts-expect-error [ts2322] 7 is no response option, in an array either.
  score(phq9, [0, 1, 2, 3, 0, 0, 0, 0, 7]);
  // @ts-expect-error [ts2353] A situation is answered by its parts.
  score(aRsq, { arsq_1: 3 });
  // @ts-expect-error [ts2322] 0 is below the range of both parts.
  score(aRsq, { arsq_1_concern: 0 });
});

test('A result has the scales, bands and flags of the definition, and no others', () => {
  const { scales, flags } = scored(score(phq9, {}));
  expectTypeOf(scales.total.status).toEqualTypeOf<'scored' | 'prorated' | 'insufficient'>();
  expectTypeOf(scales.total.band.id).toEqualTypeOf<
    'minimal' | 'mild' | 'moderate' | 'moderately-severe' | 'severe' | null
  >();
  expectTypeOf(scales['phq-2'].band).toEqualTypeOf<undefined>();
  expectTypeOf(flags.selfHarm.state).toEqualTypeOf<'raised' | 'notRaised' | 'unanswered'>();
  // @ts-expect-error [ts2551] There is no scale of this name.
  scales.totals;
  // @ts-expect-error [ts2551] There is no flag of this name.
  flags.selfharm;
  // @ts-expect-error [ts2367] No band has this name.
  scales.total.band.id === 'very-severe';
});

test('Only a score that is there is a number', () => {
  const { total } = scored(score(phq9, {})).scales;
  expectTypeOf(total.value).toEqualTypeOf<number | null>();
  if (total.status === 'insufficient') expectTypeOf(total.value).toEqualTypeOf<null>();
  else expectTypeOf(total.value).toEqualTypeOf<number>();
  if (total.value !== null) expectTypeOf(total.status).toEqualTypeOf<'scored' | 'prorated'>();
  const result = score(phq9, {});
  // @ts-expect-error [ts2339] A rejected respondent has no scores.
  result.scales;
});

test('A form has its own items and scales', () => {
  const { scales } = scored(score(rpp, { withdrawal1: 4 }, { form: 'rpp-9' }));
  expectTypeOf(scales).toHaveProperty('core');
  // @ts-expect-error [ts2339] The weekly form does not ask about burden.
  scales.burden;
  // @ts-expect-error [ts2353] The weekly form does not have this item.
  score(rpp, { burden1: 4 }, { form: 'rpp-9' });
  // @ts-expect-error [ts2820] There is no such form.
  score(rpp, {}, { form: 'rpp-8' });
  // @ts-expect-error [ts2322] This instrument has one form only.
  score(phq9, {}, { form: 'short' });
  scored(score(rpp, { burden1: 4 })).scales.burden;
});

test('A scorer, an explanation and a schema know the same', () => {
  const engine = scorer(rpp, { form: 'rpp-9' });
  expectTypeOf(scored(engine.one({ numbing1: 0 })).scales).toHaveProperty('numbing');
  // @ts-expect-error [ts2353] The weekly form does not have this item.
  engine.one({ burden1: 4 });
  // @ts-expect-error [ts2353] There is no item 37.
  explain(ecrR, { ecrr_37: 1 });
  const { rows } = scorer(phq9);
  rows(new Uint8Array(9), { missing: 255, stride: 9 });
  rows([{ phq9_1: 3, phq9_2: 'refused' }, [0, 1, 2, 3, 0, 1, 2, 3, null]]);
  // @ts-expect-error [ts2769] 4 is no response option.
  rows([{ phq9_1: 4 }]);
  // @ts-expect-error [ts2769] Answers have no code for missing.
  rows([{ phq9_1: 3 }], { missing: 9 });
  const schema = answersSchema(phq9);
  expectTypeOf(schema.parse({}).phq9_1).toEqualTypeOf<
    0 | 1 | 2 | 3 | MissingReason | null | undefined
  >();
});

test('A definition that is known only when the program runs takes any answers', () => {
  const some: Instrument = parseInstrument({});
  const { scales, flags } = scored(score(some, { whatever: 1 }, { form: 'any' }));
  expectTypeOf(scales['any']).toEqualTypeOf<AnyScaleResult | undefined>();
  expectTypeOf(flags['any']?.item).toEqualTypeOf<string | undefined>();
  score(some, [1, 2, 3]);
  const found = findInstrument('phq-9' as string);
  expectTypeOf(found).toEqualTypeOf<Instrument | undefined>();
  expectTypeOf(findInstrument('phq-9')).toEqualTypeOf<typeof phq9>();
  // @ts-expect-error [ts2345] Answers are an object or an array.
  score(some, 'abc');
});

const facts = {
  id: 'mood-2',
  revision: 1,
  status: 'researchDraft',
  title: 'Mood',
  abbreviation: 'M2',
  citation: { text: 'Unpublished' },
  patterns: ['depression'],
  timeframe: 'today',
  license: {
    scoring: { status: 'open', evidence: null },
    wording: { status: 'open', evidence: null },
  },
  missing: { source: null },
  sources: [],
} as const;
const scale = {
  title: 'Low mood',
  direction: { highMeans: 'lower mood', better: 'lower' },
} as const;

test('A definition of one’s own gives the same types without a word about them', () => {
  const mood = defineInstrument({
    ...facts,
    answers: { min: -2, max: 2 },
    items: [
      'sad',
      { id: 'glad', answers: { min: 1, max: 5 } },
      { id: 'odd', answers: { min: 0, max: 8, step: 4 } },
    ],
    reversed: ['glad'],
    scales: {
      low: { ...scale, rule: 'weightedSum', weights: { sad: 1, glad: 2, odd: 1 }, range: [0, 20] },
    },
  });
  type Mood = typeof mood.definition;
  expectTypeOf<ItemId<Mood>>().toEqualTypeOf<'sad' | 'glad' | 'odd'>();
  expectTypeOf<AnswerValue<Mood, 'glad'>>().toEqualTypeOf<1 | 2 | 3 | 4 | 5>();
  // Below zero, and in steps above one, a literal cannot say what the options are.
  expectTypeOf<AnswerValue<Mood, 'sad'>>().toEqualTypeOf<number>();
  expectTypeOf<AnswerValue<Mood, 'odd'>>().toEqualTypeOf<number>();
  expectTypeOf(scored(score(mood, { glad: 5 })).scales.low.value).toEqualTypeOf<number | null>();
  // @ts-expect-error [ts2322] 0 is below this item’s own range.
  score(mood, { glad: 0 });
});

test('A flag of an item that a form may not ask can be absent', () => {
  const mood = defineInstrument({
    ...facts,
    answers: { min: 0, max: 3 },
    items: ['sad', 'glad'],
    reversed: [],
    scales: { low: { ...scale, rule: 'sum', items: ['sad', 'glad'], range: [0, 6] } },
    flags: { seen: { title: 'Seen', item: 'sad', atOrAbove: 1, source: 'Unpublished' } },
    forms: { short: { title: 'Short', items: ['glad'], scales: ['low'] } },
  });
  expectTypeOf(scored(score(mood, {})).flags.seen.state).toBeString();
  const { flags } = scored(score(mood, {}, { form: 'short' }));
  // @ts-expect-error [ts18048] The short form does not ask for it.
  flags.seen.state;
});

test('A definition that names what it does not have does not compile', () => {
  const answers = { min: 0, max: 3 } as const;
  defineInstrument({
    ...facts,
    answers,
    items: ['sad', 'glad'],
    // @ts-expect-error [ts2322] There is no item of this name to reverse.
    reversed: ['gald'],
    scales: { low: { ...scale, rule: 'sum', items: ['sad', 'glad'], range: [0, 6] } },
  });
  defineInstrument({
    ...facts,
    answers,
    items: ['sad', 'glad'],
    reversed: [],
    // @ts-expect-error [ts2322] There is no item of this name to sum.
    scales: { low: { ...scale, rule: 'sum', items: ['sad', 'gald'], range: [0, 6] } },
  });
  defineInstrument({
    ...facts,
    answers,
    items: ['sad', 'glad'],
    reversed: [],
    scales: {
      // @ts-expect-error [ts2322] There is no item of this name in a group.
      most: { ...scale, rule: 'sumOfMaxima', groups: [['sad', 'gald']], range: [0, 3] },
    },
  });
  defineInstrument({
    ...facts,
    answers,
    items: ['sad', 'glad'],
    reversed: [],
    scales: {
      low: { ...scale, rule: 'sum', items: ['sad', 'glad'], range: [0, 6] },
      // @ts-expect-error [ts2322] There is no scale of this name to double.
      twice: { ...scale, rule: 'affine', of: 'lows', multiply: 2, add: 0, range: [0, 12] },
    },
  });
  defineInstrument({
    ...facts,
    answers,
    items: ['sad', 'glad'],
    reversed: [],
    scales: {
      // @ts-expect-error [ts2820] There is no rule of this name.
      low: { ...scale, rule: 'median', items: ['sad', 'glad'], range: [0, 6] },
    },
  });
  defineInstrument({
    ...facts,
    answers,
    items: ['sad', 'glad'],
    reversed: [],
    scales: {
      // @ts-expect-error [ts2322] There is no item of this name to weigh.
      low: { ...scale, rule: 'weightedSum', weights: { sad: 1, gald: 1 }, range: [0, 6] },
    },
  });
  defineInstrument({
    ...facts,
    answers,
    items: ['sad', 'glad'],
    reversed: [],
    scales: {
      low: { ...scale, rule: 'sum', items: ['sad', 'glad'], range: [0, 6] },
      // @ts-expect-error [ts2322] There is no scale of this name to average.
      all: { ...scale, rule: 'mean', scales: ['low', 'lows'], range: [0, 6] },
    },
  });
});

test('A definition that names what it has compiles, whatever the rule', () => {
  const mood = defineInstrument({
    ...facts,
    answers: { min: 0, max: 3 },
    items: ['sad', 'glad'],
    reversed: ['glad'],
    scales: {
      low: { ...scale, rule: 'sum', items: ['sad', 'glad'], range: [0, 6] },
      mean: { ...scale, rule: 'mean', items: ['sad'], reversed: ['sad'], range: [0, 3] },
      root: { ...scale, rule: 'geometricMean', scales: ['low', 'mean'], range: [0, 5] },
      most: { ...scale, rule: 'sumOfMaxima', groups: [['sad', 'glad']], range: [0, 3] },
      weighed: { ...scale, rule: 'weightedSum', weights: { sad: 1, glad: -1 }, range: [-3, 3] },
      count: {
        ...scale,
        rule: 'countAtOrAbove',
        items: ['sad', 'glad'],
        threshold: 1,
        thresholds: { glad: 2 },
        range: [0, 2],
      },
      twice: { ...scale, rule: 'affine', of: 'low', multiply: 2, add: 0, range: [0, 12] },
      level: {
        ...scale,
        rule: 'lookUp',
        of: { rule: 'sum', scales: ['low', { rule: 'sum', items: ['sad'] }] },
        table: [{ from: 0, to: 9, value: 1 }],
        range: [1, 1],
      },
      felt: { ...scale, rule: 'similarityIntensity', scales: ['low', 'mean'], range: [0, 4] },
    },
  });
  expectTypeOf<ScaleId<typeof mood.definition>>().toEqualTypeOf<
    'low' | 'mean' | 'root' | 'most' | 'weighed' | 'count' | 'twice' | 'level' | 'felt'
  >();
});

test('Every scoring rule is among the rules that a list can be narrowed by', () => {
  expectTypeOf<(typeof RULE_NAMES)[number]>().toEqualTypeOf<RuleName>();
});
