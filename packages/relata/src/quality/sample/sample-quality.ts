import { OptionError } from '../../model/index.ts';
import { pairwiseMoments } from '../../numeric/pairwise-moments.ts';
import { type Answers, answersIn, type Totals, totalsOf } from './answers.ts';
import { mahalanobis } from './mahalanobis.ts';
import { personTotal } from './person-total.ts';
import { FEWEST, relatedPairs } from './related-pairs.ts';
import type { AnswerColumn, SampleOptions, SampleQuality, TakeRow } from './types.ts';

/** Item pairs are related beyond this unless the caller says otherwise (Meade and Craig 2012). */
export const USUAL_THRESHOLD = 0.6;

function checkedOptions({ synonyms, antonyms, atLeast }: SampleOptions) {
  const checked = {
    synonyms: synonyms ?? USUAL_THRESHOLD,
    antonyms: antonyms ?? -USUAL_THRESHOLD,
    atLeast: atLeast ?? FEWEST,
  };
  if (!(checked.synonyms >= 0 && checked.synonyms < 1)) {
    throw new OptionError('badThreshold', 'synonyms of 0 or more, below 1', synonyms);
  }
  if (!(checked.antonyms <= 0 && checked.antonyms > -1)) {
    throw new OptionError('badThreshold', 'antonyms of 0 or less, above -1', antonyms);
  }
  if (!(Number.isInteger(checked.atLeast) && checked.atLeast >= FEWEST)) {
    throw new OptionError('badThreshold', `at least ${FEWEST} pairs, a whole number`, atLeast);
  }
  return checked;
}

/** Calls with each respondent's answers, and their deviations from the means; both are written over. */
function eachRow(answers: Answers, { means }: Totals, take: TakeRow): void {
  const row = new Float64Array(answers.items);
  const deviations = new Float64Array(answers.items);
  for (let i = 0; i < answers.rows; i++) {
    answers.read(i, row);
    for (let item = 0; item < row.length; item++) {
      deviations[item] = (row[item] as number) - (means[item] as number);
    }
    take(i, row, deviations);
  }
}

/**
 * What each respondent's answers look like among those of a sample: squared Mahalanobis distance,
 * psychometric synonyms and antonyms, person-total correlation. Columns hold the answers to an
 * item as they were given, none reversed. Three passes over the columns, which may be bytes.
 *
 * @throws {OptionError} badColumns, badThreshold
 */
export function sampleQuality(
  columns: readonly AnswerColumn[],
  options: SampleOptions = {},
): SampleQuality {
  const { antonyms, atLeast, synonyms } = checkedOptions(options);
  const answers = answersIn(columns, options.missing);
  const totals = totalsOf(answers);
  const moments = pairwiseMoments(answers.items);
  eachRow(answers, totals, (_, __, deviations) => moments.add(deviations));
  const [distances, takeDistance] = mahalanobis(totals, moments);
  const above = { threshold: synonyms, atLeast };
  const [alike, takeAlike] = relatedPairs(totals, moments, (r) => r > synonyms, above);
  const below = { threshold: antonyms, atLeast };
  const [opposed, takeOpposed] = relatedPairs(totals, moments, (r) => r < antonyms, below);
  const [persons, takePerson] = personTotal(totals);
  eachRow(answers, totals, (row, given, deviations) => {
    takeDistance(row, given, deviations);
    takeAlike(row, given, deviations);
    takeOpposed(row, given, deviations);
    takePerson(row, given, deviations);
  });
  return {
    kind: 'sampleQuality',
    sample: totals.used,
    mahalanobis: distances,
    synonyms: alike,
    antonyms: opposed,
    personTotal: persons,
  };
}
