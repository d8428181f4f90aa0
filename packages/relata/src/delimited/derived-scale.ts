import type { ScaleColumnKind } from '../formats/columns/output-columns.ts';
import { percentOfMaximum } from '../numeric/percent-of-maximum.ts';
import { evaluate } from '../ops/evaluate.ts';
import type { Plan, ScalePlan } from '../ops/plan.ts';
import { COLUMN_STATUS, INSUFFICIENT, PRORATED, SCORED } from '../score/columns/scores.ts';
import { LONGEST_NUMBER, type NumberWriter, writeText } from './number-text.ts';

/** A scale that is worked out from other scales. */
export interface DerivedScale {
  /** Most bytes of its cells. */
  readonly longest: number;
  value(scales: Float64Array, answered: number): number;
  statusOf(value: number, answered: number): number;
  /** Writes its cells, a separator after each. */
  write(value: number, answered: number, out: Uint8Array, at: number): number;
}

const NO_ANSWERS = new Float64Array(0);

export function derivedScale(
  { fields, scales }: Plan,
  index: number,
  kinds: readonly ScaleColumnKind[],
  mark: string,
  writeNumber: NumberWriter,
): DerivedScale {
  const { need, op, percentOf, units } = scales[index] as ScalePlan;
  const separator = mark.charCodeAt(0);
  const statusOf = (value: number, answered: number) =>
    value !== value ? INSUFFICIENT : answered === units.length ? SCORED : PRORATED;
  return {
    longest: kinds.length * (LONGEST_NUMBER + 1),
    statusOf,
    value: (values, answered) =>
      answered >= need ? evaluate(op, fields, { answers: NO_ANSWERS, scales: values }) : Number.NaN,
    write(value, answered, out, start) {
      let at = start;
      for (const kind of kinds) {
        if (kind === 'status') {
          at = writeText(COLUMN_STATUS[statusOf(value, answered)] as string, out, at);
        } else if (kind === 'answered') {
          at = writeNumber(answered, out, at);
        } else if (value === value) {
          const shown =
            kind === 'percent' ? percentOfMaximum(value, ...(percentOf ?? [0, 1])) : value;
          at = writeNumber(shown, out, at);
        }
        out[at++] = separator;
      }
      return at;
    },
  };
}
