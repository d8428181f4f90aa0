import { explain, type Instrument, type Timing } from 'relata';
import { errorItems } from '../problems/error-items.ts';
import type { ScoredBody } from '../schemas/result.ts';
import { optionsOf, type RequestOptions } from './options-of.ts';
import { rejected } from './rejected.ts';
import { scorerFor } from './scorer-for.ts';

interface ScoreRequest extends RequestOptions, Timing {
  readonly answers: unknown;
  readonly explain?: boolean | undefined;
}

const UNDER: readonly (string | number)[] = ['answers'];

/**
 * The library's result for one respondent, as it leaves the API: issues without the
 * answers that they are about, and steps where they were asked for.
 *
 * @param under where in the request the answers stand
 * @throws {ProblemError} answersRejected
 * @throws {OptionError} as the library does
 */
export function scoreOne(instrument: Instrument, request: ScoreRequest, under = UNDER): ScoredBody {
  const options = optionsOf(request);
  const answers = request.answers as Readonly<Record<string, unknown>> | readonly unknown[];
  const result = scorerFor(instrument, options)(answers, request);
  if (result.kind === 'rejected') throw rejected(result.issues, under);
  const body: ScoredBody = { ...result, issues: errorItems(result.issues, under) };
  if (!request.explain) return body;
  const explained = explain(instrument, answers, options);
  return explained.kind === 'explained' ? { ...body, steps: explained.steps } : body;
}
