import type { Instrument, Issue, ReferenceChoices, Result } from 'relata';
import { findNorms } from 'relata/instruments/norms';
import { comparePair } from 'relata/interpret';
import { errorItems, MOST_ERRORS } from '../problems/error-items.ts';
import { ProblemError } from '../problems/problem-error.ts';
import type { PairBody } from '../schemas/pair.ts';
import type { PairRequest } from '../schemas/pair-request.ts';
import { optionsOf } from '../scoring/options-of.ts';
import { scorerFor } from '../scoring/scorer-for.ts';

const SIDES = ['first', 'second'] as const;

type Answers = Readonly<Record<string, unknown>> | readonly unknown[];

/** The problem of two respondents of whom one, or both, gave answers that the engine rejects. */
function rejectedPair(issues: readonly (readonly Issue[])[]): ProblemError {
  const count = issues.reduce((sum, { length }) => sum + length, 0);
  const errors = issues.flatMap((found, i) => errorItems(found, [SIDES[i] as string, 'answers']));
  return new ProblemError('answersRejected', {
    detail: `Nothing was compared: ${count === 1 ? 'one answer' : `${count} answers`} cannot be used, or the answers as a whole cannot be read.`,
    errorCount: count,
    errors: errors.slice(0, MOST_ERRORS),
  });
}

const issuesOf = ({ issues }: Result) => issues;

/**
 * The library's comparison of two descriptions, as it leaves the API: with labels, and with issues
 * without their answers.
 *
 * @throws {ProblemError} answersRejected
 * @throws {OptionError} as the library does
 */
export function pairOf(instrument: Instrument, request: PairRequest): PairBody {
  const { first, second, level, mostItems, withAnswers, references } = request;
  const scored = [first, second].map(({ form, answers }) =>
    scorerFor(
      instrument,
      optionsOf({ form, onInvalid: request.onInvalid, missing: request.missing }),
    )(answers as Answers),
  );
  const [one, other] = scored;
  if (one?.kind !== 'scored' || other?.kind !== 'scored') {
    throw rejectedPair(scored.map((result) => (result.kind === 'rejected' ? result.issues : [])));
  }
  const compared = comparePair(
    instrument,
    {
      result: one,
      answers: first.answers as Answers,
      references: first.references as ReferenceChoices | undefined,
    },
    {
      result: other,
      answers: second.answers as Answers,
      references: second.references as ReferenceChoices | undefined,
    },
    {
      references: references as ReferenceChoices | undefined,
      published: findNorms(instrument.id),
      level,
      mostItems,
      withAnswers,
    },
  );
  const [mine, theirs] = SIDES.map((side, i) => ({
    label: request[side].label ?? null,
    ...compared[side],
    issues: errorItems(issuesOf(scored[i] as Result), [side, 'answers']),
  }));
  return { ...compared, first: mine, second: theirs } as PairBody;
}
