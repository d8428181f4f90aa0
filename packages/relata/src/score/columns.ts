import { OptionError } from '../model/index.ts';
import { fieldsById, type Plan } from '../ops/plan.ts';
import { BLOCK, blockReader, type Column } from './columns/read.ts';
import { blockScorer } from './columns/scale.ts';
import { type ColumnScores, emptyScores } from './columns/scores.ts';

export type { Column } from './columns/read.ts';
export { COLUMN_STATUS, type ColumnScores, type ScaleColumns } from './columns/scores.ts';

/** One typed array an answer id, all of one length: a respondent is an index. */
export type Columns = { readonly [answer: string]: Column };

export interface ColumnOptions {
  /**
   * The number that stands for a missing answer, outside the range of every item.
   * NaN in a floating-point column is always missing.
   */
  readonly missing?: number;
  /** What to do with a value that is not a declared option. Default: as the scorer's. */
  readonly onInvalid?: 'reject' | 'missing';
  /** Arrays of an earlier call, of the same length, to be written over. */
  readonly into?: ColumnScores;
}

/** Scores respondents column by column, in blocks that stay in the processor's cache. */
export function columnScorer(
  plan: Plan,
  onInvalid?: 'reject' | 'missing',
): (columns: Columns, options?: ColumnOptions) => ColumnScores {
  const prepare = blockScorer(plan);
  const fieldOf = fieldsById(plan);

  return (columns, options = {}) => {
    const given = Object.keys(columns);
    const unknown = given.filter((id) => !fieldOf.has(id));
    const absent = plan.fields.filter((field) => !Object.hasOwn(columns, field.id));
    if (unknown.length > 0 || absent.length > 0) {
      throw new OptionError(
        'badColumns',
        plan.fields.map((field) => field.id),
        given,
      );
    }
    const inOrder = plan.fields.map((field) => columns[field.id] as Column);
    const length = inOrder[0]?.length ?? 0;
    if (inOrder.some((column) => column.length !== length)) {
      throw new OptionError(
        'badColumns',
        `${length} values in every column`,
        inOrder.map((column) => column.length),
      );
    }
    const into = options.into ?? emptyScores(plan, length);
    if (into.length !== length) throw new OptionError('badColumns', length, into.length);
    if (!plan.scales.every(({ id }) => Object.hasOwn(into.scales, id))) {
      const ids = plan.scales.map(({ id }) => id);
      throw new OptionError('badColumns', ids, Object.keys(into.scales));
    }
    const reject = (options.onInvalid ?? onInvalid) !== 'missing';
    const { missing } = options;
    const meant = plan.fields.find(
      ({ min, max }) => missing !== undefined && missing >= min && missing <= max,
    );
    if (meant) {
      throw new OptionError(
        'badColumns',
        `a code for missing outside ${meant.min} to ${meant.max}`,
        missing,
      );
    }
    const scoreBlock = prepare(blockReader(plan.fields, inOrder, missing));
    for (let start = 0; start < length; start += BLOCK) {
      const count = Math.min(BLOCK, length - start);
      scoreBlock(start, count, into, reject);
    }
    return into;
  };
}
