import { columnTables, OTHER } from '../delimited/fast-cells.ts';
import type { Lanes } from '../delimited/lanes.ts';
import type { Field } from '../ops/plan.ts';

/** What answers add to the lanes, by field × 256 and the answer; `OTHER` where it is no option. */
export interface AnswerAdds {
  /** By the answer itself, up to 252. */
  readonly byValue: Int32Array;
  /** By the byte of its one digit. */
  readonly byDigit: Int32Array;
  /** By digit + 16 × digit of the next field, where both add to one lane. */
  readonly byPair: Int32Array;
}

export function answerAdds(lanes: Lanes, fields: readonly Field[]): AnswerAdds {
  const byValue = new Int32Array(fields.length << 8).fill(OTHER);
  const byDigit = new Int32Array(fields.length << 8).fill(OTHER);
  const byPair = new Int32Array(fields.length << 8).fill(OTHER);
  fields.forEach((_, field) => {
    const tables = columnTables(lanes, fields, field, false, (value) => value);
    // The last bytes stand for what is no answer here.
    byValue.set(tables.byAnswer.subarray(0, 253), field << 8);
    byDigit.set(tables.byDigit, field << 8);
  });
  for (let field = 0; field + 1 < fields.length; field++) {
    if (lanes.laneOf[field] !== lanes.laneOf[field + 1]) continue;
    for (let pair = 0; pair < 256; pair++) {
      const a = byDigit[(field << 8) | 48 | (pair & 15)] as number;
      const b = byDigit[((field + 1) << 8) | 48 | (pair >> 4)] as number;
      if (a >= 0 && b >= 0) byPair[(field << 8) | pair] = a + b;
    }
  }
  return { byValue, byDigit, byPair };
}
