import {
  type Available,
  type Norm,
  type NormChoice,
  type NormUsed,
  OptionError,
  type PublishedNorms,
} from '../../model/index.ts';
import { picked } from './picked.ts';

const used = ({ population, year, source, mean, sd, n }: Norm): NormUsed => ({
  from: 'published',
  population,
  ...(year === undefined ? {} : { year }),
  source,
  mean,
  sd,
  n,
});

const populations = (norms: readonly Norm[]) => [...new Set(norms.map((norm) => norm.population))];

function own(choice: Exclude<NormChoice, { population: string }>): NormUsed {
  const { label, mean, sd, n } = choice;
  const counted = n === undefined || (Number.isInteger(n) && n >= 2);
  if (
    typeof label !== 'string' ||
    label.trim() === '' ||
    !Number.isFinite(mean) ||
    !(Number.isFinite(sd) && sd > 0) ||
    !counted
  ) {
    const expected = 'a label, a mean, an SD above 0 and, where known, n of 2 or more';
    throw new OptionError('badNorm', expected, null);
  }
  return { from: 'caller', label, mean, sd, n: n ?? null };
}

/**
 * The norm group for one scale: as chosen among the published, or as the caller gave it.
 * Unavailable where none is on file or none was chosen, or the chosen one has no figures for
 * this scale. Throws `OptionError` where the choice fits no entry of the instrument
 * (`unknownNorm`), several of the scale (`ambiguousNorm`), or is no norm (`badNorm`).
 */
export function normFor(
  scale: string,
  choice: NormChoice | undefined,
  { norms = [] }: PublishedNorms,
): Available<{ readonly norm: NormUsed }> {
  const ofScale = norms.filter((norm) => norm.scale === scale);
  if (choice === undefined) {
    const reason = ofScale.length > 0 ? 'noNormChosen' : 'noNormOnFile';
    return { status: 'unavailable', reason };
  }
  if (!('population' in choice)) return { status: 'available', norm: own(choice) };
  const { population } = choice;
  const found = picked(ofScale, (norm) => norm.population, population);
  const [norm] = found;
  if (found.length > 1) throw new OptionError('ambiguousNorm', populations(found), population);
  if (norm) return { status: 'available', norm: used(norm) };
  if (picked(norms, (entry) => entry.population, population).length === 0) {
    throw new OptionError('unknownNorm', populations(norms), population);
  }
  return { status: 'unavailable', reason: 'noNormForScale' };
}
