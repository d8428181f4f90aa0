import type { Quality } from '../model/index.ts';
import type { AnswerKey } from './answer-key.ts';
import { halfMeans } from './half-means.ts';
import { type RunAndSpread, runAndSpread } from './run-and-spread.ts';
import { spearmanBrown } from './spearman-brown.ts';

/** The indices of one respondent; NaN where there is none. */
export interface FoundQuality extends RunAndSpread {
  evenOdd: number;
  reverseGap: number;
}

export interface QualityReader {
  /** Answers as they were given, and recoded; NaN where there is none. */
  read(given: Float64Array, recoded: Float64Array): void;
  /** Written over by the next respondent. */
  readonly found: FoundQuality;
}

/** Reads indices of respondents by the key of their form; nothing is allocated for one. */
export function qualityReader(key: AnswerKey): QualityReader {
  const none = Number.NaN;
  const found = { answers: 0, longestRun: 0, irv: none, evenOdd: none, reverseGap: none };
  const walk = runAndSpread(key);
  const half = halfMeans(key);

  return {
    found,
    read(given, recoded) {
      walk(given, found);
      if (!half) return;
      half.read(recoded);
      const { halves, means, span } = half;
      found.evenOdd = spearmanBrown(means, halves);
      let gap = 0;
      let compared = 0;
      for (let i = halves; i < means.length; i += 2) {
        const apart = Math.abs((means[i] as number) - (means[i + 1] as number));
        if (apart !== apart) continue;
        gap += apart;
        compared++;
      }
      found.reverseGap = Math.min(1, gap / (compared * span));
    },
  };
}

const orNull = (value: number): number | null => (value === value ? value : null);

/** A result's quality, from the indices that were read. */
export const qualityOf = (found: FoundQuality, answered: number, of: number): Quality => ({
  answered,
  of,
  missingShare: (of - answered) / of,
  longestRun: found.longestRun,
  irv: orNull(found.irv),
  evenOdd: orNull(found.evenOdd),
  reverseGap: orNull(found.reverseGap),
});
