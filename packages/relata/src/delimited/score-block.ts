import type { IssueCode } from '../model/index.ts';
import { type Field, fieldsById, type Plan } from '../ops/plan.ts';
import { BLOCK, blockReader, type Column } from '../score/columns/read.ts';
import { blockScorer } from '../score/columns/scale.ts';
import { type ColumnScores, emptyScores, REJECTED } from '../score/columns/scores.ts';
import { readAnswers } from '../score/read.ts';
import { ASIDE, type Cells, LARGEST, MISSING, UNREADABLE } from './cells.ts';

/** An answer as it was found: NaN where it is missing, Infinity where the cell holds no number. */
export type FoundAnswer = number;

export type AnswerFault = readonly [
  field: number,
  code: Extract<IssueCode, 'answerNotANumber' | 'answerOutOfRange' | 'answerOffStep'>,
];

/** One instrument's part of a block. */
export interface PartScorer {
  /** Scores the rows of the block; arrays hold `BLOCK` rows, of which the first count. */
  score(rows: number, rejecting: boolean): ColumnScores;
  answer(field: number, row: number): FoundAnswer;
  faults(row: number): readonly AnswerFault[];
}

const fitsBytes = ({ min, max }: Field) => min >= 0 && max <= LARGEST;

/** An answer that arrived reversed, as it was given. */
export const turnedBack = ({ min, max }: Field, answer: number) =>
  answer >= min && answer <= max ? min + max - answer : answer;

/** `starts`: where each field's answers begin in the cells. `turned`: fields to turn back. */
export function partScorer(
  plan: Plan,
  starts: readonly number[],
  turned: readonly boolean[],
  cells: Cells,
): PartScorer {
  const { fields } = plan;
  const { answers, aside, ragged } = cells;

  const answer = (field: number, row: number): FoundAnswer => {
    const at = (starts[field] as number) + row;
    const byte = answers[at] as number;
    if (byte === MISSING) return Number.NaN;
    if (byte === UNREADABLE) return Number.POSITIVE_INFINITY;
    const found = byte === ASIDE ? (aside.get(at) as number) : byte;
    return turned[field] ? turnedBack(fields[field] as Field, found) : found;
  };

  /** Made by the first block that is scored: many texts need none. */
  function scoring() {
    // Answers that are bytes are scored where they stand; others are written out for each block.
    const columns = fields.map((field, i): Column => {
      const start = starts[i] as number;
      if (!fitsBytes(field)) return new Float64Array(BLOCK);
      return turned[i] ? new Uint8Array(BLOCK) : answers.subarray(start, start + BLOCK);
    });
    const writtenOut = fields.flatMap((field, i) => (turned[i] || !fitsBytes(field) ? [i] : []));
    const scoreBlock = blockScorer(plan)(blockReader(fields, columns, MISSING));
    const into = emptyScores(plan, BLOCK);
    return { columns, writtenOut, scoreBlock, into };
  }
  let made: ReturnType<typeof scoring> | undefined;

  const writeOut = (column: Column, field: number, rows: number): void => {
    const start = starts[field] as number;
    if (column instanceof Float64Array) {
      for (let row = 0; row < rows; row++) column[row] = answer(field, row);
      return;
    }
    for (let row = 0; row < rows; row++) {
      column[row] = turnedBack(fields[field] as Field, answers[start + row] as number);
    }
  };

  const fieldOf = fieldsById(plan);
  const ids = fields.map((field) => field.id);
  const recoded = new Float64Array(fields.length);

  return {
    answer,
    score(rows, rejecting) {
      made ??= scoring();
      const { columns, into, scoreBlock, writtenOut } = made;
      for (const field of writtenOut) writeOut(columns[field] as Column, field, rows);
      scoreBlock(0, rows, into, rejecting);
      if (cells.raggedRows === 0) return into;
      for (let row = 0; row < rows; row++) {
        if (ragged[row] === 0) continue;
        for (const { value, status, answered } of Object.values(into.scales)) {
          value[row] = Number.NaN;
          status[row] = REJECTED;
          answered[row] = 0;
        }
      }
      return into;
    },
    faults(row) {
      const found = fields.map((_, field) => {
        const one = answer(field, row);
        return one !== one ? null : one === Number.POSITIVE_INFINITY ? [] : one;
      });
      const { issues } = readAnswers(fields, fieldOf, ids, found, recoded);
      return (issues ?? []).map(({ path, code }) => [path[0], code] as unknown as AnswerFault);
    },
  };
}
