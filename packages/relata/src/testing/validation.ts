import { readFileSync } from 'node:fs';
import type { Instrument } from '../model/index.ts';
import { cronbachAlpha } from '../numeric/cronbach-alpha.ts';
import { mean } from '../numeric/mean.ts';
import { sampleSd } from '../numeric/sample-sd.ts';
import { childrenOf, type Op } from '../ops/op.ts';
import { type Plan, planOf, writtenOut } from '../ops/plan.ts';
import { COLUMN_STATUS } from '../score/columns.ts';
import { scorer } from '../score/scorer.ts';
import { alreadyReversed, realColumns, realFacts, realMoments } from './real-data.ts';

/** A scale of the catalogue, and the rows of other people's figures to compare it with. */
export interface Comparison {
  readonly set: string;
  /** Name of the scale in `reliability.csv`. */
  readonly named: string;
  readonly instrument: Instrument;
  readonly form?: string;
  readonly scale: string;
  /** Column of an item, by its number in the form. */
  readonly column: (item: number) => string;
  /** Added to every stored answer, where the set counts from another number. */
  readonly add?: number;
}

export interface Compared {
  readonly respondents: number;
  /** Respondents with an answer that the definition does not have: the engine rejects them. */
  readonly rejected: number;
  readonly alpha: number;
  readonly mean: number;
  readonly sd: number;
  /** Largest difference of alpha, mean and SD from the figures of R. */
  readonly largest: number;
  /** Respondents whom the engine scores with every answer given. */
  readonly scored: number;
  /** Largest difference between the engine's score and the keyed answers added up by hand. */
  readonly engine: number;
}

/** Fields of a scale with whether its key reverses them. */
function keyOf(op: Op): { readonly field: number; readonly reversed: boolean }[] {
  return op.kind === 'answer'
    ? [{ field: op.field, reversed: op.reversed }]
    : childrenOf(op).flatMap(keyOf);
}

const SCORED = COLUMN_STATUS.indexOf('scored');

const turned = (column: Float64Array, sum: number) => column.map((value) => sum - value);

/** Answers of the form, as the definition codes them, not yet reversed. */
function answersOf(plan: Plan, { set, column, add = 0 }: Comparison): Float64Array[] {
  const names = plan.fields.map((_, i) => column(i + 1));
  const facts = realFacts(set);
  const already = alreadyReversed(set);
  const missing = [...new Set(names.flatMap((name) => facts.get(name)?.missing ?? []))];
  return realColumns(set, names, missing).map((stored, i) => {
    const { min, max } = plan.fields[i] as Plan['fields'][number];
    const answers = stored.map((value) => value + add);
    return already.has(names[i] as string) ? turned(answers, min + max) : answers;
  });
}

/**
 * Keys a data set by the definition, and holds alpha, mean and SD of the sum over complete
 * rows against `reliability.csv`; then scores it by the engine, and holds that against the sums.
 */
export function compare(comparison: Comparison): Compared {
  const { instrument, form, scale, set, named, add = 0 } = comparison;
  const plan = planOf(instrument, form);
  const at = plan.scales.findIndex(({ id }) => id === scale);
  const key = keyOf(writtenOut(plan.scales)[at] as Op);
  const answers = answersOf(plan, comparison);
  // An answer that is none of the response options counts as missing here, as it does in R's figures.
  const values = answers.map((column, i) => {
    const { recode, min, max, step } = plan.fields[i] as Plan['fields'][number];
    return column.map((value) => {
      if (!(value >= min && value <= max)) return Number.NaN;
      return recode ? (recode[(value - min) / step] as number) : value;
    });
  });
  const keyed = key.map(({ field, reversed }) => {
    const { low, high } = plan.fields[field] as Plan['fields'][number];
    const column = values[field] as Float64Array;
    return reversed ? turned(column, low + high) : column;
  });
  const rows = (keyed[0] as Float64Array).map((_, row) =>
    keyed.reduce((sum, column) => sum + (column[row] as number), 0),
  );
  const sums = rows.filter((sum) => !Number.isNaN(sum));
  const { alpha = Number.NaN } = cronbachAlpha(keyed) ?? {};
  const [ours, spread] = [mean(sums) ?? Number.NaN, sampleSd(sums) ?? Number.NaN];
  const theirs = realMoments(set, named);
  // The source adds up what it stores: k answers, each moved by what was added and recoded.
  const moved = key.reduce((all, { field }) => {
    const { low, min } = plan.fields[field] as Plan['fields'][number];
    return all + add + low - min;
  }, 0);
  const columns = Object.fromEntries(
    plan.fields.map(({ id }, i) => [id, answers[i] as Float64Array]),
  );
  const scores = scorer(instrument, { ...(form ? { form } : {}) }).columns(columns as never);
  const { value, status } = scores.scales[scale] as { value: Float64Array; status: Uint8Array };
  const rule = instrument.definition.scales[scale]?.rule;
  let scored = 0;
  const engine = rows.reduce((worst, sum, row) => {
    if (status[row] !== SCORED) return worst;
    scored++;
    const score = (value[row] as number) * (rule === 'mean' ? key.length : 1);
    return Math.max(worst, Math.abs(score - sum));
  }, 0);
  return {
    respondents: sums.length,
    rejected: scores.invalid.reduce((all, one) => all + one, 0),
    alpha,
    mean: ours,
    sd: spread,
    largest: Math.max(
      Math.abs(alpha - theirs.alpha),
      Math.abs(ours - (theirs.mean + moved)),
      Math.abs(spread - theirs.sd),
      Math.abs(sums.length - theirs.n),
    ),
    engine,
    scored,
  };
}

/** The example definition that stands beside the catalogue. */
export const exampleDefinition = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8'));
