import { randomNumbers } from './law.ts';

export interface FactorModel {
  readonly respondents: number;
  readonly answers: readonly [min: number, max: number];
  /** Each item's loadings on the factors, which are independent of each other. */
  readonly loadings: readonly (readonly number[])[];
  readonly seed: number;
}

/** Columns of simulated answers: a common factor model, cut into response options at even steps. */
export function factorAnswers(model: FactorModel): Float64Array[] {
  const { respondents, loadings, seed } = model;
  const [min, max] = model.answers;
  const random = randomNumbers(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const factors = loadings[0]?.length ?? 0;
  const columns = loadings.map(() => new Float64Array(respondents));
  for (let row = 0; row < respondents; row++) {
    const traits = Array.from({ length: factors }, normal);
    loadings.forEach((weights, i) => {
      const shared = weights.reduce((sum, w, f) => sum + w * (traits[f] as number), 0);
      const own = Math.sqrt(Math.max(0, 1 - weights.reduce((sum, w) => sum + w * w, 0)));
      const latent = shared + own * normal();
      const option = Math.round((min + max) / 2 + latent * ((max - min) / 4));
      (columns[i] as Float64Array)[row] = Math.min(max, Math.max(min, option));
    });
  }
  return columns;
}

/** Loadings of items around a circumplex of eight octants: a general factor and two axes. */
export const circumplexLoadings = (octants: readonly number[]): number[][] =>
  octants.map((octant) => {
    const angle = (octant * Math.PI) / 4;
    return [0.3, 0.55 * Math.cos(angle), 0.55 * Math.sin(angle)];
  });
