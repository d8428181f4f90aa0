import {
  type Available,
  OptionError,
  type OwnReliability,
  type PublishedNorms,
  type PublishedReliabilityChoice,
  type Reliability,
  type ReliabilityChoice,
  type ReliabilityUsed,
} from '../../model/index.ts';
import { picked } from './picked.ts';

const used = (entry: Reliability): ReliabilityUsed => ({
  from: 'published',
  population: entry.population,
  source: entry.source,
  value: entry.value,
  coefficient: entry.coefficient,
  ...(entry.interval === undefined ? {} : { interval: entry.interval }),
  ...(entry.n === undefined ? {} : { n: entry.n }),
});

const named = (entry: Reliability) =>
  [entry.coefficient, entry.interval, entry.population].filter(Boolean).join(', ');

function own({ label, value, coefficient }: OwnReliability): ReliabilityUsed {
  if (typeof label !== 'string' || label.trim() === '' || !(value > 0 && value <= 1)) {
    const expected = 'a label, and a reliability above 0 and at most 1';
    throw new OptionError('badReliability', expected, null);
  }
  return { from: 'caller', label, value, coefficient: coefficient ?? null };
}

const among = (entries: readonly Reliability[], choice: PublishedReliabilityChoice) =>
  picked(
    picked(
      picked(entries, (entry) => entry.population, choice.population),
      (entry) => entry.coefficient,
      choice.coefficient,
    ),
    (entry) => entry.interval,
    choice.interval,
  );

/**
 * The reliability for one scale: as chosen among the published, or as the caller gave it.
 * Unavailable where none is on file or none was chosen, or the chosen one is not of this
 * scale. Throws `OptionError` where the choice fits no entry of the instrument
 * (`unknownReliability`), several of the scale (`ambiguousReliability`), or is no
 * reliability (`badReliability`).
 */
export function reliabilityFor(
  scale: string,
  choice: ReliabilityChoice | undefined,
  { reliability = [] }: PublishedNorms,
): Available<{ readonly reliability: ReliabilityUsed }> {
  const ofScale = reliability.filter((entry) => entry.scale === scale);
  if (choice === undefined) {
    const reason = ofScale.length > 0 ? 'noReliabilityChosen' : 'noReliabilityOnFile';
    return { status: 'unavailable', reason };
  }
  if ('value' in choice) return { status: 'available', reliability: own(choice) };
  const found = among(ofScale, choice);
  const [entry] = found;
  if (found.length > 1) {
    throw new OptionError('ambiguousReliability', found.map(named), choice);
  }
  if (entry) return { status: 'available', reliability: used(entry) };
  if (among(reliability, choice).length === 0) {
    throw new OptionError('unknownReliability', reliability.map(named), choice);
  }
  return { status: 'unavailable', reason: 'noReliabilityForScale' };
}
