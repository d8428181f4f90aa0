import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../instruments/index.ts';
import { type Instrument, OptionError, type ScoreOptions } from '../../model/index.ts';
import { type Field, planOf } from '../../ops/plan.ts';
import { score } from '../../score/score.ts';
import { scorer } from '../../score/scorer.ts';
import { vectorsOf } from '../../testing/vectors.ts';
import { answersJsonSchema, resultJsonSchema } from './index.ts';

/** Strict: a keyword that draft 2020-12 does not know, or a type that cannot be, is an error. */
const ajv = () =>
  new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, strictTuples: false });

const formsOf = ({ definition }: Instrument) => [undefined, ...Object.keys(definition.forms ?? {})];

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const whole = (instrument: Instrument, form: string | undefined) => {
  const { fields } = planOf(instrument, form);
  return { fields, low: fields.map(({ min }) => min as unknown) };
};

const wrongFor = ({ min, max, step }: Field): unknown[] => [
  min - step,
  max + step,
  min + step / 2,
  String(min),
  true,
  'SKIPPED',
  [],
  {},
];

/** Compiles a schema once for each form. */
function compiled(schemaOf: typeof answersJsonSchema, instrument: Instrument) {
  const known = new Map<string | undefined, ValidateFunction>();
  return (form: string | undefined): ValidateFunction => {
    const valid = known.get(form) ?? ajv().compile(schemaOf(instrument, { form }));
    known.set(form, valid);
    return valid;
  };
}

describe.each(CATALOGUE as readonly Instrument[])('The schemas of $id', (instrument) => {
  const answersFit = compiled(answersJsonSchema, instrument);
  const resultFits = compiled(resultJsonSchema, instrument);

  test('take the answers of each vector that is scored, and refuse those of each that is rejected', () => {
    for (const { name, form, answers } of vectorsOf(instrument.id)) {
      const valid = answersFit(form);
      const { kind } = score(instrument, answers as never, { form });
      expect([name, valid(answers)]).toEqual([name, kind === 'scored']);
    }
  });

  test('take every response option, and refuse what is none, in every place of every form', () => {
    for (const form of formsOf(instrument)) {
      const valid = answersFit(form);
      const { fields, low } = whole(instrument, form);
      for (const [i, field] of fields.entries()) {
        const { id, min, max, step } = field;
        const options = Array.from({ length: (max - min) / step + 1 }, (_, k) => min + k * step);
        for (const one of [...options, null, 'refused']) expect(valid({ [id]: one })).toBe(true);
        for (const one of wrongFor(field)) {
          expect([id, one, valid({ [id]: one })]).toEqual([id, one, false]);
          expect([id, one, valid(low.with(i, one))]).toEqual([id, one, false]);
        }
      }
      expect(valid(low)).toBe(true);
      expect(valid({})).toBe(true);
      for (const none of [low.slice(1), [...low, null], [], { another: null }, null, 'x', 7]) {
        expect([none, valid(none)]).toEqual([none, false]);
      }
    }
  });

  test('describe each result of each vector, with and without a missing rule of the caller’s own', () => {
    const own: ScoreOptions[] = [
      { onInvalid: 'missing' },
      { onInvalid: 'missing', missing: { require: { atLeast: 1 } } },
      { onInvalid: 'missing', missing: { require: { atLeast: 1 }, fill: 'nothing' } },
    ];
    for (const { name, form, answers, options } of vectorsOf(instrument.id)) {
      const valid = resultFits(form);
      for (const more of [options ?? {}, ...own]) {
        let result: object;
        try {
          result = scorer(instrument, { form, ...more }).one(answers as never);
        } catch (error) {
          expect(error).toBeInstanceOf(OptionError);
          continue;
        }
        if ((result as { kind: string }).kind !== 'scored') continue;
        const fits = valid(plain(result));
        expect([name, more, valid.errors, fits]).toEqual([name, more, null, true]);
      }
    }
  });

  test('refuse a result with a number out of range, a stranger’s scale or another hash', () => {
    for (const form of formsOf(instrument)) {
      const valid = resultFits(form);
      const { low } = whole(instrument, form);
      const good = plain(score(instrument, low as never, { form })) as never as {
        scales: Record<string, { value: number; bounds: { high: number } }>;
        provenance: object;
      };
      expect(valid(good)).toBe(true);
      for (const [id, scale] of Object.entries(good.scales)) {
        for (const value of [1e6, -1e6, null]) {
          const other = { ...good, scales: { ...good.scales, [id]: { ...scale, value } } };
          expect([id, value, valid(other)]).toEqual([id, value, false]);
        }
        const { [id]: _, ...fewer } = good.scales;
        expect(valid({ ...good, scales: fewer })).toBe(false);
      }
      expect(valid({ ...good, scales: { ...good.scales, another: {} } })).toBe(false);
      expect(valid({ ...good, provenance: { ...good.provenance, definitionHash: '' } })).toBe(
        false,
      );
    }
  });
});

test('A prorated value has a range by the published rule, and none by a rule of the caller’s own', () => {
  const ecrR = CATALOGUE.find(({ id }) => id === 'ecr-r') as Instrument;
  const valid = ajv().compile(resultJsonSchema(ecrR));
  const { low } = whole(ecrR, undefined);
  const missing = { require: { atLeastShare: 0.5 } };
  const of = (own: boolean) => {
    const options = own ? { missing } : {};
    return plain(scorer(ecrR, options).one(low.with(0, null) as never)) as {
      scales: { anxiety: { status: string; value: number } };
    };
  };
  for (const own of [false, true]) {
    const result = of(own);
    expect([result.scales.anxiety.status, valid(result)]).toEqual(['prorated', true]);
    result.scales.anxiety.value = 8;
    expect(valid(result)).toBe(own);
  }
});
