import type { Lanes, Place } from '../delimited/lanes.ts';
import { evaluate } from '../ops/evaluate.ts';
import type { Plan, ScalePlan } from '../ops/plan.ts';
import { resultOf } from '../score/scale.ts';
import { type MadeTexts, madeTexts } from './made-texts.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';

/** Texts of scores above scores that are kept. */
const MOST_KEPT = 4096;
const NO_ANSWERS = new Float64Array(0);
/** Most bytes of a scale's result beside ids: names, and five numbers of at most 25 characters. */
const LONGEST_RESULT = 300;

/** Writes the results of all scales of the respondent whose answers are in the lanes. */
export interface ScalesWriter {
  readonly longest: number;
  /** Answers where they end; −1 where some result must be found by the engine. */
  write(out: DataView, at: number): number;
}

/** A scale that pools answers: its outcomes, and where its count and sum stand. */
interface Pooling extends Outcomes {
  readonly texts: MadeTexts;
  readonly counts: readonly Place[];
  readonly sums: readonly Place[];
}

/** A scale above scales, which is written where all of its items are answered. */
interface Derived {
  readonly counts: readonly Place[];
  readonly of: number;
  readonly textOf: (value: number) => MadeTexts;
}

/** The number at a place of the lanes. */
export const placed = (lanes: Int32Array, { lane, shift, mask }: Place): number =>
  ((lanes[lane] as number) >> shift) & mask;

/** The numbers at these places, added up. */
export function summed(lanes: Int32Array, places: readonly Place[]): number {
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += placed(lanes, places[i] as Place);
  return sum;
}

/** `opening` stands before the first scale. Null where a plan's scores rest on more than counts and sums. */
export function scalesWriter(
  { fields, scales }: Plan,
  packing: Lanes,
  lanes: Int32Array,
  opening: string,
): ScalesWriter | null {
  const textOf = (scale: number, result: object) =>
    `${scale === 0 ? opening : ','}${JSON.stringify((scales[scale] as ScalePlan).id)}:${JSON.stringify(result)}`;
  const parts = scales.map((scale, index): Pooling | Derived | null => {
    const lane = packing.scales[index];
    if (lane) {
      const outcomes = outcomesOf(scale, lane);
      if (!outcomes) return null;
      const texts = madeTexts(outcomes.count, (one) => textOf(index, outcomes.result(one)));
      return { ...outcomes, texts, counts: lane.counts, sums: lane.sums };
    }
    const of = scale.units.length;
    const result = resultOf(scale);
    let kept = new Map<number, MadeTexts>();
    return {
      of,
      counts: packing.countsOf(scale.units.flatMap((unit) => unit.fields)),
      textOf(value) {
        const known = kept.get(value);
        if (known) return known;
        const made = madeTexts(1, () => textOf(index, result('scored', value, of, value, value)));
        if (kept.size === MOST_KEPT) kept = new Map();
        kept.set(value, made);
        return made;
      },
    };
  });
  if (parts.includes(null)) return null;
  const given = parts as readonly (Pooling | Derived)[];
  const resting = given.some((part) => 'of' in part);
  const values = new Float64Array(scales.length);

  const ids = scales.flatMap(({ bands, id }) => [id, ...(bands ?? []).map((band) => band.id)]);
  return {
    longest:
      opening.length + scales.length * LONGEST_RESULT + ids.reduce((sum, id) => sum + id.length, 0),
    write(out, start) {
      let at = start;
      for (let i = 0; i < given.length; i++) {
        const part = given[i] as Pooling | Derived;
        const answered = summed(lanes, part.counts);
        if ('of' in part) {
          if (answered !== part.of) return -1;
          const { op } = scales[i] as ScalePlan;
          const value = evaluate(op, fields, { answers: NO_ANSWERS, scales: values });
          if (value !== value) return -1;
          values[i] = value;
          at = part.textOf(value).write(0, out, at);
        } else {
          const outcome = answered * part.stride + summed(lanes, part.sums);
          if (outcome < part.first) return -1;
          if (resting) values[i] = part.value(outcome);
          at = part.texts.write(outcome, out, at);
        }
      }
      return at;
    },
  };
}
