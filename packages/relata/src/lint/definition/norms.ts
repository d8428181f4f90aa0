import type { Finding, InstrumentDefinition, Norm } from '../../model/index.ts';
import { rounded } from '../finding.ts';
import { scaleEntries } from './key.ts';

/** Published means and standard deviations are rounded. */
const ROUNDING = 0.051;

/**
 * Published norms that no sample could have: a mean outside the scale's range, or a standard
 * deviation above the greatest that the range allows with that mean, √((max − mean)(mean − min))
 * times √(n ÷ (n − 1)): Bhatia and Davis (2000).
 */
export function normFindings(definition: InstrumentDefinition): Finding[] {
  const scales = new Map(scaleEntries(definition));
  const check = (norm: Norm, i: number): Finding[] => {
    const scale = scales.get(norm.scale);
    const path = ['norms', i];
    if (!scale) {
      return [
        {
          code: 'unknownScale',
          severity: 'error',
          path: [...path, 'scale'],
          evidence: { expected: [...scales.keys()], received: norm.scale },
        },
      ];
    }
    const [low, high] = scale.range;
    const range = [low, high];
    if (norm.mean < low - ROUNDING || norm.mean > high + ROUNDING) {
      const evidence = { mean: norm.mean, range, population: norm.population };
      return [
        { code: 'normMeanImpossible', severity: 'warning', path, scale: norm.scale, evidence },
      ];
    }
    if (norm.sd === null) return [];
    const sample = norm.n !== null && norm.n > 1 ? Math.sqrt(norm.n / (norm.n - 1)) : Math.SQRT2;
    const mean = Math.min(high, Math.max(low, norm.mean));
    const most = Math.sqrt((high - mean) * (mean - low)) * sample;
    if (norm.sd >= 0 && norm.sd <= most + ROUNDING) return [];
    const evidence = { sd: norm.sd, most: rounded(most), mean: norm.mean, range };
    return [{ code: 'normSdImpossible', severity: 'warning', path, scale: norm.scale, evidence }];
  };
  return (definition.norms ?? []).flatMap(check);
}
