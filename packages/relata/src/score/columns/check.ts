import { OptionError } from '../../model/index.ts';
import type { Plan } from '../../ops/plan.ts';
import type { Column } from './read.ts';
import { type ColumnScores, emptyScores } from './scores.ts';

/** The columns in the order of the plan; all there, none beside them, of one length. */
export function columnsInOrder(
  plan: Plan,
  columns: { readonly [answer: string]: Column },
): readonly Column[] {
  const ids = plan.fields.map((field) => field.id);
  const given = Object.keys(columns);
  if (given.length !== ids.length || !ids.every((id) => Object.hasOwn(columns, id))) {
    throw new OptionError('badColumns', ids, given);
  }
  const inOrder = ids.map((id) => columns[id] as Column);
  const length = inOrder[0]?.length ?? 0;
  if (inOrder.some((column) => column.length !== length)) {
    const lengths = inOrder.map((column) => column.length);
    throw new OptionError('badColumns', `${length} values in every column`, lengths);
  }
  return inOrder;
}

/** Respondents in rows that follow each other every `stride` values. */
export function countRows(plan: Plan, rows: Column, stride: number): number {
  const width = plan.fields.length;
  if (!Number.isInteger(stride) || stride < width) {
    throw new OptionError('badColumns', `a stride of ${width} or more`, stride);
  }
  if (rows.length % stride !== 0) {
    throw new OptionError('badColumns', `whole rows of ${stride} values`, rows.length);
  }
  return rows.length / stride;
}

/** The arrays to write to: those of an earlier call where they fit, or new ones. */
export function scoresFor(plan: Plan, length: number, given?: ColumnScores): ColumnScores {
  const into = given ?? emptyScores(plan, length);
  if (into.length !== length) throw new OptionError('badColumns', length, into.length);
  if (!plan.scales.every(({ id }) => Object.hasOwn(into.scales, id))) {
    const ids = plan.scales.map(({ id }) => id);
    throw new OptionError('badColumns', ids, Object.keys(into.scales));
  }
  return into;
}

export function checkMissing(plan: Plan, missing: number | undefined): void {
  const meant = plan.fields.find(
    ({ min, max }) => missing !== undefined && missing >= min && missing <= max,
  );
  if (meant) {
    const outside = `a code for missing outside ${meant.min} to ${meant.max}`;
    throw new OptionError('badColumns', outside, missing);
  }
}
