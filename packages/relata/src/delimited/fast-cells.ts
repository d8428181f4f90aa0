import type { Field } from '../ops/plan.ts';
import { recodedValue } from '../score/columns/read.ts';
import { LARGEST, MISSING } from './cells.ts';
import type { Lanes } from './lanes.ts';
import { turnedBack } from './score-block.ts';

/** What stands in a table where a byte must be looked at more closely. */
export const OTHER = -1;

/** What the answers of a column add to their lane. */
export interface ColumnTables {
  /** By the answer's byte, as `AnswerReader` gives it. */
  readonly byAnswer: Int32Array;
  /** By the one digit of which the cell consists. */
  readonly byDigit: Int32Array;
}

/** What an answer's byte counts, recoded; NaN where it is missing, undefined where it is no option. */
function optionAt(field: Field, byte: number, turned: boolean): number | undefined {
  if (byte !== MISSING && byte > LARGEST) return undefined;
  return recodedValue(field, turned ? turnedBack(field, byte) : byte, MISSING);
}

/** `digit`: the byte of a one-digit answer. */
export function columnTables(
  lanes: Lanes,
  fields: readonly Field[],
  index: number,
  turned: boolean,
  digit: (value: number) => number,
): ColumnTables {
  const byAnswer = Int32Array.from({ length: 256 }, (_, byte) => {
    const value = optionAt(fields[index] as Field, byte, turned);
    if (value === undefined) return OTHER;
    return value !== value ? 0 : lanes.adds(index, value);
  });
  const byDigit = new Int32Array(256).fill(OTHER);
  for (let value = 0; value <= 9; value++) {
    byDigit[48 + value] = byAnswer[digit(value)] as number;
  }
  return { byAnswer, byDigit };
}
