import type { Op } from '../ops/op.ts';
import { type Field, type Plan, stepsOf } from '../ops/plan.ts';
import type { Term } from '../score/columns/terms.ts';
import { AS_IT_IS, endsOf, type Keying, keyed, onScales, termsOf } from './terms.ts';

/** Bits of a lane; the sign stays free. */
const BITS = 30;

/** Where a number stands among the bits of a lane. */
export interface Place {
  readonly lane: number;
  readonly shift: number;
  readonly mask: number;
}

export type Pooling = Extract<Op, { kind: 'sum' | 'mean' }>;

/** A scale whose answered count and sum are sums over lanes. */
export interface LaneScale {
  readonly op: Pooling;
  readonly counts: readonly Place[];
  readonly sums: readonly Place[];
  /** Highest sum. */
  readonly highest: number;
  /** Lowest and highest value of each of its answers, where they are the same for all. */
  readonly ends: readonly [low: number, high: number] | null;
}

/**
 * A plan's sums and counts, packed: answers that count towards the same scales share a few
 * bits of a 32-bit lane, so that a row is scored by one addition an answer.
 */
export interface Lanes {
  readonly lanes: number;
  /** The lane to which a field adds. */
  readonly laneOf: readonly number[];
  /** What an answer, recoded, adds to it. */
  readonly adds: (field: number, value: number) => number;
  /** By scale; null where a scale is worked out from other scales. */
  readonly scales: readonly (LaneScale | null)[];
  /** Count and value of each flag's answer. */
  readonly flags: readonly { readonly count: Place; readonly value: Place }[];
  /** Where the answered count of these fields stands: all that scales above scales rest on, or all. */
  readonly countsOf: (fields: readonly number[]) => readonly Place[];
}

const bitsFor = (highest: number) => Math.max(1, 32 - Math.clz32(highest));

/** What rests on a field in one keying: names of scales and flags. */
interface Use {
  readonly keying: Keying;
  readonly by: string[];
}

/** Uses of a field, one for each keying. */
function usesOf(plan: Plan, terms: readonly (readonly Term[] | null)[]): readonly Use[][] {
  const uses = plan.fields.map((): Use[] => []);
  const add = (field: number, keying: Keying, by: string) => {
    const of = uses[field] as Use[];
    const same = of.find(
      ({ keying: { reversed, threshold } }) =>
        reversed === keying.reversed && threshold === keying.threshold,
    );
    if (same) same.by.push(by);
    else of.push({ keying, by: [by] });
  };
  terms.forEach((of, scale) => {
    for (const term of of ?? []) add(term.field, term, `scale ${scale}`);
  });
  plan.flags.forEach(({ field }, flag) => {
    add(field, AS_IT_IS, `flag ${flag}`);
  });
  return uses;
}

/** Fields that the same scales rest on, and where their count and sums stand. */
interface Atom {
  readonly fields: readonly number[];
  readonly count: Place;
  /** One for each use, as all fields have them. */
  readonly sums: readonly Place[];
}

/** Gives every field its bits; null where one alone has too many. `order`: fields as they are read. */
function atomsOf(
  fields: readonly Field[],
  uses: readonly (readonly Use[])[],
  order: readonly number[],
): readonly Atom[] | null {
  const groups = new Map<string, number[]>();
  for (const field of order) {
    const key = (uses[field] as readonly Use[]).map(({ by }) => by.join()).join(' | ');
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  const useOf = (field: number, use: number) => (uses[field] as readonly Use[])[use] as Use;
  const highest = (of: readonly number[], use: number) =>
    of.reduce((sum, field) => {
      const { keying } = useOf(field, use);
      return sum + endsOf(fields[field] as Field, keying)[1];
    }, 0);
  const widths = (of: readonly number[]) => [
    bitsFor(of.length),
    ...(uses[of[0] as number] as readonly Use[]).map((_, use) => bitsFor(highest(of, use))),
  ];
  const width = (of: readonly number[]) => widths(of).reduce((sum, bits) => sum + bits, 0);
  if (order.some((field) => width([field]) > BITS)) return null;
  const fitting = (of: readonly number[]): readonly (readonly number[])[] => {
    const middle = of.length >> 1;
    return width(of) <= BITS
      ? [of]
      : [...fitting(of.slice(0, middle)), ...fitting(of.slice(middle))];
  };
  let lane = 0;
  let used = 0;
  return [...groups.values()].flatMap(fitting).map((of) => {
    if (used + width(of) > BITS) {
      lane++;
      used = 0;
    }
    const [count, ...sums] = widths(of).map((bits) => {
      const place = { lane, shift: used, mask: (1 << bits) - 1 };
      used += bits;
      return place;
    });
    return { fields: of, count: count as Place, sums };
  });
}

/** Null where a plan's scores cannot all be had from sums of whole answers. `columns`: of each field. */
export function lanesOf(plan: Plan, columns: readonly number[]): Lanes | null {
  const { fields, scales, flags } = plan;
  const whole = fields.every(
    (field) => field.low >= 0 && stepsOf(field).every((value) => Number.isInteger(value)),
  );
  if (!whole || plan.units.some((unit) => unit.fields.length > 1)) return null;
  const terms = scales.map(({ op }) => termsOf(op));
  if (scales.some(({ op }, i) => terms[i] === null && !onScales(op))) return null;

  const uses = usesOf(plan, terms);
  const order = fields.map((_, field) => field);
  order.sort((a, b) => (columns[a] as number) - (columns[b] as number));
  const atoms = atomsOf(fields, uses, order);
  if (!atoms) return null;
  const atomOf: Atom[] = [];
  for (const atom of atoms) for (const field of atom.fields) atomOf[field] = atom;
  const sumFor = (field: number, by: string): Place => {
    const use = (uses[field] as readonly Use[]).findIndex((one) => one.by.includes(by));
    return atomOf[field]?.sums[use] as Place;
  };

  return {
    lanes: (atoms.at(-1)?.count.lane ?? 0) + 1,
    laneOf: atomOf.map((atom) => atom.count.lane),
    adds(field, value) {
      const { count, sums } = atomOf[field] as Atom;
      return sums.reduce((packed, { shift }, use) => {
        const { keying } = (uses[field] as readonly Use[])[use] as Use;
        return packed + (keyed(fields[field] as Field, keying, value) << shift);
      }, 1 << count.shift);
    },
    scales: terms.map((of, scale) => {
      if (!of) return null;
      const firsts = new Map(of.map(({ field }) => [atomOf[field] as Atom, field] as const));
      const ends = of.map((term) => endsOf(fields[term.field] as Field, term));
      const [low = 0, high = 0] = ends[0] ?? [];
      return {
        op: scales[scale]?.op as Pooling,
        counts: [...firsts.keys()].map((atom) => atom.count),
        sums: [...firsts.values()].map((field) => sumFor(field, `scale ${scale}`)),
        highest: ends.reduce((sum, end) => sum + end[1], 0),
        ends: ends.every((end) => end[0] === low && end[1] === high) ? [low, high] : null,
      };
    }),
    flags: flags.map(({ field }, flag) => ({
      count: atomOf[field]?.count as Place,
      value: sumFor(field, `flag ${flag}`),
    })),
    countsOf: (of) => [...new Set(of.map((field) => atomOf[field]?.count as Place))],
  };
}
