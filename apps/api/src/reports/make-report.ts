import { type ReportDocument, reportOf } from '@relata/report/document';
import type { Instrument, ReferenceChoices, Result } from 'relata';
import { loadText } from 'relata/catalogue';
import { findNorms } from 'relata/instruments/norms';
import { courseOf, interpret } from 'relata/interpret';
import type { Config } from '../platform/read-config.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { MOST_WAVES } from '../schemas/course.ts';
import type { ReportRequest } from '../schemas/report-request.ts';
import { waveTimes } from '../scoring/course/wave-times.ts';
import { optionsOf } from '../scoring/options-of.ts';
import { rejected } from '../scoring/rejected.ts';
import { scorerFor } from '../scoring/scorer-for.ts';

const LANGUAGE = 'en';

type Scored = Extract<Result, { readonly kind: 'scored' }>;
type Score = (answers: unknown, under: readonly (string | number)[]) => Scored;

/** Scores one set of answers, or says as a problem why it cannot. */
function scoring(instrument: Instrument, request: ReportRequest): Score {
  const one = scorerFor(instrument, optionsOf(request));
  return (answers, under) => {
    const result = one(answers as Readonly<Record<string, unknown>> | readonly unknown[]);
    if (result.kind === 'rejected') throw rejected(result.issues, under);
    return result;
  };
}

/** What is chosen of published figures, without what a request leaves out. */
function chosenBy({ references, level }: ReportRequest, id: string) {
  return {
    published: findNorms(id),
    ...(references === undefined ? {} : { references: references as ReferenceChoices }),
    ...(level === undefined ? {} : { level }),
  };
}

/** The course of several waves, and the scores of the last. */
function waves(instrument: Instrument, request: ReportRequest, score: Score) {
  const { waves: sent = [], method, cutOff, baselineWaves, groups } = request;
  if (sent.length > MOST_WAVES) throw new ProblemError('tooManyWaves');
  const { times, unit, origin } = waveTimes(
    sent.map(({ time }) => time),
    request.timeUnit,
  );
  const scored = sent.map(({ answers }, i) => ({
    time: times[i] as number,
    result: score(answers, ['waves', i, 'answers']),
  }));
  const last = scored.reduce((a, b) => (b.time > a.time ? b : a));
  const course = courseOf(instrument, scored, {
    ...chosenBy(request, instrument.id),
    ...(method === undefined ? {} : { method }),
    ...(cutOff === undefined ? {} : { cutOff }),
    ...(baselineWaves === undefined ? {} : { baselineWaves }),
    ...(groups === undefined ? {} : { groups }),
  });
  const timeUnit = request.timeUnit ?? (origin === null ? undefined : unit);
  return { result: last.result, course, timeUnit };
}

/**
 * The report on one respondent, by the settings of this installation.
 *
 * @throws {ProblemError} answersRejected, tooManyWaves, badWaves
 * @throws {OptionError} as the library does
 */
export async function makeReport(
  instrument: Instrument,
  request: ReportRequest,
  { helpLines, reflections }: Config['reports'],
): Promise<ReportDocument> {
  const { id } = instrument;
  const score = scoring(instrument, request);
  const scored = request.waves
    ? waves(instrument, request, score)
    : { result: score(request.answers, ['answers']) };
  const interpretation = interpret(instrument, scored.result, chosenBy(request, id));
  const { respondent, date } = request;
  const text = await loadText(id, LANGUAGE);
  const own = Object.hasOwn(reflections, id) ? reflections[id] : undefined;
  return reportOf(
    instrument,
    { ...scored, interpretation, text, respondent, date },
    { language: LANGUAGE, helpLines, reflections: own },
  );
}
