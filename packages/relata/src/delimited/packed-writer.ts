import type { LaneScale, Place } from './lanes.ts';
import { writeText } from './number-text.ts';
import type { ScaleTexts } from './scale-texts.ts';

/** A scale's place in the lanes, and its outcomes. */
export interface PackedScale {
  readonly index: number;
  readonly lane: LaneScale;
  readonly texts: ScaleTexts;
}

/** Writes the cells of these scales, from one up to another, from the lanes; answers where they end. */
export type PackedWriter = (from: number, to: number, out: DataView, at: number) => number;

/** Most bytes kept ready for a text: lengths are bytes. */
export const LONGEST_SLOT = 248;

/**
 * Writes cells of scales whose every outcome is a text: made when it is first met, then copied
 * eight bytes at a time, so that it may write up to seven bytes beyond. `statuses` are tallied.
 */
export function packedWriter(
  scales: readonly PackedScale[],
  lanes: Int32Array,
  statuses: Float64Array,
): PackedWriter {
  const slot = (Math.max(0, ...scales.map(({ texts }) => texts.longest)) + 7) & ~7;
  const outcomes = scales.reduce((sum, { texts }) => sum + texts.outcomes, 0);
  const texts = new Uint8Array(outcomes * slot);
  const view = new DataView(texts.buffer);
  const lengths = new Uint8Array(outcomes);

  // Everything in flat arrays: a row of two scales leaves no time to look into objects.
  const firstOutcome = new Int32Array(scales.length);
  const strides = Int32Array.from(scales, (one) => one.texts.stride);
  const tallyAt = Int32Array.from(scales, ({ index }) => index * 4);
  const firstStatus = new Int32Array(scales.length);
  const statusOf = Uint8Array.from(scales.flatMap((one) => [...one.texts.statuses]));
  const firstPart = new Int32Array(scales.length + 1);
  let outcome = 0;
  let status = 0;
  scales.forEach((one, i) => {
    firstOutcome[i] = outcome;
    firstStatus[i] = status;
    outcome += one.texts.outcomes;
    status += one.texts.statuses.length;
    firstPart[i + 1] = (firstPart[i] as number) + one.lane.counts.length;
  });
  const counts = scales.flatMap(({ lane }) => lane.counts);
  const sums = scales.flatMap(({ lane }) => lane.sums);
  const column = (places: readonly Place[], of: keyof Place) =>
    Int32Array.from(places, (place) => place[of]);
  const laneOf = column(counts, 'lane');
  const countShift = column(counts, 'shift');
  const countMask = column(counts, 'mask');
  const sumShift = column(sums, 'shift');
  const sumMask = column(sums, 'mask');

  function make(nth: number, place: number): void {
    const from = place * slot;
    const text = (scales[nth] as PackedScale).texts.textOf(place - (firstOutcome[nth] as number));
    lengths[place] = writeText(text, texts, from) - from;
  }

  /** Writes the cells of an outcome, and counts its status. */
  function settle(nth: number, count: number, sum: number, out: DataView, at: number): number {
    const tallied =
      (tallyAt[nth] as number) + (statusOf[(firstStatus[nth] as number) + count] as number);
    statuses[tallied] = (statuses[tallied] as number) + 1;
    const place = (firstOutcome[nth] as number) + count * (strides[nth] as number) + sum;
    if (lengths[place] === 0) make(nth, place);
    const length = lengths[place] as number;
    const from = place * slot;
    for (let i = 0; i < length; i += 8) {
      out.setFloat64(at + i, view.getFloat64(from + i, true), true);
    }
    return at + length;
  }

  if (counts.length === scales.length) {
    return (first, last, out, start) => {
      let at = start;
      for (let nth = first; nth < last; nth++) {
        const bits = lanes[laneOf[nth] as number] as number;
        const count = (bits >> (countShift[nth] as number)) & (countMask[nth] as number);
        const sum = (bits >> (sumShift[nth] as number)) & (sumMask[nth] as number);
        at = settle(nth, count, sum, out, at);
      }
      return at;
    };
  }
  return (first, last, out, start) => {
    let at = start;
    for (let nth = first; nth < last; nth++) {
      let count = 0;
      let sum = 0;
      const end = firstPart[nth + 1] as number;
      for (let part = firstPart[nth] as number; part < end; part++) {
        const bits = lanes[laneOf[part] as number] as number;
        count += (bits >> (countShift[part] as number)) & (countMask[part] as number);
        sum += (bits >> (sumShift[part] as number)) & (sumMask[part] as number);
      }
      at = settle(nth, count, sum, out, at);
    }
    return at;
  };
}
