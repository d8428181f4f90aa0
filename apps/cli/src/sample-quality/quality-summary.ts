import { ENGINE_VERSION } from 'relata';
import { describeUnavailable } from 'relata/messages/en';
import { type SampleQuality, unavailableAt } from 'relata/quality';
import { count, table } from '../text.ts';
import type { Gathered } from './gather.ts';
import { INDICES, type IndexName } from './index-columns.ts';

type Reason = NonNullable<ReturnType<typeof unavailableAt>>;

interface IndexSummary {
  /** Respondents of the sample who have a value. */
  readonly available: number;
  /** The others, by why they have none. */
  readonly unavailable: { readonly [R in Reason]?: number };
}

interface PairsSummary extends IndexSummary {
  readonly threshold: number;
  readonly atLeast: number;
  readonly pairs: readonly {
    readonly items: readonly [string, string];
    readonly r: number;
    readonly n: number;
  }[];
}

/** What one sample was, and how many respondents have each index. No answer is in it. */
export interface InstrumentQuality {
  readonly id: string;
  readonly form: string | null;
  readonly wave: string | null;
  readonly definitionHash: string;
  readonly rejectedRows: number;
  readonly sample: SampleQuality['sample'];
  readonly mahalanobis: IndexSummary & { readonly constantItems: readonly string[] };
  readonly synonyms: PairsSummary;
  readonly antonyms: PairsSummary;
  readonly personTotal: IndexSummary;
}

export interface QualitySummary {
  readonly input: string;
  readonly output: string;
  readonly rows: number;
  readonly emptyLines: number;
  readonly treatedAsMissing: number;
  readonly engine: string;
  readonly warnings: readonly string[];
  readonly instruments: readonly InstrumentQuality[];
}

function indexSummary(quality: SampleQuality, name: IndexName, rejected: readonly number[]) {
  const unavailable: { [R in Reason]?: number } = {};
  let available = 0;
  rejected.forEach((lost, row) => {
    if (lost === 1) return;
    const reason = unavailableAt(quality[name], row);
    if (reason === null) available++;
    else unavailable[reason] = (unavailable[reason] ?? 0) + 1;
  });
  return { available, unavailable };
}

export function instrumentQuality(
  { mapped, rejected }: Gathered,
  quality: SampleQuality,
): InstrumentQuality {
  const { fields, form, instrument, wave } = mapped;
  const id = (field: number) => fields[field]?.id as string;
  const of = (name: IndexName) => indexSummary(quality, name, rejected);
  const related = (name: 'synonyms' | 'antonyms'): PairsSummary => {
    const { atLeast, pairs, threshold } = quality[name];
    const named = pairs.map(({ first, n, r, second }) => ({
      items: [id(first), id(second)] as const,
      r,
      n,
    }));
    return { ...of(name), threshold, atLeast, pairs: named };
  };
  return {
    id: instrument.id,
    form: form ?? null,
    wave: wave ?? null,
    definitionHash: instrument.definitionHash,
    rejectedRows: rejected.filter((lost) => lost === 1).length,
    sample: quality.sample,
    mahalanobis: {
      ...of('mahalanobis'),
      constantItems: quality.mahalanobis.constantItems.map(id),
    },
    synonyms: related('synonyms'),
    antonyms: related('antonyms'),
    personTotal: of('personTotal'),
  };
}

const TITLES: { readonly [I in IndexName]: string } = {
  mahalanobis: 'Mahalanobis distance',
  synonyms: 'psychometric synonyms',
  antonyms: 'psychometric antonyms',
  personTotal: 'person-total correlation',
};

const pairsLine = (name: string, { atLeast, pairs, threshold }: PairsSummary, side: string) =>
  `  ${name}: ${count(pairs.length, 'pair')} with r ${side} ${threshold}; a respondent needs ${count(atLeast)} with both answered.`;

function linesOf(one: InstrumentQuality): string[] {
  const { antonyms, form, id, mahalanobis, rejectedRows, sample, synonyms, wave } = one;
  const { complete, items, respondents } = sample;
  const title = `${id}${form ? `, form ${form}` : ''}${wave === null ? '' : `, occasion ${wave}`}`;
  const why = new Set(INDICES.flatMap((name) => Object.keys(one[name].unavailable) as Reason[]));
  return [
    '',
    `${title}: a sample of ${count(respondents, 'respondent')}, ${count(complete)} with all ${count(items, 'item')} answered; ${one.definitionHash}`,
    ...(rejectedRows > 0
      ? [
          `  ${count(rejectedRows, 'row')} rejected and no part of it; relata score --rejects says why.`,
        ]
      : []),
    ...table([
      ['', 'available', 'not'],
      ...INDICES.map((name) => {
        const not = Object.values(one[name].unavailable).reduce((sum, n) => sum + n, 0);
        return [TITLES[name], count(one[name].available), count(not)];
      }),
    ]),
    pairsLine('synonyms', synonyms, 'above'),
    pairsLine('antonyms', antonyms, 'below'),
    ...(mahalanobis.constantItems.length > 0
      ? [`  without variance, and no part of the distance: ${mahalanobis.constantItems.join(', ')}`]
      : []),
    ...[...why].map((reason) => `  ${reason}: ${describeUnavailable(reason)}`),
  ];
}

/** The summary for people. */
export function qualityText(summary: QualitySummary): string {
  const { emptyLines, input, instruments, output, rows, treatedAsMissing } = summary;
  const lines = [
    `${count(rows, 'row')} of ${input}, each with its indices in ${output}; none was dropped.`,
    ...instruments.flatMap(linesOf),
    '',
    'Indices describe answers among those of this sample. They are no proof of carelessness.',
  ];
  if (treatedAsMissing > 0) {
    lines.push(`${count(treatedAsMissing, 'faulty answer')} treated as missing.`);
  }
  if (emptyLines > 0) lines.push(`${count(emptyLines, 'empty line')} skipped.`);
  return `${lines.join('\n')}\n`;
}

export const summaryOfQuality = (about: Omit<QualitySummary, 'engine'>): QualitySummary => ({
  ...about,
  engine: ENGINE_VERSION,
});
