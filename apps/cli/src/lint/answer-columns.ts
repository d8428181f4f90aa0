import type { Field } from 'relata';
import type { Mapped } from '../columns/mapped.ts';
import type { Job } from '../scoring/job.ts';
import { turnedBack } from '../scoring/sheet.ts';

/** Answers of the first rows of a table, column by column, in the order of the form. */
export interface AnswerColumns {
  readonly columns: readonly (readonly number[])[];
  /** Rows taken in. */
  rows(): number;
  /** Takes a row in; one of another length than the header is left out. False when there are enough. */
  add(record: readonly string[]): boolean;
  /** Takes in a row whose answers have been read. False when there are enough. */
  addAnswers(answerOf: (field: number) => number): boolean;
}

/** Keeps one instrument's answers of at most so many rows. */
export function answerColumns(job: Job, mapped: Mapped, most: number): AnswerColumns {
  const columns: number[][] = mapped.fields.map(() => []);
  const turn = mapped.columns.map((column) => job.turned.has(column));
  let rows = 0;
  return {
    columns,
    rows: () => rows,
    addAnswers(answerOf) {
      if (rows >= most) return false;
      rows++;
      for (let field = 0; field < columns.length; field++) columns[field]?.push(answerOf(field));
      return rows < most;
    },
    add(record) {
      if (rows >= most) return false;
      if (record.length !== job.header.length) return true;
      rows++;
      mapped.fields.forEach((field: Field, i) => {
        const answer = job.readCell(
          record[mapped.columns[i] as number] as string,
          mapped.columns[i] as number,
        );
        columns[i]?.push(turn[i] ? turnedBack(field, answer) : answer);
      });
      return rows < most;
    },
  };
}
