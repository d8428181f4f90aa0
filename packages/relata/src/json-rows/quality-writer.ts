import type { Plan } from '../ops/plan.ts';
import { recodeGiven } from '../ops/state.ts';
import type { AnswerKey } from '../quality/answer-key.ts';
import { qualityReader } from '../quality/quality-reader.ts';
import { madeTexts } from './made-texts.ts';
import { numberTexts } from './number-texts.ts';

/** Writes what a result's quality says after its counts. */
export interface QualityWriter {
  readonly longest: number;
  /** Writes up to seven bytes beyond it; answers where it ends. */
  write(out: DataView, at: number): number;
}

/** `given`: the respondent's answers as they were given, NaN where there is none. */
export function qualityWriter(
  { fields }: Pick<Plan, 'fields'>,
  key: AnswerKey,
  given: Float64Array,
): QualityWriter {
  const recoding = fields.some((field) => field.recode);
  const answers = recoding ? new Float64Array(fields.length) : given;
  const { found, read } = qualityReader(key);
  const runs = madeTexts(fields.length + 1, (run) => `,"longestRun":${run},"irv":`);
  const between = madeTexts(2, (nth) => (nth === 0 ? ',"evenOdd":' : ',"reverseGap":'));
  const numbers = numberTexts();
  return {
    longest: 140,
    write(out, start) {
      if (recoding) recodeGiven(fields, { given, answers });
      read(given, answers);
      let at = runs.write(found.longestRun, out, start);
      at = numbers.write(found.irv, out, at);
      at = between.write(0, out, at);
      at = numbers.write(found.evenOdd, out, at);
      at = between.write(1, out, at);
      return numbers.write(found.reverseGap, out, at);
    },
  };
}
