import * as z from 'zod';
import {
  type Answers,
  type FormId,
  type Instrument,
  type InstrumentDefinition,
  MISSING_REASONS,
} from '../model/index.ts';
import { type Field, planOf } from '../ops/plan.ts';

const reason = z.enum(MISSING_REASONS).describe('Why the answer is missing.');

function answerOf(field: Field) {
  const range = z.int().min(field.min).max(field.max);
  const steps =
    field.step === 1
      ? range
      : range.refine((value) => Number.isInteger((value - field.min) / field.step), {
          error: `Must be ${field.min} to ${field.max} in steps of ${field.step}`,
        });
  return z.union([steps, reason, z.null()]);
}

/** A Map or a Date holds no answers by item, though Zod would read an empty object in it. */
const readable = (given: unknown) =>
  Object.prototype.toString.call(given) === '[object Object]' ? given : null;

/**
 * Zod schema of the answers that an instrument (or one form of it) takes: an object by
 * answer id, every answer optional, no other key. It accepts what `score` does not reject.
 * Like every Zod schema it is a Standard Schema.
 *
 * @throws {OptionError} `unknownForm`
 */
export function answersSchema<
  D extends InstrumentDefinition,
  const F extends FormId<D> | undefined = undefined,
>(
  instrument: Instrument<D>,
  options: { readonly form?: F } = {},
): z.ZodType<Extract<Answers<D, F>, { readonly [answer: string]: unknown }>> {
  const { fields } = planOf(instrument, options.form);
  const shape = Object.fromEntries(fields.map((field) => [field.id, answerOf(field).optional()]));
  return z.preprocess(readable, z.strictObject(shape)) as never;
}
