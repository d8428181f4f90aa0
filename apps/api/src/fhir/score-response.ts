import { type Instrument, type Issue, type ResponseIssue, score } from 'relata';
import { answersOf, type Bundle, bundleOf, observationsOf } from 'relata/formats/fhir';
import { findLoinc } from 'relata/instruments/loinc';
import { describeIssue, describeResponseIssue } from 'relata/messages/en';
import { MOST_ERRORS } from '../problems/error-items.ts';
import { type LocatedError, ProblemError } from '../problems/problem-error.ts';
import { issueOf, type OperationOutcome } from './outcome.ts';
import type { Inputs } from './read-parameters.ts';

/** What `$score` and `$extract` answer to Parameters. */
interface OutParameters {
  readonly resourceType: 'Parameters';
  readonly parameter: readonly {
    readonly name: 'return' | 'issues';
    readonly resource: Bundle | OperationOutcome;
  }[];
}

const ofResponse = (issue: ResponseIssue): LocatedError => ({
  code: issue.code,
  path: [],
  expression: issue.expression,
  expected: issue.expected,
  detail: describeResponseIssue(issue),
});

const ofAnswer =
  (places: Readonly<Record<string, string>>) =>
  (issue: Issue): LocatedError => ({
    code: issue.code,
    path: issue.path,
    expression: places[String(issue.path[0])] ?? 'QuestionnaireResponse',
    expected: issue.expected,
    detail: describeIssue(issue),
  });

function refuse<I>(
  code: 'responseRejected' | 'answersRejected',
  issues: readonly I[],
  located: (issue: I) => LocatedError,
): never {
  const errors = issues.slice(0, MOST_ERRORS).map(located);
  throw new ProblemError(code, { errors, errorCount: issues.length });
}

interface Settings {
  readonly base: string;
  readonly type: Bundle['type'];
}

/**
 * Scores a QuestionnaireResponse: a Bundle of Observations, in Parameters where Parameters
 * came in.
 *
 * @throws {ProblemError} responseRejected, answersRejected
 * @throws {OptionError} unknownForm
 */
export function scoreResponse(
  instrument: Instrument,
  inputs: Inputs,
  { base, type }: Settings,
): Bundle | OutParameters {
  const { response, questionnaire, form, linkIds, ignore, onInvalid, wrapped } = inputs;
  const read = answersOf(response, instrument, { base, form, linkIds, ignore, questionnaire });
  if (read.kind === 'rejected') refuse('responseRejected', read.issues, ofResponse);
  const located = ofAnswer(read.places);
  const result = score(instrument, read.answers, { form, onInvalid });
  if (result.kind === 'rejected') refuse('answersRejected', result.issues, located);
  const loinc = findLoinc(instrument.id);
  const bundle = bundleOf(observationsOf(result, instrument, { base, loinc, response }), type);
  if (!wrapped) return bundle;
  const issue = result.issues
    .map(located)
    .map((error) => issueOf(error, 'answersRejected', base, 'warning'));
  const issues = { name: 'issues', resource: { resourceType: 'OperationOutcome', issue } } as const;
  return {
    resourceType: 'Parameters',
    parameter: [{ name: 'return', resource: bundle }, ...(issue.length > 0 ? [issues] : [])],
  };
}
