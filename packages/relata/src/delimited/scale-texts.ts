import type { ScaleColumnKind } from '../formats/columns/output-columns.ts';
import { percentOfMaximum } from '../numeric/percent-of-maximum.ts';
import { pooled } from '../ops/arithmetic.ts';
import type { ScalePlan } from '../ops/plan.ts';
import { COLUMN_STATUS, INSUFFICIENT, PRORATED, SCORED } from '../score/columns/scores.ts';
import { bandAt } from '../score/scale.ts';
import type { LaneScale } from './lanes.ts';

/** Most outcomes for which room is kept. */
const MOST_OUTCOMES = 1 << 16;

/** Every outcome of a scale as the text of its cells. */
export interface ScaleTexts {
  /** An outcome's number is answered count × stride + sum. */
  readonly stride: number;
  readonly outcomes: number;
  /** Most bytes of a text. */
  readonly longest: number;
  /** The cells of an outcome, a separator after each. */
  readonly textOf: (outcome: number) => string;
  readonly value: (outcome: number) => number;
  /** Status codes by answered count. */
  readonly statuses: Uint8Array;
}

/** Null where the cells asked for do not rest on count and sum alone, or there are too many outcomes. */
export function scaleTexts(
  scale: ScalePlan,
  { ends, highest, op }: LaneScale,
  kinds: readonly ScaleColumnKind[],
  mark: string,
): ScaleTexts | null {
  const { bands, need, percentOf } = scale;
  const of = op.of.length;
  const stride = highest + 1;
  const ofBounds = kinds.some((kind) => /^(low|high|band)/.test(kind));
  if ((of + 1) * stride > MOST_OUTCOMES || (ofBounds && !(ends && scale.monotone))) return null;

  const statuses = Uint8Array.from({ length: of + 1 }, (_, answered) =>
    answered < need || answered === 0 ? INSUFFICIENT : answered === of ? SCORED : PRORATED,
  );
  const value = (outcome: number): number => {
    const answered = Math.floor(outcome / stride);
    return statuses[answered] === INSUFFICIENT
      ? Number.NaN
      : pooled(op, outcome % stride, answered);
  };
  const completed = (outcome: number, end: 0 | 1): number => {
    const answered = Math.floor(outcome / stride);
    return pooled(op, (outcome % stride) + (of - answered) * (ends?.[end] ?? 0), of);
  };
  const shown = (value: number) => (value === value ? String(value) : '');
  const cells: { readonly [K in ScaleColumnKind]: (outcome: number) => string } = {
    value: (outcome) => shown(value(outcome)),
    percent: (outcome) => shown(percentOfMaximum(value(outcome), ...(percentOf ?? [0, 1]))),
    status: (outcome) => COLUMN_STATUS[statuses[Math.floor(outcome / stride)] as number] as string,
    answered: (outcome) => String(Math.floor(outcome / stride)),
    low: (outcome) => shown(completed(outcome, 0)),
    high: (outcome) => shown(completed(outcome, 1)),
    band: (outcome) => {
      const found = value(outcome);
      if (found === found) return bandAt(bands ?? [], found);
      const lowest = bandAt(bands ?? [], completed(outcome, 0));
      return lowest === bandAt(bands ?? [], completed(outcome, 1)) ? lowest : '';
    },
    bandDecided: (outcome) => {
      const lowest = bandAt(bands ?? [], completed(outcome, 0));
      return String(lowest === bandAt(bands ?? [], completed(outcome, 1)));
    },
  };
  const LONGEST: { readonly [K in ScaleColumnKind]: number } = {
    value: 25,
    percent: 25,
    status: 12,
    answered: 4,
    low: 25,
    high: 25,
    band: Math.max(0, ...(bands ?? []).map(({ id }) => id.length)),
    bandDecided: 5,
  };
  return {
    stride,
    outcomes: (of + 1) * stride,
    longest: kinds.reduce((sum, kind) => sum + LONGEST[kind] + 1, 0),
    statuses,
    value,
    textOf: (outcome) => kinds.map((kind) => `${cells[kind](outcome)}${mark}`).join(''),
  };
}
