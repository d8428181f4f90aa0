import { type Instrument, singleScorer } from 'relata';
import type { Random } from './random.ts';

export type Answers = Record<string, number | null>;

/** Made-up answers of one respondent by answer id; some are missing. */
export function answersOf(instrument: Instrument, random: Random, missing = 0.05): Answers {
  const fields = singleScorer(instrument).plan.fields;
  return Object.fromEntries(
    fields.map(({ id, min, max, step }) => {
      const options = Math.round((max - min) / step) + 1;
      return [id, random.next() < missing ? null : min + step * random.below(options)];
    }),
  );
}
