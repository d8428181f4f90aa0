import {
  type Extras,
  outputColumns,
  type ScaleColumnKind,
} from '../formats/columns/output-columns.ts';
import type { Instrument } from '../model/index.ts';
import type { Plan } from '../ops/plan.ts';
import { type DerivedScale, derivedScale } from './derived-scale.ts';
import type { Lanes, Place } from './lanes.ts';
import { type NumberWriter, writeText } from './number-text.ts';
import { LONGEST_SLOT, type PackedScale, packedWriter } from './packed-writer.ts';
import { scaleTexts } from './scale-texts.ts';
import { FLAG_STATES, type Tally } from './tally.ts';

/** Writes cells of the row whose lanes are full, a separator after each; answers where they end. */
export type CellsWriter = (out: Uint8Array, view: DataView, at: number) => number;

export interface FastPart {
  /** Most bytes of a row. */
  readonly longest: number;
  readonly write: CellsWriter;
}

/** The number at these places of the lanes, added up. */
function summed(lanes: Int32Array, places: readonly Place[]): number {
  let sum = 0;
  for (let i = 0; i < places.length; i++) {
    const { lane, shift, mask } = places[i] as Place;
    sum += ((lanes[lane] as number) >> shift) & mask;
  }
  return sum;
}

/** Scales of a plan by index, those of the output in its order. */
function kindsByScale(
  instrument: Pick<Instrument, 'definition'>,
  plan: Plan,
  extras: Extras,
): ReadonlyMap<number, readonly ScaleColumnKind[]> {
  const kinds = new Map<number, ScaleColumnKind[]>();
  for (const column of outputColumns(instrument, plan, extras)) {
    if (!('scale' in column)) continue;
    const scale = plan.scales.findIndex(({ id }) => id === column.scale);
    kinds.set(scale, [...(kinds.get(scale) ?? []), column.kind]);
  }
  return kinds;
}

/**
 * Writes an instrument's scores from lanes; null where its cells rest on more than counts and
 * sums, as bounds do where items differ in their range.
 */
export function fastPart(
  instrument: Pick<Instrument, 'definition'>,
  plan: Plan,
  packing: Lanes,
  lanes: Int32Array,
  extras: Extras,
  mark: string,
  tally: Tally,
  writeNumber: NumberWriter,
): FastPart | null {
  const { scales, flags, fields, units } = plan;
  const separator = mark.charCodeAt(0);
  const kinds = kindsByScale(instrument, plan, extras);
  const packed = scales.map((scale, index): PackedScale | null => {
    const lane = packing.scales[index];
    const texts = lane && scaleTexts(scale, lane, kinds.get(index) ?? [], mark);
    return lane && texts && texts.longest <= LONGEST_SLOT ? { index, lane, texts } : null;
  });
  const derived = scales.map((_, i): DerivedScale | null =>
    packing.scales[i] ? null : derivedScale(plan, i, kinds.get(i) ?? [], mark, writeNumber),
  );
  const resting = derived.some((one) => one !== null);
  if (packed.some((one, i) => !one && !derived[i])) return null;
  if (resting && (extras.bounds || extras.bands)) return null;

  const values = new Float64Array(scales.length);
  const derivedCounts = scales.map(({ units: of }, i) =>
    derived[i] ? packing.countsOf(of.flatMap((unit) => unit.fields)) : [],
  );
  /** Values of all scales, for those that rest on others. */
  function settle(): void {
    for (let i = 0; i < scales.length; i++) {
      const one = packed[i];
      values[i] = one
        ? one.texts.value(
            summed(lanes, one.lane.counts) * one.texts.stride + summed(lanes, one.lane.sums),
          )
        : (derived[i] as DerivedScale).value(
            values,
            summed(lanes, derivedCounts[i] as readonly Place[]),
          );
    }
  }

  const order = [...kinds.keys()];
  const inOrder = order.flatMap((i) => packed[i] ?? []);
  const writePacked = packedWriter(inOrder, lanes, tally.statuses);
  /** Stretches of the output: packed scales, from one up to another, or a scale that rests on others. */
  const stretches: { from: number; to: number; readonly derived: number }[] = [];
  for (const i of order) {
    const last = stretches.at(-1);
    const nth = inOrder.findIndex(({ index }) => index === i);
    if (nth < 0) stretches.push({ from: 0, to: 0, derived: i });
    else if (last?.derived === -1) last.to = nth + 1;
    else stretches.push({ from: nth, to: nth + 1, derived: -1 });
  }
  const all = packing.countsOf(fields.map((_, field) => field));
  const brief = extras.detail === 'values';
  const { statuses } = tally;

  const longestOf = (i: number) => packed[i]?.texts.longest ?? (derived[i] as DerivedScale).longest;
  return {
    longest: order.reduce((sum, i) => sum + longestOf(i), 0) + 16 * (flags.length + 1),
    write(out, view, start) {
      let at = start;
      if (resting) settle();
      for (let i = 0; i < stretches.length; i++) {
        const { from, to, derived: scale } = stretches[i] as (typeof stretches)[number];
        if (scale < 0) {
          at = writePacked(from, to, view, at);
          continue;
        }
        const count = summed(lanes, derivedCounts[scale] as readonly Place[]);
        const { write, statusOf } = derived[scale] as DerivedScale;
        const value = values[scale] as number;
        const tallied = scale * 4 + statusOf(value, count);
        statuses[tallied] = (statuses[tallied] as number) + 1;
        at = write(value, count, out, at);
      }
      if (brief) {
        const missing = units.length - summed(lanes, all);
        if (missing > 9) at = writeNumber(missing, out, at);
        else out[at++] = 48 + missing;
        out[at++] = separator;
      }
      for (let i = 0; i < flags.length; i++) {
        const { count, value } = packing.flags[i] as Lanes['flags'][number];
        const answered = summed(lanes, [count]);
        const raised = summed(lanes, [value]) >= (flags[i]?.atOrAbove as number);
        const state = answered === 0 ? 0 : raised ? 2 : 1;
        tally.flags[i * 3 + state] = (tally.flags[i * 3 + state] as number) + 1;
        at = writeText(FLAG_STATES[state] as string, out, at);
        out[at++] = separator;
      }
      return at;
    },
  };
}
