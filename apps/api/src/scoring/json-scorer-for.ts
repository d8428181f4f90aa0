import { type Instrument, type ScoreOptions, singleScorer } from 'relata';
import { type JsonRowScorer, jsonRowScorer } from 'relata/json-rows';
import type { QualityDetail } from './score-row.ts';

/** Scorers that are kept: each holds tables of some hundred kilobytes. */
const MOST_KEPT = 8;

const kept = new Map<
  string,
  { readonly instrument: Instrument; readonly scorer: JsonRowScorer | null }
>();

/** What scores respondents from bytes; null where only the engine can. Those without a missing rule of the caller's own are kept. */
export function jsonScorerFor(
  instrument: Instrument,
  { form, missing }: ScoreOptions,
  quality?: QualityDetail,
): JsonRowScorer | null {
  const made = () =>
    jsonRowScorer(instrument, singleScorer(instrument, { form, missing }).plan, { quality });
  if (missing) return made();
  const key = `${instrument.definitionHash} ${form ?? ''} ${quality ?? ''}`;
  const known = kept.get(key);
  if (known?.instrument === instrument) return known.scorer;
  const scorer = made();
  if (kept.size === MOST_KEPT) kept.delete(kept.keys().next().value as string);
  kept.set(key, { instrument, scorer });
  return scorer;
}
