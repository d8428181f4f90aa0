import {
  defineInstrument,
  type Instrument,
  type InstrumentDefinition,
  type Scored,
  type ScoreOptions,
  score,
} from 'relata';
import { phq9 } from 'relata/instruments/phq-9';
import { rpp } from 'relata/instruments/rpp';
import { text } from 'relata/instruments/rpp/text.en';
import { reportOf } from '../document/report-of.ts';
import type { ReportDocument, ReportInput, ReportSettings } from '../model/index.ts';

export type Given = readonly (number | null)[];

export function scored(instrument: Instrument, answers: Given, options: ScoreOptions = {}): Scored {
  const result = score(instrument, answers, options);
  if (result.kind === 'scored') return result;
  throw new Error('The answers of a test cannot be scored.');
}

/** As many answers as there are, one after the other through the response options. */
export const inTurn = (count: number, options = 5): number[] =>
  Array.from({ length: count }, (_, i) => (i * 3) % options);

export const rppReport = (
  form: 'rpp-9' | 'rpp-86' | 'rpp-24-partner',
  answers: Given,
  input: Partial<ReportInput> = {},
  settings?: ReportSettings,
): ReportDocument =>
  reportOf(rpp, { result: scored(rpp, answers, { form }), text, ...input }, settings);

export const phqReport = (
  answers: Given,
  input: Partial<ReportInput> = {},
  settings?: ReportSettings,
): ReportDocument => reportOf(phq9, { result: scored(phq9, answers), ...input }, settings);

/** A definition of the caller's own, with texts that may be anything. */
export function ownReport(
  texts: { readonly title: string; readonly scale: string; readonly highMeans: string },
  input: Partial<ReportInput> = {},
  settings?: ReportSettings,
): ReportDocument {
  const definition: InstrumentDefinition = {
    id: 'own',
    revision: 1,
    status: 'published',
    title: texts.title,
    abbreviation: 'OWN',
    citation: { text: texts.title },
    patterns: ['withdrawal'],
    timeframe: texts.highMeans,
    license: {
      scoring: { status: 'open', evidence: null },
      wording: { status: 'unknown', evidence: null },
    },
    answers: { min: 1, max: 7 },
    items: ['a1', 'a2', 'a3'],
    reversed: [],
    missing: { source: null },
    scales: {
      a: {
        title: texts.scale,
        direction: { highMeans: texts.highMeans, better: 'higher' },
        range: [1, 7],
        rule: 'mean',
        items: ['a1', 'a2', 'a3'],
      },
    },
    sources: [],
  };
  const own = defineInstrument(definition);
  return reportOf(own, { result: scored(own, [1, 4, 6]), ...input }, settings);
}
