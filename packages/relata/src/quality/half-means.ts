import type { AnswerKey, AskedAnswer, KeyedItems } from './answer-key.ts';

/** Means of keyed answers in pairs, to be held against each other: those of pair 0 come first. */
export interface HalfMeans {
  /** How many are halves of scales; items keyed one way and the other way follow, scale by scale. */
  readonly halves: number;
  /** NaN where nothing of it is answered. */
  readonly means: Float64Array;
  /** From the lowest to the highest mean. */
  readonly span: number;
  /** `answers`: recoded, NaN where there is none. */
  read(answers: Float64Array): void;
}

interface Part {
  readonly field: number;
  readonly by: number;
  readonly shift: number;
}

const within = (one: KeyedItems, other: KeyedItems) =>
  one.fields.length < other.fields.length &&
  one.fields.every((field) => other.fields.includes(field));

/** Scales that do not hold another of them: a total beside its subscales says nothing of its own. */
const smallest = (scales: readonly KeyedItems[]) =>
  scales.filter((scale) => !scales.some((other) => within(other, scale)));

/** Null where there are neither halves nor items of both keyings to be compared. */
export function halfMeans({ fields, scales }: AnswerKey): HalfMeans | null {
  const halved = smallest(scales.filter((scale) => scale.fields.length > 1));
  const mixed = smallest(scales.filter(({ reversed }) => new Set(reversed).size > 1));
  const first = halved.length < 3 ? [] : halved;
  const pairs = [...first, ...mixed];
  if (pairs.length === 0) return null;
  const rangeOf = (field: number) => {
    const { high, low } = fields[field] as AskedAnswer;
    return high - low;
  };
  const spans = new Set(pairs.flatMap((scale) => scale.fields.map(rangeOf)));
  // Items of one range count whole points; items of several, shares of their own range.
  const span = spans.size === 1 ? (spans.values().next().value as number) : 1;

  /** Items of each mean, and what makes an answer count from 0 up, keyed: times `by`, plus `shift`. */
  const parts = pairs.flatMap((): Part[][] => [[], []]);
  pairs.forEach((scale, pair) => {
    scale.fields.forEach((field, place) => {
      const { high, low } = fields[field] as AskedAnswer;
      const reversed = scale.reversed[place] as boolean;
      const second = pair < first.length ? place % 2 === 1 : reversed;
      const unit = spans.size === 1 ? 1 : high - low;
      const by = (reversed ? -1 : 1) / unit;
      parts[2 * pair + Number(second)]?.push({ field, by, shift: (reversed ? high : -low) / unit });
    });
  });
  const ends: number[] = [];
  for (const part of parts) ends.push((ends.at(-1) ?? 0) + part.length);
  const endOf = Int32Array.from(ends);
  const all = parts.flat();
  const fieldOf = Int32Array.from(all, ({ field }) => field);
  const byOf = Float64Array.from(all, ({ by }) => by);
  const shiftOf = Float64Array.from(all, ({ shift }) => shift);
  const shifts = Float64Array.from(parts, (part) =>
    part.reduce((sum, { shift }) => sum + shift, 0),
  );
  const means = new Float64Array(parts.length);

  /** Mean of the items from one up to another that are answered; NaN where none is. */
  function meanOfAnswered(answers: Float64Array, from: number, to: number): number {
    let sum = 0;
    let count = 0;
    for (let item = from; item < to; item++) {
      const answer = answers[fieldOf[item] as number] as number;
      if (answer !== answer) continue;
      sum += answer * (byOf[item] as number) + (shiftOf[item] as number);
      count++;
    }
    return sum / count;
  }

  return {
    halves: 2 * first.length,
    span,
    means,
    read(answers) {
      let start = 0;
      for (let i = 0; i < means.length; i++) {
        const end = endOf[i] as number;
        let sum = shifts[i] as number;
        for (let item = start; item < end; item++) {
          sum += (answers[fieldOf[item] as number] as number) * (byOf[item] as number);
        }
        // One that is open makes the whole sum NaN.
        means[i] = sum === sum ? sum / (end - start) : meanOfAnswered(answers, start, end);
        start = end;
      }
    },
  };
}
