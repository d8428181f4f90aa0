import type { Op } from '../../ops/op.ts';
import { childrenOf } from '../../ops/op.ts';
import type { Plan, ScalePlan, Unit } from '../../ops/plan.ts';
import { outcomesOf, settlePacked } from './outcomes.ts';
import { type Packer, packer } from './packed.ts';
import { BLOCK, type BlockReader } from './read.ts';
import {
  type ColumnScores,
  INSUFFICIENT,
  PRORATED,
  REJECTED,
  SCORED,
  type ScaleColumns,
} from './scores.ts';
import { sharedSums } from './shared-sums.ts';
import { packable } from './terms.ts';
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

const scalesUnder = (op: Op): readonly number[] =>
  op.kind === 'scale' ? [op.scale] : childrenOf(op).flatMap(scalesUnder);

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

/** Takes back every score of a respondent. */
export function rejectRow(into: ColumnScores, row: number): void {
  for (const { value, status, answered } of Object.values(into.scales)) {
    value[row] = Number.NaN;
    status[row] = REJECTED;
    answered[row] = 0;
  }
}

/** Scores `count` respondents from `start` on; their scores begin at `to`, or at `start` too. */
export type BlockScorer = (
  start: number,
  count: number,
  into: ColumnScores,
  rejecting: boolean,
  to?: number,
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
    return terms && outcomes ? { terms, outcomes } : null;
  });
  const shared = sharedSums(ready.map((fast) => fast?.terms ?? null));
  const packed = shared.sums.map(() => new Int32Array(BLOCK));
  const below = scales.map((scale) => scalesBelow(scale, scales));
  const restedOn = new Set(scales.flatMap(({ op }) => scalesUnder(op)));

  return (read) => {
    const packers: (Packer | null)[] = [];
    for (const [i, sum] of shared.sums.entries()) {
      const whole = sum.parts.every((part) => packers[part] !== null);
      const own = packed[i] as Int32Array;
      packers.push(whole ? packer(sum, packed, own, fields, read) : null);
    }
    const isPacked = shared.ofScale.map((sum) => sum !== null && packers[sum] !== null);
    const inSums = new Set(
      ready.flatMap((fast, i) => (fast && isPacked[i] ? fast.terms.map(({ field }) => field) : [])),
    );
    const evaluated = new Set(
      scales.flatMap((scale, i) =>
        isPacked[i] || below[i] ? [] : scale.units.flatMap((unit) => [...unit.fields]),
      ),
    );
    const toRead = fields.flatMap((_, i) => (evaluated.has(i) || !inSums.has(i) ? [i] : []));

    return (start, count, into, rejecting, to = start) => {
      invalid.fill(0, 0, count);
      for (const field of toRead) {
        read.values(field, start, count, vectors.answers[field] as Float64Array, invalid);
      }
      for (const pack of packers) pack?.(start, count, invalid);
      for (let i = 0; i < scales.length; i++) {
        const scale = scales[i] as ScalePlan;
        const values = vectors.scales[i] as Float64Array;
        const scores = into.scales[scale.id] as ScaleColumns;
        const fast = ready[i];
        if (fast && isPacked[i]) {
          const sums = packed[shared.ofScale[i] as number] as Int32Array;
          settlePacked(sums, fast.outcomes, scores, to, count);
          if (restedOn.has(i)) values.set(scores.value.subarray(to, to + count));
          continue;
        }
        const rests = below[i];
        if (rests) countBelow(rests, plan, into, to, count, counts);
        else countUnits(scale.units, vectors.answers, count, counts);
        evaluateBlock(scale.op, vectors, count, values);
        settle(scale, values, counts, scores, to, count);
      }
      into.invalid.set(invalid.subarray(0, count), to);
      if (!rejecting) return;
      for (
        let row = invalid.indexOf(1);
        row >= 0 && row < count;
        row = invalid.indexOf(1, row + 1)
      ) {
        rejectRow(into, to + row);
      }
    };
  };
}
