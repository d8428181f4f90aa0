import { ENGINE_VERSION, type Instrument } from 'relata';
import { DRAFT } from '../show/draft.ts';
import { count } from '../text.ts';
import type { PairReject } from './entry.ts';

/** What a run did, for people and as JSON. No id and no answer is in it. */
export interface PairSummary {
  readonly instrument: string;
  readonly revision: number;
  readonly status: Instrument['definition']['status'];
  readonly definitionHash: string;
  readonly engine: string;
  readonly first: { readonly input: string; readonly form: string | null; readonly rows: number };
  readonly second: { readonly input: string; readonly form: string | null; readonly rows: number };
  readonly output: string;
  readonly rejects: string | null;
  /** Couples with a row of each side. */
  readonly couples: number;
  /** Of those, couples of which one or both could not be scored. */
  readonly rejectedCouples: number;
  /** Rows that are part of no couple, by why. */
  readonly notCompared: { readonly [code: string]: number };
  /** Lines of the rejects file. */
  readonly faults: number;
  readonly warnings: readonly string[];
}

export const ENGINE = ENGINE_VERSION;

/** Rows that are part of no couple, counted by why. */
export function notCompared(rejects: readonly PairReject[]): PairSummary['notCompared'] {
  const counts: { [code: string]: number } = {};
  for (const { fault } of rejects) {
    if (fault.action === 'notCompared') counts[fault.code] = (counts[fault.code] ?? 0) + 1;
  }
  return counts;
}

const WHY: { readonly [code: string]: string } = {
  noPartner: 'with no partner on the other side',
  duplicateId: 'with an id that comes twice on its side',
  noId: 'without an id',
  unknownSide: 'of neither side',
};

/** The summary for people. */
export function pairSummaryText(summary: PairSummary): string {
  const { couples, faults, first, output, rejectedCouples, rejects, second, status } = summary;
  const form = (side: PairSummary['first']) => (side.form === null ? '' : `, form ${side.form}`);
  const lines = [
    `${count(couples, 'couple')} compared into ${output}.`,
    '',
    `${summary.instrument}, revision ${summary.revision}, ${summary.definitionHash}, engine ${summary.engine}`,
    ...(status === 'researchDraft' ? [`  ${DRAFT}`] : []),
    `  first: ${count(first.rows, 'row')} of ${first.input}${form(first)}`,
    `  second: ${count(second.rows, 'row')} of ${second.input}${form(second)}`,
    '',
    ...Object.entries(summary.notCompared).map(
      ([code, rows]) => `${count(rows, 'row')} ${WHY[code]}: not compared.`,
    ),
    ...(rejectedCouples > 0
      ? [`${count(rejectedCouples, 'couple')} with answers that cannot be scored.`]
      : []),
  ];
  if (faults === 0) lines.push('Every row is part of a couple, and none was rejected.');
  else {
    const where = rejects === null ? 'add --rejects rejects.csv to see which' : `in ${rejects}`;
    lines.push(`${count(faults, 'fault')}: ${where}.`);
  }
  return `${lines.join('\n')}\n`;
}
