import {
  type AnswerScale,
  type InstrumentDefinition,
  MISSING_REASONS,
  type MissingReason,
} from '../../model/index.ts';

/** One answer of one form, as it was given. */
export interface ReadAnswer {
  readonly id: string;
  /** The answer as given; null where it is missing or no response option. */
  readonly given: number | null;
  /** The same in the unit that the forms of an instrument share; NaN where there is none. */
  readonly value: number;
  /** Lowest and highest value. */
  readonly range: readonly [lowest: number, highest: number];
  readonly reason: MissingReason | null;
}

interface Asked {
  readonly id: string;
  readonly scale: AnswerScale;
}

/** The answer ids of a form in item order, with the response options of each. */
function askedBy(definition: InstrumentDefinition, formId: string | null): readonly Asked[] {
  const form = formId === null ? undefined : definition.forms?.[formId];
  const own = new Map(
    definition.items.map((item) =>
      typeof item === 'string' ? [item, undefined] : [item.id, item.answers],
    ),
  );
  const shared = form?.answers ?? definition.answers;
  return (form?.items ?? [...own.keys()]).flatMap((item) =>
    definition.parts
      ? Object.entries(definition.parts).map(([part, { answers }]) => ({
          id: `${item}_${part}`,
          scale: own.get(item) ?? answers ?? shared,
        }))
      : [{ id: item, scale: own.get(item) ?? shared }],
  );
}

function isOption(answer: unknown, { min, max, step = 1 }: AnswerScale): answer is number {
  return (
    typeof answer === 'number' &&
    answer >= min &&
    answer <= max &&
    Number.isInteger((answer - min) / step)
  );
}

function rangeOf({ min, max, recode }: AnswerScale): readonly [number, number] {
  const values = recode ? Object.values(recode) : [min, max];
  return [Math.min(...values), Math.max(...values)];
}

const reasons: readonly unknown[] = MISSING_REASONS;

/** One respondent's answers by answer id, in item order. What is no response option is missing. */
export function readAnswers(
  definition: InstrumentDefinition,
  form: string | null,
  answers: Readonly<Record<string, unknown>> | readonly unknown[],
): ReadonlyMap<string, ReadAnswer> {
  const givenAt = (id: string, i: number): unknown =>
    Array.isArray(answers)
      ? answers[i]
      : Object.hasOwn(answers, id)
        ? (answers as Readonly<Record<string, unknown>>)[id]
        : null;
  return new Map(
    askedBy(definition, form).map(({ id, scale }, i) => {
      const answer = givenAt(id, i);
      const given = isOption(answer, scale) ? answer + 0 : null;
      const recoded = given === null ? Number.NaN : (scale.recode?.[given] ?? given);
      const reason = reasons.includes(answer) ? (answer as MissingReason) : null;
      return [id, { id, given, value: recoded, range: rangeOf(scale), reason }];
    }),
  );
}
