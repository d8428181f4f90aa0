import type { ColumnScores, Field } from 'relata';
import type { Mapped } from '../columns/mapped.ts';
import type { Job } from './job.ts';

/** Rows scored together; the columns they fill stay in the processor's cache. */
export const BLOCK = 2048;

/** One instrument's answers in a block of rows: columns of numbers, written over block after block. */
export interface Sheet {
  readonly mapped: Mapped;
  answer(field: number, row: number): number;
  /** Reads a row's answers. A ragged row has none. */
  read(row: number, record: readonly string[] | null): void;
  /** Scores the first `count` rows. */
  score(count: number): ColumnScores;
  /** One row's answers in the order of the form. */
  rowOf(row: number): readonly number[];
}

/** An answer of a column that arrives already reversed, as it was given. */
export const turnedBack = (field: Field, answer: number) =>
  answer >= field.min && answer <= field.max ? field.min + field.max - answer : answer;

export function sheetOf(job: Job, mapped: Mapped): Sheet {
  const { fields, scorer } = mapped;
  const { readCell, turned, onInvalid } = job;
  const answers = fields.map(() => new Float64Array(BLOCK));
  const from = mapped.columns;
  const turn = from.map((column) => turned.has(column));
  const named = (columns: readonly Float64Array[]) =>
    Object.fromEntries(fields.map((field, i) => [field.id, columns[i] as Float64Array]));
  const whole = named(answers);
  let reused: ColumnScores | undefined;
  return {
    mapped,
    answer: (field, row) => (answers[field] as Float64Array)[row] as number,
    read(row, record) {
      for (let i = 0; i < answers.length; i++) {
        const answer = record
          ? readCell(record[from[i] as number] as string, from[i] as number)
          : Number.NaN;
        (answers[i] as Float64Array)[row] = turn[i]
          ? turnedBack(fields[i] as Field, answer)
          : answer;
      }
    },
    score(count) {
      if (count < BLOCK) {
        return scorer.columns(named(answers.map((column) => column.subarray(0, count))), {
          onInvalid,
        });
      }
      reused = scorer.columns(whole, reused ? { onInvalid, into: reused } : { onInvalid });
      return reused;
    },
    rowOf: (row) => answers.map((column) => column[row] as number),
  };
}
