import type { Op } from '../../ops/op.ts';
import { childrenOf } from '../../ops/op.ts';
import type { Plan, ScalePlan, Unit } from '../../ops/plan.ts';
import { outcomesOf, packable, packer, settlePacked } from './packed.ts';
import { BLOCK, type BlockReader } from './read.ts';
import {
  type ColumnScores,
  INSUFFICIENT,
  PRORATED,
  REJECTED,
  SCORED,
  type ScaleColumns,
} from './scores.ts';
import { evaluateBlock, type Vectors } from './vector.ts';

/** Items answered by each respondent of a block; below zero where one is answered in part. */
function countUnits(
  units: readonly Unit[],
  answers: readonly Float64Array[],
  count: number,
  out: Int32Array,
): void {
  out.fill(0, 0, count);
  for (const unit of units) {
    for (let i = 0; i < count; i++) {
      let present = 0;
      for (const field of unit.fields) {
        const value = (answers[field] as Float64Array)[i] as number;
        if (value === value) present++;
      }
      const counted = out[i] as number;
      const before = counted < 0 ? ~counted : counted;
      const whole = present === unit.fields.length || (unit.any && present > 0);
      const after = whole ? before + 1 : before;
      out[i] = counted < 0 || (!whole && present > 0) ? ~after : after;
    }
  }
}

/**
 * The scales on which a scale rests and nothing else, where no item is in two of them:
 * its answered items are then theirs together. Null otherwise.
 */
function scalesBelow(scale: ScalePlan, scales: readonly ScalePlan[]): readonly number[] | null {
  const found = new Set<number>();
  const onlyScales = (op: Op): boolean => {
    if (op.kind === 'scale') found.add(op.scale);
    const children = childrenOf(op);
    return op.kind === 'scale' || (children.length > 0 && children.every(onlyScales));
  };
  if (!onlyScales(scale.op)) return null;
  const below = [...found];
  const items = below.reduce((sum, i) => sum + (scales[i] as ScalePlan).units.length, 0);
  return items === scale.units.length ? below : null;
}

function countBelow(
  below: readonly number[],
  plan: Plan,
  into: ColumnScores,
  start: number,
  count: number,
  out: Int32Array,
): void {
  out.fill(0, 0, count);
  for (const scale of below) {
    const { answered } = into.scales[(plan.scales[scale] as ScalePlan).id] as ScaleColumns;
    for (let i = 0; i < count; i++) out[i] = (out[i] as number) + (answered[start + i] as number);
  }
}

/** Writes value, status and count of a scale for one block, from its values and counts. */
function settle(
  scale: ScalePlan,
  values: Float64Array,
  counts: Int32Array,
  to: ScaleColumns,
  start: number,
  count: number,
): void {
  const of = scale.units.length;
  const { value, status, answered } = to;
  for (let i = 0; i < count; i++) {
    const at = start + i;
    const counted = counts[i] as number;
    const found = counted >= scale.need ? (values[i] as number) : Number.NaN;
    const present = counted < 0 ? ~counted : counted;
    values[i] = found;
    value[at] = found;
    answered[at] = present;
    status[at] = found !== found ? INSUFFICIENT : present === of ? SCORED : PRORATED;
  }
}

/** Takes back every score of the respondents that are rejected. */
function reject(plan: Plan, invalid: Uint8Array, start: number, count: number, into: ColumnScores) {
  for (let i = 0; i < count; i++) {
    if (invalid[i] === 0) continue;
    for (const { id } of plan.scales) {
      const to = into.scales[id] as ScaleColumns;
      to.value[start + i] = Number.NaN;
      to.status[start + i] = REJECTED;
      to.answered[start + i] = 0;
    }
  }
}

/** Scores `count` respondents from `start` on. */
export type BlockScorer = (
  start: number,
  count: number,
  into: ColumnScores,
  rejecting: boolean,
) => void;

/** Makes the buffers of a plan once; what it returns makes the tables of one call's columns. */
export function blockScorer(plan: Plan): (read: BlockReader) => BlockScorer {
  const { fields, scales } = plan;
  const buffer = () => new Float64Array(BLOCK);
  const vectors: Vectors = {
    fields,
    answers: fields.map(buffer),
    scales: scales.map(buffer),
    scratch: [],
  };
  const counts = new Int32Array(BLOCK);
  const invalid = new Uint8Array(BLOCK);
  const ready = scales.map((scale) => {
    const terms = packable(scale, fields);
    const outcomes = terms && outcomesOf(scale, fields);
    return terms && outcomes ? { terms, outcomes, packed: new Int32Array(BLOCK) } : null;
  });
  const below = scales.map((scale) => scalesBelow(scale, scales));

  return (read) => {
    const packers = ready.map((fast) => fast && packer(fast.terms, fields, read, fast.packed));
    const packed = new Set(
      ready.flatMap((fast, i) => (fast && packers[i] ? fast.terms.map((term) => term.field) : [])),
    );
    const evaluated = new Set(
      scales.flatMap((scale, i) =>
        packers[i] || below[i] ? [] : scale.units.flatMap((unit) => [...unit.fields]),
      ),
    );
    const toRead = fields.flatMap((_, i) => (evaluated.has(i) || !packed.has(i) ? [i] : []));

    return (start, count, into, rejecting) => {
      invalid.fill(0, 0, count);
      for (const field of toRead) {
        read.values(field, start, count, vectors.answers[field] as Float64Array, invalid);
      }
      for (const pack of packers) pack?.(start, count, invalid);
      for (let i = 0; i < scales.length; i++) {
        const scale = scales[i] as ScalePlan;
        const values = vectors.scales[i] as Float64Array;
        const to = into.scales[scale.id] as ScaleColumns;
        const fast = packers[i] ? ready[i] : null;
        if (fast) {
          settlePacked(fast.packed, fast.outcomes, values, to, start, count);
          continue;
        }
        const rests = below[i];
        if (rests) countBelow(rests, plan, into, start, count, counts);
        else countUnits(scale.units, vectors.answers, count, counts);
        evaluateBlock(scale.op, vectors, count, values);
        settle(scale, values, counts, to, start, count);
      }
      into.invalid.set(invalid.subarray(0, count), start);
      if (rejecting && invalid.indexOf(1) >= 0) reject(plan, invalid, start, count, into);
    };
  };
}
