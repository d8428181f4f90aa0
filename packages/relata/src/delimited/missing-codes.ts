import type { Field } from '../ops/plan.ts';
import type { MissingCodes } from './layout.ts';
import { numberIn } from './number-in.ts';

const isOption = (field: Field, value: number) =>
  value >= field.min && value <= field.max && Number.isInteger((value - field.min) / field.step);

/** Codes as cells are held against them: numbers in any spelling, texts exactly. */
export const missingCodesOf = (codes: readonly string[]): Required<MissingCodes> => ({
  numbers: new Set(codes.map((code) => numberIn(code)).filter((code) => code !== undefined)),
  texts: new Set(codes.filter((code) => numberIn(code) === undefined)),
});

/** A code that is itself an answer, once it is shifted, and to which field; undefined where none is. */
export function codeThatIsAnswer(
  { numbers = new Set() }: MissingCodes,
  fields: readonly Field[],
  shift = 0,
): { readonly code: number; readonly field: Field } | undefined {
  for (const code of numbers) {
    const field = fields.find((one) => isOption(one, code + shift));
    if (field) return { code, field };
  }
  return undefined;
}
