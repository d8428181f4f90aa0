import fc from 'fast-check';
import { defineInstrument } from '../define/define-instrument.ts';
import type { Instrument, InstrumentDefinition } from '../model/index.ts';
import { choicesFrom } from './arbitraries/choices.ts';
import { definitionFrom } from './arbitraries/definition.ts';
import { keysOf } from './reference/keys.ts';

/** Valid definitions of every rule, with ranges found by trying every way of answering. */
export const definitions = (): fc.Arbitrary<InstrumentDefinition> =>
  fc
    .array(fc.nat({ max: 839 }), { minLength: 0, maxLength: 160, size: 'max' })
    .map((tape) => definitionFrom(choicesFrom(tape)));

export const madeUp = (): fc.Arbitrary<Instrument> =>
  definitions().map((definition) => defineInstrument(definition) as Instrument);

export type AnswersById = Readonly<Record<string, unknown>>;

const REASONS = ['skipped', 'dontKnow', 'notApplicable', 'refused', 'timedOut', 'notObserved'];

/** What is no declared response option of any made-up or catalogue item. */
const WRONG: readonly unknown[] = [
  99,
  -99,
  0.3,
  1.25,
  1e-17,
  5e-324,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '1',
  '',
  'SKIPPED',
  true,
  [1],
  { value: 1 },
];

export interface RespondentShape {
  readonly form?: string | undefined;
  /** Whether some answers may be wrong. Default: no. */
  readonly invalid?: boolean;
  /** Most answers that may be missing. Default: all. */
  readonly missing?: number;
}

/** One respondent's answers by answer id, some missing in every way that there is. */
export function respondents(
  definition: InstrumentDefinition,
  shape: RespondentShape = {},
): fc.Arbitrary<AnswersById> {
  const keys = keysOf(definition, shape.form);
  const most = Math.min(shape.missing ?? keys.ids.length, keys.ids.length);
  const missing: fc.Arbitrary<readonly string[]> = fc.oneof(
    fc.constant([]),
    fc.subarray([...keys.ids], { maxLength: most }),
    fc.subarray([...keys.ids], { minLength: most, maxLength: most }),
  );
  const wrong: fc.Arbitrary<readonly string[]> = shape.invalid
    ? fc.oneof(
        fc.constant([]),
        fc.subarray([...keys.ids], { maxLength: Math.min(2, keys.ids.length) }),
      )
    : fc.constant([]);
  const how = fc.constantFrom<unknown[]>(null, undefined, 'absent', ...REASONS);
  return fc
    .record({
      answers: fc.tuple(...keys.ids.map((id) => fc.constantFrom(...keys.optionsOf(id)))),
      missing,
      how: fc.array(how, { minLength: 1, maxLength: 5 }),
      wrong,
      what: fc.constantFrom(...WRONG),
    })
    .map((drawn) => {
      const answers: Record<string, unknown> = {};
      keys.ids.forEach((id, i) => {
        const reason = drawn.how[i % drawn.how.length];
        if (drawn.wrong.includes(id)) answers[id] = drawn.what;
        else if (!drawn.missing.includes(id)) answers[id] = drawn.answers[i];
        else if (reason !== 'absent') answers[id] = reason;
      });
      return answers;
    });
}

/** An instrument (made up, or one form of it) and some of its respondents. */
export interface Case {
  readonly instrument: Instrument;
  readonly form: string | undefined;
  readonly people: readonly AnswersById[];
}

export const cases = (shape?: RespondentShape, most?: number): fc.Arbitrary<Case> =>
  madeUp().chain((instrument) => casesOf(instrument, shape, most));

/** The same for one instrument, all of its forms included. */
export const casesOf = (
  instrument: Instrument,
  shape: RespondentShape = {},
  most = 4,
): fc.Arbitrary<Case> =>
  formsOf(instrument.definition).chain((form) =>
    fc
      .array(respondents(instrument.definition, { ...shape, form }), {
        minLength: 1,
        maxLength: most,
      })
      .map((people) => ({ instrument, form, people })),
  );

const formsOf = (definition: InstrumentDefinition) =>
  fc.constantFrom(undefined, ...Object.keys(definition.forms ?? {}));
