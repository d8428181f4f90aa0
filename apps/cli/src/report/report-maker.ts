import {
  type ReportDocument,
  type ReportSettings,
  reportAsMarkdown,
  reportOf,
} from '@relata/report/document';
import {
  type Course,
  type Instrument,
  type InstrumentText,
  type Interpretation,
  type PublishedNorms,
  type ReferenceChoices,
  type Scored,
  score,
  scorer,
} from 'relata';
import { courseOf, interpret } from 'relata/interpret';
import { describeIssue } from 'relata/messages/en';
import { byId } from '../explain/by-id.ts';
import { withReferences } from '../options/with-references.ts';
import { Problem } from '../problems/problem.ts';
import type { ReportFormat } from './formats.ts';

/** What all reports of one call share. */
export interface Making {
  readonly instrument: Instrument;
  readonly form: string | undefined;
  readonly onInvalid: 'reject' | 'missing' | undefined;
  /** Null where neither norm group nor reliability was chosen. */
  readonly references: ReferenceChoices | null;
  /** Population of the cut-offs that are shown; none unless named. */
  readonly cutOffs: string | undefined;
  readonly published: PublishedNorms;
  readonly text: InstrumentText | undefined;
  readonly settings: ReportSettings;
  readonly date: string | undefined;
  readonly timeUnit: string | undefined;
}

/** A person's answers at one time; `at` counts where there are several. */
export interface Wave {
  readonly at: number;
  readonly answers: Readonly<Record<string, unknown>> | readonly unknown[];
}

const withoutLines = (meaning: Interpretation): Interpretation => ({
  ...meaning,
  scales: Object.fromEntries(
    Object.entries(meaning.scales).map(([id, scale]) => [id, { ...scale, cutOffs: [] }]),
  ),
});

function meaningOf(result: Scored, making: Making): Interpretation | undefined {
  const { instrument, references, cutOffs, published } = making;
  if (references === null && cutOffs === undefined) return undefined;
  const given = { references: references ?? {}, published };
  return cutOffs === undefined
    ? withoutLines(interpret(instrument, result, given))
    : interpret(instrument, result, { ...given, cutOffs });
}

export interface ReportMaker {
  /** The report; throws where no wave can be scored. */
  report(waves: readonly Wave[], respondent: string | undefined): ReportDocument;
  /** The same, or null where no wave can be scored. */
  orNull(waves: readonly Wave[], respondent: string | undefined): ReportDocument | null;
}

/** Makes reports of answers: scores them, says what the scores mean, and with several waves what changed. */
export function reportMaker(making: Making): ReportMaker {
  const { instrument, form, onInvalid, references, published, text, date, timeUnit } = making;
  const { fields } = scorer(instrument, { form }).plan;
  const scoredWaves = (waves: readonly Wave[]) =>
    waves.map(({ at, answers }) => ({
      time: at,
      result: score(instrument, byId(answers, fields), { form, onInvalid }),
    }));

  function made(waves: ReturnType<typeof scoredWaves>, respondent: string | undefined) {
    const result = waves.map((wave) => wave.result).findLast(({ kind }) => kind === 'scored');
    if (result?.kind !== 'scored') return null;
    const course: Course | undefined =
      waves.length < 2
        ? undefined
        : courseOf(instrument, waves, { references: references ?? {}, published });
    const interpretation = meaningOf(result, making);
    const input = { result, interpretation, course, timeUnit, text, respondent, date };
    return reportOf(instrument, input, making.settings);
  }

  return {
    orNull: (waves, respondent) => withReferences(() => made(scoredWaves(waves), respondent)),
    report: (waves, respondent) =>
      withReferences(() => {
        const scored = scoredWaves(waves);
        const report = made(scored, respondent);
        if (report) return report;
        throw new Problem(
          'answersRejected',
          'These answers cannot be scored.',
          scored.flatMap(({ result }) => result.issues.map(describeIssue)),
        );
      }),
  };
}

/** The text of a report in a format. What draws pictures is loaded where there are any. */
export async function reportText(report: ReportDocument, format: ReportFormat): Promise<string> {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  if (format === 'md') return reportAsMarkdown(report);
  const { reportAsHtml } = await import('@relata/report');
  return reportAsHtml(report);
}
