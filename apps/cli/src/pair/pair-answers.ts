import { type Answers, type Instrument, type PairComparison, scorer } from 'relata';
import { findNorms } from 'relata/instruments/norms';
import { comparePair } from 'relata/interpret';
import { describeIssue } from 'relata/messages/en';
import { answersIn } from '../explain/answers-in.ts';
import type { Io } from '../io.ts';
import { withReferences } from '../options/with-references.ts';
import { Problem } from '../problems/problem.ts';
import { formsOf, type PairOptions, referencesOf, SIDES } from './side-options.ts';

const NAMES = ['--answers', '--other-answers'] as const;

/** Compares two sets of answers as typed. */
export async function pairAnswers(
  instrument: Instrument,
  options: PairOptions,
  io: Pick<Io, 'cwd'>,
): Promise<PairComparison> {
  const { level, mostItems, onInvalid, withAnswers } = options;
  const forms = formsOf(instrument, options);
  const typed = [options.answers, options.otherAnswers].map((text) => answersIn(text as string));
  const described = SIDES.map((_, i) => {
    const answers = typed[i] as Answers<Instrument['definition']>;
    const result = scorer(instrument, { form: forms[i], onInvalid }).one(answers);
    if (result.kind === 'scored') return { result, answers };
    throw new Problem(
      'answersRejected',
      `The answers after ${NAMES[i]} cannot be scored.`,
      result.issues.map(describeIssue),
    );
  });
  const [first, second] = described as [(typeof described)[number], (typeof described)[number]];
  const [mine, theirs] = await referencesOf(options, io);
  return withReferences(() =>
    comparePair(
      instrument,
      { ...first, references: mine },
      { ...second, references: theirs },
      { published: findNorms(instrument.id), level, mostItems, withAnswers },
    ),
  );
}
