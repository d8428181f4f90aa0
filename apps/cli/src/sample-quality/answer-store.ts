import type { Field } from 'relata';
import { type SampleOptions, type SampleQuality, sampleQuality } from 'relata/quality';

export type Thresholds = Omit<SampleOptions, 'missing'>;
type Store = Uint8Array | Float64Array;

/** The code for missing among bytes; no answer that is stored as a byte reaches it. */
const MISSING = 255;
const FIRST_ROOM = 4096;

/** Answers of all rows to one instrument, a byte each where they allow it. */
export interface AnswerStore {
  /** Takes in a row; `answerOf` gives NaN where there is no answer. */
  add(answerOf: (field: number) => number): void;
  quality(thresholds: Thresholds): SampleQuality;
}

const fitsByte = ({ min, max, step }: Field) =>
  Number.isInteger(min) && Number.isInteger(step) && min >= 0 && max < MISSING;

function larger(column: Store): Store {
  const next =
    column instanceof Uint8Array
      ? new Uint8Array(2 * column.length)
      : new Float64Array(2 * column.length);
  next.set(column);
  return next;
}

export function answerStore(fields: readonly Field[]): AnswerStore {
  const small = fields.every(fitsByte);
  let columns = fields.map(
    (): Store => (small ? new Uint8Array(FIRST_ROOM) : new Float64Array(FIRST_ROOM)),
  );
  let room = FIRST_ROOM;
  let rows = 0;
  return {
    add(answerOf) {
      if (rows === room) {
        columns = columns.map(larger);
        room *= 2;
      }
      for (let field = 0; field < columns.length; field++) {
        const answer = answerOf(field);
        (columns[field] as Store)[rows] = small && Number.isNaN(answer) ? MISSING : answer;
      }
      rows++;
    },
    quality: (thresholds) =>
      sampleQuality(
        columns.map((column) => column.subarray(0, rows)),
        small ? { ...thresholds, missing: MISSING } : thresholds,
      ),
  };
}
