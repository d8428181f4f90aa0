import { fieldsById, type Plan } from '../ops/plan.ts';
import { answerCells } from './columns/answer-cells.ts';
import { checkMissing, columnsInOrder, countRows, scoresFor } from './columns/check.ts';
import { BLOCK, blockReader, type Column } from './columns/read.ts';
import { blockScorer, rejectRow } from './columns/scale.ts';
import type { ColumnScores } from './columns/scores.ts';

export type { Column } from './columns/read.ts';
export { COLUMN_STATUS, type ColumnScores, type ScaleColumns } from './columns/scores.ts';

/** One typed array an answer id, all of one length: a respondent is an index. */
export type Columns = { readonly [answer: string]: Column };

export interface AnswerRowOptions {
  /** What to do with a value that is not a declared option. Default: as the scorer's. */
  readonly onInvalid?: 'reject' | 'missing';
  /** Arrays of an earlier call, of the same length, to be written over. */
  readonly into?: ColumnScores;
}

export interface ColumnOptions extends AnswerRowOptions {
  /**
   * The number that stands for a missing answer, outside the range of every item.
   * NaN in a floating-point column is always missing.
   */
  readonly missing?: number;
}

export interface RowOptions extends ColumnOptions {
  /** Values from one row's first to the next one's; as many as a row has answers unless given. */
  readonly stride?: number;
}

export interface ColumnScorer {
  columns(columns: Columns, options?: ColumnOptions): ColumnScores;
  /** Rows of a typed array, or one respondent's answers an element. */
  rows(rows: Column | readonly unknown[], options?: RowOptions): ColumnScores;
}

/** Bytes of rows that are scored together: they stay in the cache while they are read again. */
const AT_ONCE = 1 << 15;

const rowsAtOnce = (bytes: number) => Math.min(BLOCK, Math.max(64, Math.floor(AT_ONCE / bytes)));

/** Scores respondents column by column, in blocks that stay in the processor's cache. */
export function columnScorer(plan: Plan, onInvalid?: 'reject' | 'missing'): ColumnScorer {
  const { fields } = plan;
  const prepare = blockScorer(plan);
  const rejects = (options: AnswerRowOptions) => (options.onInvalid ?? onInvalid) !== 'missing';
  const atOnce = rowsAtOnce(fields.length);
  let answers: ReturnType<typeof answersScorer> | undefined;

  function typed(
    held: readonly Column[],
    length: number,
    block: number,
    stride: number,
    options: ColumnOptions,
  ): ColumnScores {
    const into = scoresFor(plan, length, options.into);
    checkMissing(plan, options.missing);
    const scoreBlock = prepare(blockReader(fields, held, options.missing, stride));
    for (let start = 0; start < length; start += block) {
      scoreBlock(start, Math.min(block, length - start), into, rejects(options));
    }
    return into;
  }

  function answersScorer() {
    const read = answerCells(fields, fieldsById(plan), atOnce);
    const held = fields.map((_, field) => read.cells.subarray(field));
    const scoreBlock = prepare(blockReader(fields, held, read.missing, fields.length, read.bases));
    return (people: readonly unknown[], options: AnswerRowOptions): ColumnScores => {
      const into = scoresFor(plan, people.length, options.into);
      const rejecting = rejects(options);
      for (let start = 0; start < people.length; start += atOnce) {
        const count = Math.min(atOnce, people.length - start);
        const odd = read.fill(people, start, count);
        scoreBlock(0, count, into, rejecting, start);
        for (const { row, unreadable } of odd) {
          into.invalid[row] = 1;
          if (rejecting || unreadable) rejectRow(into, row);
        }
      }
      return into;
    };
  }

  return {
    columns(columns, options = {}) {
      const held = columnsInOrder(plan, columns);
      return typed(held, held[0]?.length ?? 0, BLOCK, 1, options);
    },
    rows(rows, options = {}) {
      if (Array.isArray(rows)) return (answers ??= answersScorer())(rows, options);
      const values = rows as Column;
      const { stride = fields.length } = options;
      const length = countRows(plan, values, stride);
      const held = fields.map((_, field) => values.subarray(field));
      const block = rowsAtOnce(stride * values.BYTES_PER_ELEMENT);
      return typed(held, length, block, stride, options);
    },
  };
}
